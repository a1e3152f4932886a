import { chanceFrom } from '../bench/chance.ts'
import type { AskedSet } from './asked-set.ts'
import type { SearchSet } from './engine.ts'
import { toUuid } from './to-listing.ts'
import { toText } from './to-text.ts'

/** So much of every text is said in other words than the listing it was made from. */
const otherWords = 0.4

/** The same set with `count` listings: each made from one of those there are, with words of the others in its text. */
export function manyListings({ set, asked }: AskedSet, count: number): AskedSet {
  const random = chanceFrom(count)
  const pool = [...new Set(set.listings.flatMap(({ description }) => description.split(/\s+/)))]
  const listings = Array.from({ length: count }, (_, i) => {
    const from = set.listings[i % set.listings.length]!
    const slug = `${from.slug}-${i}`
    const words = from.description
      .split(/\s+/)
      .map((word) => (random.is(otherWords) ? random.pick(pool) : word))
    return { ...from, id: toUuid(slug), slug, description: words.join(' ') }
  })
  const many: SearchSet = { ...set, listings, texts: listings.map(toText) }
  return { set: many, asked }
}
