import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import type { Guarded, Row } from '../trust/change-rules.ts'
import { ownerOf } from '../trust/gather-change-facts.ts'
import { type Reason, reasons } from '../trust/reasons.ts'
import { areasOfVenue } from './areas-of-listing.ts'
import { lockWaiting } from './lock-waiting.ts'
import { mailDesk } from './mail-desk.ts'
import { subjectFields } from './subject-of.ts'
import { wantedOf } from './wanted-of.ts'

type Change = { about: Guarded; row: Row; wanted: Row; reasons: Reason[] }

/**
 * Puts in the queue what a partner wants of an organisation or a venue. One waits at most for each: what is asked now
 * comes in the place of what was asked of the same fields before, and what waits of other fields stays. Runs in the
 * transaction of the save.
 */
export async function askChange(req: PayloadRequest, { about, row, ...change }: Change): Promise<void> {
  const id = String(row.id)
  const connection = await connectionOf(req)
  // Two who ask for the first time at the same moment come one after the other.
  await connection.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 18))`)
  const waiting = await lockWaiting(req, { collection: about, id })
  const areas = about === 'venues' ? await areasOfVenue(req, row) : []
  const why = new Set([...(waiting?.reasons ?? []), ...change.reasons])
  const now = new Date().toISOString()
  const data = {
    ...subjectFields({ collection: about, id }),
    ...{ version: crypto.randomUUID(), wish: 'change', areas, hasPlace: areas.length > 0 },
    wanted: JSON.stringify({ ...wantedOf(waiting), ...change.wanted }),
    reasons: reasons.filter((reason) => why.has(reason)),
    title: String(row.name ?? ''),
    organisations: ownerOf(about, row),
    ...{ state: 'waiting', askedBy: req.user!.id, since: now, reason: null },
    ...{ decidedBy: null, decidedAt: null },
  }
  const { db } = req.payload
  if (waiting) await db.updateOne({ collection: 'reviews', id: waiting.id, data, req })
  else await db.create({ collection: 'reviews', data: { ...data, answer: null }, req })
  await mailDesk(req, areas)
}
