import type { PayloadRequest } from 'payload'
import { sealPreview } from '#search/preview-seal.ts'
import { env } from '../env.ts'
import { currentLists } from '../outbox/current-lists.ts'
import { readSurroundings } from '../outbox/surroundings.ts'
import type { StoredListing } from '../outbox/stored.ts'
import { isSameContent } from '../trust/is-same-content.ts'
import { isLive } from '../trust/live.ts'
import { findOwnVersion } from './find-own-version.ts'
import { mayBeTold } from '../venues/may-be-told.ts'
import { toPreview } from './to-preview.ts'

export type MadePreview = { sealed: string } | 'gone' | 'large'

/**
 * A listing as residents would see it, sealed for the site: the version asked for, or what was saved last. `gone` when this
 * person may not read it, `large` when it is more than the site takes.
 */
export async function makePreview(
  req: PayloadRequest,
  id: string,
  version: string | undefined,
  now: Date,
): Promise<MadePreview> {
  const found = await findOwnVersion(req, id, version)
  if (!found) return 'gone'
  const { payload } = req
  const saved = found.version.updatedAt ?? now.toISOString()
  const draft = { ...found.version, id, updatedAt: saved } as StoredListing
  const lists = await currentLists(payload)
  const known = { ...draft, organisations: draft.organisations ?? [] }
  const all = await readSurroundings(payload, [known], lists)
  const venues = new Map([...all.venues].filter(([, venue]) => mayBeTold(req, venue)))
  const around = { ...all, venues }
  const shown = toPreview(payload.collections.listings.config.fields, draft, around, now)
  const where = { id: { equals: id } }
  const row = await payload.db.findOne<StoredListing>({ collection: 'listings', where, req })
  const isNow = row !== null && isLive(row) && !row.hidden && isSameContent(row, draft)
  const sealed = sealPreview(env.helpKey, { ...shown, isLive: isNow }, now)
  return sealed === null ? 'large' : { sealed }
}
