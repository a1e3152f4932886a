import { expect, test } from 'vitest'
import { isInside, type Shape } from './flat.ts'
import { mergeShapes } from './merge-shapes.ts'

const square = (x: number, y: number): Shape => [
  [
    { x, y },
    { x: x + 10, y },
    { x: x + 10, y: y + 10 },
    { x, y: y + 10 },
  ],
]

test('the line between two areas is gone, and all of both is in the whole', () => {
  const whole = mergeShapes([square(0, 0), square(10, 0)])
  expect(whole.map((ring) => ring.length)).toEqual([6])
  for (const x of [5, 9, 11, 15]) expect(isInside({ x, y: 5 }, whole)).toBe(true)
  expect(isInside({ x: 21, y: 5 }, whole)).toBe(false)
})

test('what does not touch stays apart, and a hole stays a hole', () => {
  expect(mergeShapes([square(0, 0), square(30, 0)])).toHaveLength(2)
  const around = [0, 10, 20].flatMap((x) => [0, 10, 20].map((y) => ({ x, y })))
  const ring = mergeShapes(around.filter(({ x, y }) => x !== 10 || y !== 10).map(({ x, y }) => square(x, y)))
  expect(ring).toHaveLength(2)
  expect(isInside({ x: 15, y: 15 }, ring)).toBe(false)
  expect(isInside({ x: 5, y: 15 }, ring)).toBe(true)
})

test('lines that differ by less than one sees are the same line', () => {
  const [ring] = square(10, 0)
  const shifted: Shape = [ring!.map(({ x, y }) => ({ x: x + 1e-7, y: y - 1e-7 }))]
  expect(mergeShapes([square(0, 0), shifted])).toHaveLength(1)
})
