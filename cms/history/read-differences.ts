import type { PayloadRequest } from 'payload'
import { localNow } from '#search/time/local-date.ts'
import { markWords, type Piece } from '../differences/mark-words.ts'
import { readNames } from '../differences/read-names.ts'
import { toDifferences } from '../differences/to-differences.ts'
import type { StoredListing } from '../outbox/stored.ts'
import { findOwnVersion } from '../preview/find-own-version.ts'
import { wholeSchedule } from '../preview/whole-schedule.ts'
import { isLive } from '../trust/live.ts'
import { findOwnRow } from './find-own-row.ts'

export type Compared = {
  /** With what it was compared: what residents see now, or else what was saved last. */
  with: 'live' | 'newest'
  differences: { label: string; pieces: Piece[] }[]
}

/** What would become different when this version came back; null when this person may not read it. */
export async function readDifferences(
  req: PayloadRequest,
  listing: string,
  version: string,
  now: Date,
): Promise<Compared | null> {
  const row = await findOwnRow(req, listing)
  const chosen = row && (await findOwnVersion(req, listing, version))
  if (!chosen) return null
  const live = isLive(row) ? row : null
  const before = live ?? (await findOwnVersion(req, listing))?.version ?? null
  const names = await readNames(req, [before, chosen.version])
  const { fields } = req.payload.collections.listings.config
  const around = { names, today: localNow(now).date }
  return {
    with: live ? 'live' : 'newest',
    differences: toDifferences(fields, before && whole(before), whole(chosen.version), around).map(
      ({ label, before: old, after }) => ({ label, pieces: markWords(old, after) }),
    ),
  }
}

/** Of a draft only what is said in full: half a date cannot be told. */
const whole = (version: StoredListing): StoredListing => ({
  ...version,
  organisations: version.organisations ?? [],
  schedule: wholeSchedule(version.schedule ?? {}).schedule,
})
