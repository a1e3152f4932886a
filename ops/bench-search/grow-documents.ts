import { toListingDocument } from '#cms/listings/to-listing-document.ts'
import type { StoredListing } from '#cms/outbox/stored.ts'
import type { Surroundings } from '#cms/outbox/surroundings.ts'
import { toTownDocument } from '#cms/outbox/to-town-document.ts'
import type { ListingDocument } from '#search/document.ts'
import { localNow } from '#search/time/local-date.ts'
import type { TownDocument } from '#search/town-document.ts'
import type { SeedListing } from '#seed/data/shapes.ts'
import { listings } from '#seed/data/town.ts'
import { type Known, toListingData } from '#seed/to-listing-data.ts'
import { seededRows } from './seeded-rows.ts'
import { toUuid } from './to-listing.ts'

/**
 * The town as its index would hold it, without a database: the rows that the seed would save, through the very
 * projections of the cms. Pictures and text pages are left out; nobody searches them.
 */
export function growDocuments(now: Date): { listings: ListingDocument[]; town: TownDocument[] } {
  const rows = seededRows()
  const beside = { related: new Map(), doubts: new Map(), fed: new Map() }
  const around = { ...rows, media: new Map(), ...beside } as Surroundings
  const today = localNow(now).date
  const published = listings.filter(({ draft }) => !draft)
  return {
    listings: published.map((listing) =>
      toListingDocument(toStored(listing, rows.known, today, now), around, now),
    ),
    town: toTown(around),
  }
}

const translated = ['title', 'summary', 'description', 'howToJoin', 'firstVisit', 'notice'] as const

/** As the cms would hand it over: texts by language, and what it fills in itself. */
function toStored(listing: SeedListing, known: Known, today: string, now: Date): StoredListing {
  const data = toListingData(listing, known, today, now)
  const others = Object.entries(listing.translations ?? {})
  const texts = translated.map((field) => [
    field,
    {
      nl: data[field],
      ...Object.fromEntries(others.map(([language, told]) => [language, told[field as 'title']])),
    },
  ])
  return {
    ...data,
    ...Object.fromEntries(texts),
    id: toUuid(listing.slug),
    updatedAt: now.toISOString(),
  } as unknown as StoredListing
}

function toTown(around: Surroundings): TownDocument[] {
  const { organisations, areas, themes, lifeDomains, audiences, municipality } = around
  const of = (kind: keyof typeof toTownDocument, rows: Iterable<unknown>) =>
    [...rows].flatMap((row) => toTownDocument[kind](row as never, around) ?? [])
  return [
    ...of('organisations', organisations.values()),
    ...of('areas', areas.values()),
    ...of('themes', themes.values()),
    ...of('life-domains', lifeDomains.values()),
    ...of('audiences', audiences.values()),
    ...of('municipality', [municipality]),
  ]
}
