import type { ListingDocument } from '#search/document.ts'
import type { ListingCard } from '#search/listing-card.ts'
import { emptyQuery, type ListingQuery } from '#search/query.ts'
import { type Rung, rungs } from '#search/vocabulary.ts'
import type { Door } from '#site/door.ts'
import { orUnavailable } from '#site/results/or-unavailable.ts'
import { nl } from '#site/text/nl.ts'
import { roughPoint } from './rough-point.ts'

export type Related = { listing: ListingCard; why: string | null }
export type RelatedGroup = { title: string; related: Related[] }

const mostShown = 3
/** Metres: a quarter of an hour on foot. */
const nearby = 1_000
const inTown = 10_000

/**
 * What else might fit: what the partner named, lighter and heavier help on the same theme, and what is around the
 * corner; of what has ended, what is like it. Nothing twice, never the listing itself, no empty groups; without the index there is simply less.
 */
export async function relatedListings(door: Door, listing: ListingDocument): Promise<RelatedGroup[]> {
  const asked = relatedQueries(listing)
  const [linked, ...found] = await Promise.all([
    findLinked(door, listing),
    ...asked.map(({ query }) => findCards(door, query)),
  ])
  const seen = new Set([listing.slug])
  const groups = [{ title: nl.visit.related.linked, related: linked }]
  asked.forEach(({ title, isAround }, i) => {
    const cards = found[i]!.filter(({ whereabouts }) => !isAround || whereabouts.at === 'venue')
    groups.push({ title, related: cards.map((card) => ({ listing: card, why: null })) })
  })
  return groups.flatMap(({ title, related }) => {
    const fresh = related.filter(({ listing: { slug } }) => !seen.has(slug)).slice(0, mostShown)
    for (const { listing: one } of fresh) seen.add(one.slug)
    return fresh.length > 0 ? [{ title, related: fresh }] : []
  })
}

type Asked = { title: string; query: ListingQuery; isAround?: true }

/** The questions to the index. Of a secret place none is about where it is. */
export function relatedQueries({ themes, rung, whereabouts, standing }: ListingDocument): Asked[] {
  const point = whereabouts.at === 'venue' ? whereabouts.place.point : null
  const around = point && { near: { point: roughPoint(point) }, sort: 'distance' as const }
  const words = nl.visit.related
  const sameTheme = { ...emptyQuery, ...around, radius: inTown, themes: themes.map(({ slug }) => slug) }
  const onLadder = (title: string, some: readonly Rung[]): Asked[] =>
    themes.length > 0 && some.length > 0 ? [{ title, query: { ...sameTheme, rungs: [...some] } }] : []
  const own = rungs.indexOf(rung)
  const ladder =
    standing.is === 'ended'
      ? onLadder(words.alike, rungs)
      : [...onLadder(words.lighter, rungs.slice(0, own)), ...onLadder(words.heavier, rungs.slice(own + 1))]
  return [
    ...ladder,
    ...(around
      ? [
          {
            title: words.nearby,
            query: { ...emptyQuery, ...around, radius: nearby },
            isAround: true as const,
          },
        ]
      : []),
  ]
}

const findCards = async (door: Door, query: ListingQuery): Promise<ListingCard[]> =>
  (await orUnavailable(door.cards(query)))?.listings ?? []

async function findLinked(door: Door, { relations }: ListingDocument): Promise<Related[]> {
  const found = await Promise.all(
    relations.slice(0, mostShown).map(async ({ kind, slug }) => {
      const listing = await orUnavailable(door.get(slug))
      return listing && listing.standing.is !== 'ended' ? [{ listing, why: nl.labels.relations[kind] }] : []
    }),
  )
  return found.flat()
}
