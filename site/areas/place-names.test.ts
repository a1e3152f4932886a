import { expect, test } from 'vitest'
import type { Shape } from './flat.ts'
import { placeNames, toLines } from './place-names.ts'

const paper = { left: 0, top: 0, right: 1_000, bottom: 700 }
const block = (left: number, top: number, width: number, height: number): Shape => [
  [
    { x: left, y: top },
    { x: left + width, y: top },
    { x: left + width, y: top + height },
    { x: left, y: top + height },
  ],
]

test('a long name goes over two lines', () => {
  expect(toLines('Centrum')).toEqual(['Centrum'])
  expect(toLines('Sportpark Aalsterweg')).toEqual(['Sportpark', 'Aalsterweg'])
  expect(toLines('Woensel-Noord-Oost')).toEqual(['Woensel-', 'Noord-Oost'])
  expect(toLines('Puttensedreef')).toEqual(['Puttensedreef'])
})

test('a name stands in its area; in a small one only where letters are small', () => {
  const [large, small, tiny] = placeNames(
    [
      { name: 'Groot', shape: block(0, 0, 400, 400) },
      { name: 'Klein', shape: block(500, 0, 60, 90) },
      { name: 'Kleinst', shape: block(700, 0, 30, 30) },
    ],
    paper,
  )
  expect(large).toMatchObject({ lines: ['Groot'], isForWide: false })
  expect(Math.abs(large!.x - 200)).toBeLessThan(40)
  expect(small).toMatchObject({ isForWide: true })
  expect(tiny).toBeNull()
})

test('no name lies over another: who is asked first, stands', () => {
  const shape = block(100, 100, 200, 40)
  const [first, second] = placeNames(
    [
      { name: 'Een', shape },
      { name: 'Twee', shape },
    ],
    paper,
  )
  expect(first).not.toBeNull()
  expect(second).toBeNull()
})
