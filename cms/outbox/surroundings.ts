import type { Payload } from 'payload'
import type { AreaRef } from '#search/document.ts'
import type { Doubt } from '#search/vocabulary.ts'
import { idOf } from '../access/roles.ts'
import { readDoubts } from '../freshness/read-doubts.ts'
import { type Fed, readFed } from '../calendars/read-fed.ts'
import { readByIds, readStored } from './read-stored.ts'
import type {
  StoredArea,
  StoredListing,
  StoredMedia,
  StoredMunicipality,
  StoredOrganisation,
  StoredTerm,
  StoredTheme,
  StoredVenue,
} from './stored.ts'

/** The small things that every listing may name; read once for a batch. */
export type Lists = {
  themes: Map<string, StoredTheme>
  audiences: Map<string, StoredTerm>
  lifeDomains: Map<string, StoredTerm>
  areas: Map<string, StoredArea>
  municipality: StoredMunicipality
  /** Larger things that many batches name: read before, used again. A rebuild does over what changes meanwhile. */
  read?: Read
}
type Read = {
  organisations: Map<string, StoredOrganisation>
  venues: Map<string, StoredVenue>
  media: Map<string, StoredMedia>
}
export const nothingRead = (): Read => ({ organisations: new Map(), venues: new Map(), media: new Map() })

/** All that a batch of listings names: enough to write their documents without asking again. */
export type Surroundings = Lists &
  Read & {
    related: Map<string, StoredListing>
    /** What residents notice of questions that nobody answered. */
    doubts: Map<string, Doubt>
    /** Dates that a calendar of the organisation brings. */
    fed: Map<string, Fed>
  }

const byId = <T extends { id: string | number }>(rows: T[]) =>
  new Map(rows.map((row) => [String(row.id), row]))

export async function readLists(payload: Payload): Promise<Lists> {
  const all = {}
  const [themes, audiences, lifeDomains, areas, municipality] = await Promise.all([
    readStored<StoredTheme>(payload, 'themes', all),
    readStored<StoredTerm>(payload, 'audiences', all),
    readStored<StoredTerm>(payload, 'life-domains', all),
    readStored<StoredArea>(payload, 'areas', all),
    payload.findGlobal({ slug: 'municipality', depth: 0, overrideAccess: true }),
  ])
  return {
    themes: byId(themes),
    audiences: byId(audiences),
    lifeDomains: byId(lifeDomains),
    areas: byId(areas),
    municipality,
  }
}

const distinct = (ids: (string | undefined)[]) => [...new Set(ids.filter((id) => id !== undefined))]

export async function readSurroundings(
  payload: Payload,
  listings: StoredListing[],
  lists: Lists,
): Promise<Surroundings> {
  const ids = (pick: (listing: StoredListing) => unknown[]) =>
    distinct(listings.flatMap((l) => pick(l).map(idOf)))
  const { organisations, venues, media } = lists.read ?? nothingRead()
  const organisationIds = ids((l) => l.organisations.map((o) => o.organisation))
  const relatedIds = ids((l) => (l.relations ?? []).map((r) => r.listing))
  const own = listings.map(({ id }) => String(id))
  const [related, doubts, fed] = await Promise.all([
    readByIds<StoredListing>(payload, 'listings', relatedIds),
    readDoubts(payload, own),
    readFed(payload, own),
    readMissing(payload, 'organisations', organisationIds, organisations),
    readMissing(
      payload,
      'venues',
      ids((l) => [l.venue]),
      venues,
    ),
    readMissing(
      payload,
      'media',
      ids((l) => l.images ?? []),
      media,
    ),
  ])
  return { ...lists, organisations, venues, media, related: byId(related), doubts, fed }
}

async function readMissing<T extends { id: string | number }>(
  payload: Payload,
  collection: keyof Read,
  ids: string[],
  read: Map<string, T>,
) {
  const missing = ids.filter((id) => !read.has(id))
  for (const row of await readByIds<T>(payload, collection, missing)) read.set(String(row.id), row)
}

/** An area and those around it, smallest first. */
export function areaChain(areas: Lists['areas'], id: string | undefined): AreaRef[] {
  const chain: AreaRef[] = []
  for (let area = areas.get(id ?? ''); area && chain.length < 4; area = areas.get(idOf(area.parent) ?? ''))
    chain.push({ code: area.code, name: area.name, level: area.level })
  return chain
}
