import type { Payload } from 'payload'
import type { Doubt } from '#search/vocabulary.ts'
import { poolOf } from '../pool-of.ts'
import { doubtAt, type Stage } from './rules.ts'

/** What residents notice of the questions that are open about these listings, by id; others are in no doubt. */
export async function readDoubts(payload: Payload, listings: string[]): Promise<Map<string, Doubt>> {
  const { rows } = await poolOf(payload).query<{ listing: string; stage: Stage }>(
    'select listing::text, stage from freshness.round where listing = any($1::uuid[])',
    [listings],
  )
  return new Map(rows.map(({ listing, stage }) => [listing, doubtAt(stage)]))
}
