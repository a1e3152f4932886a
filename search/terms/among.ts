import { type FacetKey, facetKeys, type Facets } from '../facets.ts'
import type { FilterPart } from '../to-filter.ts'
import { highest } from './highest.ts'
import type { TermIndex } from './term-index.ts'
import type { Tally } from './traits.ts'

/** Those answers to a question in words that meet all other conditions too. */
export type Among = {
  total: number
  facets: Facets
  /** So many of them by id, best first. */
  best: (count: number) => string[]
}

/**
 * Goes through the answers once. The counts of a facet in `widened` are not narrowed by its own condition, so those are
 * counted among what fails that condition and no other.
 *
 * @param scores by place; 0 for what is no answer
 */
export function among(
  index: TermIndex,
  scores: Float32Array,
  parts: FilterPart[],
  widened: FacetKey[],
): Among {
  const tests = parts.flatMap(({ key, holds }) => (holds ? [{ key, test: index.traits.toTest(holds) }] : []))
  const passed = new Float32Array(scores.length)
  const all = index.traits.tally()
  const beside = new Map<string, Tally>(widened.map((key) => [key, index.traits.tally()]))
  let total = 0
  for (let place = 0; place < scores.length; place++) {
    if (scores[place] === 0) continue
    const failed = firstTwoFailed(tests, place)
    if (failed.length === 0) {
      passed[place] = scores[place]!
      total++
      all.add(place)
    } else if (failed.length === 1) beside.get(failed[0]!)?.add(place)
  }
  const countsOf = (key: FacetKey) => addUp(all.counts(key), beside.get(key)?.counts(key))
  return {
    total,
    facets: Object.fromEntries(facetKeys.map((key) => [key, countsOf(key)])) as Facets,
    best: (count) => highest(passed, count).flatMap((place) => index.at(place)?.id ?? []),
  }
}

/** The keys of the conditions that do not hold; of several with one key once, and no more than are needed. */
function firstTwoFailed(tests: { key: string; test: (place: number) => boolean }[], place: number): string[] {
  const failed: string[] = []
  for (const { key, test } of tests) {
    if (test(place) || failed.includes(key)) continue
    if (failed.push(key) === 2) break
  }
  return failed
}

function addUp(counts: Record<string, number>, more: Record<string, number> = {}): Record<string, number> {
  const sum = { ...counts }
  for (const [value, count] of Object.entries(more)) sum[value] = (sum[value] ?? 0) + count
  return sum
}
