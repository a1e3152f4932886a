import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blanksBeforeBack, bookletSides, type Side } from './booklet-sides.ts'

/** Folds the pile as one does at the table: sheets inside each other, and turns the pages. */
function read(sides: Side[]): (number | null)[] {
  const leaves = Array.from({ length: sides.length / 2 }, (_, i) => ({
    front: sides[i * 2]!,
    back: sides[i * 2 + 1]!,
  }))
  const firstHalf = leaves.flatMap(({ front, back }) => [front.right, back.left])
  const secondHalf = leaves.toReversed().flatMap(({ front, back }) => [back.right, front.left])
  return [...firstHalf, ...secondHalf]
}

test('eight pages lie on two sheets', () => {
  expect(bookletSides(8)).toEqual([
    { left: 8, right: 1 },
    { left: 2, right: 7 },
    { left: 6, right: 3 },
    { left: 4, right: 5 },
  ])
})

test('a booklet of any size reads from the first page to the last, with blanks only at its end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (pages) => {
      const sides = bookletSides(pages)
      const order = read(sides)
      expect(sides.length % 2).toBe(0)
      expect(order.slice(0, pages)).toEqual(Array.from({ length: pages }, (_, i) => i + 1))
      expect(order.slice(pages).every((page) => page === null)).toBe(true)
      expect(order.length - pages).toBeLessThan(4)
    }),
  )
})

test('with its blanks a booklet is whole sheets, and its last page is the back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (pages) => {
      const whole = pages + blanksBeforeBack(pages)
      expect(whole % 4).toBe(0)
      expect(bookletSides(whole)[0]).toEqual({ left: whole, right: 1 })
    }),
  )
})
