import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageSize } from '../query.ts'
import { type Rung, rungs } from '../vocabulary.ts'
import { pageSteps } from './page-steps.ts'
import type { RungCounts } from './rung-stretches.ts'

const anyCounts: fc.Arbitrary<RungCounts> = fc.record(
  Object.fromEntries(rungs.map((rung) => [rung, fc.nat(50)])) as Record<Rung, fc.Arbitrary<number>>,
  { requiredKeys: [] },
)
/** All listings behind such counts, in their order. */
const allOf = (counts: RungCounts) =>
  rungs.flatMap((rung) =>
    Array.from({ length: counts[rung] ?? 0 }, (_, i) => ({ rung, name: `${rung} ${i}` })),
  )
const cut = <T>(all: T[], page: number) => all.slice((page - 1) * pageSize, page * pageSize)

test('every listing stands under its own step, on whichever page', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const all = allOf(counts)
      for (let page = 1; page <= Math.ceil(all.length / pageSize); page++) {
        const listings = cut(all, page)
        expect(pageSteps(listings, counts, page).flatMap((step) => step.listings)).toEqual(listings)
      }
    }),
  )
})

test('a step begins on one page only, and that is the page it says', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const all = allOf(counts)
      for (let page = 1; page <= Math.ceil(all.length / pageSize); page++)
        for (const { rung, isContinued, listings, total, page: from } of pageSteps(
          cut(all, page),
          counts,
          page,
        )) {
          const begins = cut(all, page).some(({ name }) => name === `${rung} 0`)
          expect(begins).toBe(from === page)
          if (listings.length > 0) expect(isContinued).toBe(!begins)
          expect(total).toBe(counts[rung])
        }
    }),
  )
})

test('a rung without anything is no step', () => {
  expect(pageSteps([], { self: 0, volunteer: 2 }, 1).map(({ rung }) => rung)).toEqual(['volunteer'])
  expect(pageSteps([], {}, 1)).toEqual([])
})
