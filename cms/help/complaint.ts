import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { askAgain } from '../freshness/ask-again.ts'
import { type ReportKind, reportKindWords } from './report-kinds.ts'

/** Reports that say that the facts are wrong, and not only a number or a feeling. */
const doubts: ReportKind[] = ['time', 'place', 'stopped']

/**
 * A resident says that facts of a listing are wrong: whoever does not answer is asked again by the loop of freshness, with
 * all that follows. The mail of the report was the first question, so no second one goes now.
 */
export async function askAfterComplaint(req: PayloadRequest, listing: string, kind: ReportKind, now: Date) {
  if (!doubts.includes(kind)) return
  await askAgain(req, listing, { why: 'complaint', note: reportKindWords[kind].nl, isAsked: true }, now)
}

/** The report was answered, and with it what the complaint had asked; what the rhythm asks stays. */
export async function closeComplaint(req: PayloadRequest, listing: string): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    delete from freshness.round where listing = ${listing}::uuid and why = 'complaint'
      and not exists (select 1 from reports where listing_id = ${listing}::uuid and state = 'open'
        and kind::text = any(${`{${doubts.join()}}`}::text[]))`)
}
