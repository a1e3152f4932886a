import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromStored, toStored } from './stored-note.ts'

test('what a device keeps can be read back', () => {
  const item = fc.record({
    slug: fc.stringMatching(/^[a-z0-9-]{1,60}$/),
    title: fc.string({ maxLength: 200 }),
    word: fc.string({ maxLength: 140 }),
  })
  fc.assert(
    fc.property(fc.array(item, { maxLength: 10 }), (items) => {
      expect(fromStored(toStored(items))).toEqual(items)
    }),
  )
})

test('whatever else is kept under that name is an empty note', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(Array.isArray(fromStored(text))).toBe(true)
    }),
  )
  expect(fromStored(null)).toEqual([])
  expect(fromStored('{"version":2,"items":[]}')).toEqual([])
  expect(fromStored('{"version":1,"items":[null,{"slug":"../x"},{"slug":"a"}]}')).toEqual([
    { slug: 'a', title: '', word: '' },
  ])
})
