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
    const failed = soleFailure(tests, place)
    if (failed === none) {
      passed[place] = scores[place]!
      total++
      all.add(place)
    } else if (failed !== several) beside.get(failed)?.add(place)
  }
  const countsOf = (key: FacetKey) => addUp(all.counts(key), beside.get(key)?.counts(key))
  return {
    total,
    facets: Object.fromEntries(facetKeys.map((key) => [key, countsOf(key)])) as Facets,
    best: (count) => highest(passed, count).flatMap((place) => index.at(place)?.id ?? []),
  }
}

const [none, several] = ['', 'several']

/** The key of the conditions that do not hold, when all of those have the same one. Without making anything: it is asked of thousands. */
function soleFailure(tests: { key: string; test: (place: number) => boolean }[], place: number): string {
  let failed = none
  for (let i = 0; i < tests.length; i++) {
    const { key, test } = tests[i]!
    if (failed === key || test(place)) continue
    if (failed !== none) return several
    failed = key
  }
  return failed
}

function addUp(counts: Record<string, number>, more: Record<string, number> = {}): Record<string, number> {
  const sum = { ...counts }
  for (const [value, count] of Object.entries(more)) sum[value] = (sum[value] ?? 0) + count
  return sum
}
