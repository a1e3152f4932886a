import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Flat, isInside } from './flat.ts'
import { nearestCells } from './nearest-cells.ts'

const metres = fc.integer({ min: -5_000, max: 5_000 })
const point = fc.record({ x: metres, y: metres })
const distance = (a: Flat, b: Flat) => Math.hypot(a.x - b.x, a.y - b.y)

test('every point of the town lies in the cell of the middle that is nearest, and in no other', () => {
  const middles = fc.uniqueArray(point, { minLength: 2, maxLength: 12, selector: ({ x, y }) => `${x} ${y}` })
  fc.assert(
    fc.property(middles, point, (some, p) => {
      const cells = nearestCells(new Map(some.map((middle, i) => [String(i), middle])))
      const [first, second] = some.map((middle) => distance(middle, p)).sort((a, b) => a - b)
      fc.pre(first! < 600 && second! - first! > 1)
      const inside = some.filter((_, i) => isInside(p, [cells.get(String(i))!]))
      expect(inside.map((middle) => distance(middle, p))).toEqual([first])
    }),
  )
})

test('a town of one neighbourhood is that neighbourhood', () => {
  const [cell] = nearestCells(new Map([['a', { x: 0, y: 0 }]])).values()
  expect(isInside({ x: 600, y: 0 }, [cell!])).toBe(true)
  expect(isInside({ x: 800, y: 0 }, [cell!])).toBe(false)
})
