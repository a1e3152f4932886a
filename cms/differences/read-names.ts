import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Localised, StoredListing } from '../outbox/stored.ts'
import { mayBeTold } from '../venues/may-be-told.ts'
import type { Names } from './value-in-words.ts'

type Named = { id: string; name?: string; street?: string; filename?: string; secret?: boolean } & {
  organisation?: unknown
} & {
  [text in 'label' | 'title' | 'alt']?: Localised
}

/** What a listing can refer to. */
const collections = [
  ...([
    'organisations',
    'venues',
    'themes',
    'audiences',
    'life-domains',
    'areas',
    'media',
    'listings',
  ] as const),
] satisfies CollectionSlug[]

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/**
 * What everything is called that these listings refer to. Read past all rules but that of secret venues: the reader may see
 * the listings.
 */
export async function readNames(req: PayloadRequest, listings: (StoredListing | null)[]): Promise<Names> {
  const ids = [...new Set(idsIn(listings))]
  const known = new Map<string, string>()
  for (const collection of collections) {
    const asked = { collection, where: { id: { in: ids } }, pagination: false, req } as const
    const { docs } = await req.payload.db.find<Named>(asked)
    for (const doc of docs)
      if (collection !== 'venues' || mayBeTold(req, doc)) known.set(`${collection} ${doc.id}`, nameOf(doc))
  }
  return (collection, id) => known.get(`${collection} ${id}`) ?? 'iets wat er niet meer is'
}

const nameOf = ({ name, street, label, title, alt, filename }: Named) =>
  [name ?? label?.nl ?? title?.nl ?? alt?.nl ?? filename ?? 'zonder naam', street].filter(Boolean).join(', ')

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return uuid.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(idsIn)
}
