import type { FacetKey, Facets } from '../facets.ts'
import type { FilterPart } from '../to-filter.ts'
import { roomFor } from './room-for.ts'
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
  passed = roomFor(passed, scores.length)
  const beside = new Map<string, number[]>(widened.map((key) => [key, []]))
  let total = 0
  for (let place = 0; place < scores.length; place++) {
    if (scores[place] === 0) continue
    let holding = 0
    while (holding < tests.length && tests[holding]!.test(place)) holding++
    if (holding === tests.length) passed[total++] = place
    else if (widened.length > 0) beside.get(soleFailure(tests, place, holding))?.push(place)
  }
  const places = passed.slice(0, total)
  const besides = new Map(widened.map((key) => [key, Uint32Array.from(beside.get(key) ?? [])]))
  return { total, facets: traits.count(places, besides), places }
}

/** The same room each time: half a megabyte for every question costs more than what is done in it. */
let passed = new Uint32Array(0)

/** The key of the conditions that do not hold, when all of those have the same one; `first` is the first of them. */
function soleFailure(
  tests: { key: string; test: (place: number) => boolean }[],
  place: number,
  first: number,
) {
  const { key } = tests[first]!
  const isOfAnother = (i: number) => tests[i]!.key !== key && !tests[i]!.test(place)
  for (let i = first + 1; i < tests.length; i++) if (isOfAnother(i)) return several
  return key
}
const several = 'several'
