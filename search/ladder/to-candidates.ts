import type { Point } from '../geo/point.ts'
import type { ListingCopy } from '../terms/listing-copy.ts'
import { metresTo } from '../terms/orders.ts'
import type { Candidate } from './candidate.ts'

/** With where it is in the copy. */
export type Placed = Candidate & { place: number }

/**
 * What is on one rung, the best answers first, as the ladder knows it. Less than half as good as its best is far-fetched:
 * of "samen koffie drinken" it then has one word of the three.
 *
 * @param scores how well each place answers
 */
export function toCandidates(
  { at, traits }: Pick<ListingCopy, 'at' | 'traits'>,
  places: number[],
  scores: Float32Array,
  near: Point | undefined,
): Placed[] {
  const best = scores[places[0] ?? -1] ?? 0
  return places.map((place) => {
    const { id, access, providers } = at(place)!
    return {
      place,
      id,
      rung: traits.number('rungOrder', place),
      access,
      providers,
      metres: near ? metresTo(traits, place, near) : null,
      isFarFetched: scores[place]! < best / 2,
    }
  })
}
