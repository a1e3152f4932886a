import type { Condition } from '../condition.ts'
import type { FacetKey, Facets } from '../facets.ts'
import type { FilterPart } from '../to-filter.ts'
import { passing } from './passing.ts'
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
 * The counts of a facet in `widened` are not narrowed by its own condition, so those are counted among what fails that
 * condition and no other.
 *
 * @param answers their places
 */
export function among(traits: Traits, answers: Uint32Array, parts: FilterPart[], widened: FacetKey[]): Among {
  const isWidened = ({ key }: FilterPart) => (widened as string[]).includes(key)
  // What fails one of these is not counted anywhere.
  const left = passing(
    traits,
    answers,
    parts.filter((part) => !isWidened(part)),
  )
  const masks = masksOf(traits, parts.filter(isWidened), left)
  if (masks.length === 0) return { total: left.length, facets: traits.count(left, new Map()), places: left }
  const passed = roomAt(masks.length, left.length)
  const beside = masks.map((_, i) => roomAt(i, left.length))
  const failures = masks.map(() => 0)
  let total = 0
  for (let i = 0; i < left.length; i++) {
    const failed = soleFailure(masks, i)
    if (failed === none) passed[total++] = left[i]!
    else if (failed !== several) beside[failed]![failures[failed]!++] = left[i]!
  }
  const places = passed.slice(0, total)
  const besides = masks.map(({ key }, i) => [key as FacetKey, beside[i]!.subarray(0, failures[i])] as const)
  return { total, facets: traits.count(places, new Map(besides)), places }
}

/** The same room each time: half a megabyte for every question costs more than what is done in it. */
const rooms: Uint32Array[] = []
const roomAt = (at: number, size: number) => (rooms[at] = roomFor(rooms[at] ?? new Uint32Array(0), size))

type Mask = { key: string; holds: Uint8Array }

/** Of which of these places the conditions of each key hold. */
function masksOf(traits: Traits, parts: FilterPart[], places: Uint32Array): Mask[] {
  const byKey = new Map<string, Condition[]>()
  for (const { key, holds } of parts) if (holds) byKey.set(key, [...(byKey.get(key) ?? []), holds])
  return [...byKey].map(([key, all]) => ({ key, holds: traits.toMask({ all }, places) }))
}

const [none, several] = [-1, -2]

/** Which one does not hold, when it is only one. Without making anything: it is asked of thousands. */
function soleFailure(masks: Mask[], at: number): number {
  let failed = none
  for (let i = 0; i < masks.length; i++) {
    if (masks[i]!.holds[at] === 1) continue
    if (failed !== none) return several
    failed = i
  }
  return failed
}
