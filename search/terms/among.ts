import { type FacetKey, facetKeys, type Facets } from '../facets.ts'
import type { FilterPart } from '../to-filter.ts'
import type { Traits } from './traits.ts'

/** Those answers to a question that meet all other conditions too. */
export type Among = {
  total: number
  facets: Facets
  /** Where they are in the copy, in no order that means something. */
  places: Uint32Array
}

/**
 * Goes through the answers once. The counts of a facet in `widened` are not narrowed by its own condition, so those are
 * counted among what fails that condition and no other.
 *
 * @param scores by place; 0 for what is no answer
 */
export function among(traits: Traits, scores: Float32Array, parts: FilterPart[], widened: FacetKey[]): Among {
  const tests = parts.flatMap(({ key, holds }) => (holds ? [{ key, test: traits.toTest(holds) }] : []))
  const passed = new Uint32Array(scores.length)
  const beside = new Map<string, number[]>(widened.map((key) => [key, []]))
  let total = 0
  for (let place = 0; place < scores.length; place++) {
    if (scores[place] === 0) continue
    const failed = soleFailure(tests, place)
    if (failed === none) passed[total++] = place
    else if (failed !== several) beside.get(failed)?.push(place)
  }
  const places = passed.slice(0, total)
  const countsOf = (key: FacetKey) => traits.count(key, places, Uint32Array.from(beside.get(key) ?? []))
  return { total, facets: Object.fromEntries(facetKeys.map((key) => [key, countsOf(key)])) as Facets, places }
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
