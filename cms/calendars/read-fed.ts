import type { Payload } from 'payload'
import { z } from 'zod'
import { poolOf } from '../pool-of.ts'
import { type FedDate, fedDateSchema } from './fed-date.ts'

/** What calendars say of a listing. */
export type Fed = {
  dates: FedDate[]
  /** When it last became something else, in milliseconds since 1970. */
  changedAt: number
}

type Row = { listing: string; dates: unknown; isTitled: boolean | null; changedAt: Date }
const dates = z.array(fedDateSchema)

/**
 * The dates that calendars give these listings, by listing; as long as the listing is still of their organisation. Titles only where whose calendar it is wants them shown.
 */
export async function readFed(payload: Payload, listings: string[]): Promise<Map<string, Fed>> {
  const fed = new Map<string, Fed>()
  if (listings.length === 0) return fed
  const { rows } = await poolOf(payload).query<Row>(
    `select c.listing_id::text as listing, r.dates, c.show_titles as "isTitled", r.changed_at as "changedAt"
     from calendars c join feeds.reading r on r.calendar = c.id where c.listing_id = any($1::uuid[])
       and exists (select 1 from listings_organisations o where o._parent_id = c.listing_id and o.organisation_id = c.organisation_id)
     order by c.id`,
    [listings],
  )
  for (const { listing, isTitled, changedAt, ...row } of rows) {
    const read = dates.parse(row.dates).map((date) => (isTitled ? date : { ...date, title: '' }))
    const before = fed.get(listing)
    fed.set(listing, {
      dates: [...(before?.dates ?? []), ...read],
      changedAt: Math.max(before?.changedAt ?? 0, changedAt.getTime()),
    })
  }
  return fed
}
