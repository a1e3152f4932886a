import type { Point } from '../geo/point.ts'
import { pageSize } from '../query.ts'
import { firstOf, type Order } from '../terms/first-of.ts'
import type { ListingCopy } from '../terms/listing-copy.ts'
import { soonestFirst } from '../terms/orders.ts'
import { rungs } from '../vocabulary.ts'
import { inSteps } from './in-steps.ts'
import { type RungCounts, rungStretches, type Stretch } from './rung-stretches.ts'
import { toCandidates } from './to-candidates.ts'

/** Of one rung. What comes after is left by words or date, not by distance or provider. */
export const mostOrdered = 1_000

type Found = {
  places: Uint32Array
  /** How well each place answers the words. */
  scores: Float32Array
  near: Point | undefined
}

/**
 * One page of what was found, as a ladder: which places of the copy it shows, and how many there are on each rung. Each rung
 * is ordered as a whole and for itself, whichever page it is asked for, so that nothing is shown twice or missed.
 */
export function ladderPage(
  copy: Pick<ListingCopy, 'at' | 'traits'>,
  { places, scores, near }: Found,
  page: number,
): { places: number[]; steps: RungCounts } {
  const rungOf = (place: number) => copy.traits.number('rungOrder', place)
  const onRung = rungs.map((_, rung) => places.filter((place) => rungOf(place) === rung))
  const counts = rungs.flatMap((rung, i) => (onRung[i]!.length > 0 ? [[rung, onRung[i]!.length]] : []))
  const steps = Object.fromEntries(counts) as RungCounts
  const soonest = soonestFirst(copy.traits)
  const order: Order = (a, b) => scores[b]! - scores[a]! || soonest(a, b)
  const shown = onPage(rungStretches(steps), page).flatMap(({ rung, from, until }) => {
    const first = firstOf(onRung[rungs.indexOf(rung)]!, Math.max(mostOrdered, until), order)
    const climbed = inSteps(toCandidates(copy, first.slice(0, mostOrdered), scores, near))
    return [...climbed.map(({ place }) => place), ...first.slice(mostOrdered)].slice(from, until)
  })
  return { places: shown, steps }
}

/** A rung, and which of its places are on the page. */
type Part = Stretch & { from: number; until: number }

function onPage(stretches: Stretch[], page: number): Part[] {
  const [offset, end] = [(page - 1) * pageSize, page * pageSize]
  return stretches
    .map((one) => ({
      ...one,
      from: Math.max(offset, one.begin) - one.begin,
      until: Math.min(end, one.end) - one.begin,
    }))
    .filter(({ from, until }) => from < until)
}
