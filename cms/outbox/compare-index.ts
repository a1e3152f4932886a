import type pg from 'pg'
import type { SearchConnection } from '#search/connection.ts'
import { listedRevisions } from '#search/listing-index.ts'

export type Differences = {
  /** In the database, not in the index. */
  missing: string[]
  /** In both, not the same. */
  stale: string[]
  /** In the index, not (any more) to be seen. */
  orphans: string[]
  compared: number
}

/** The newest change of a listing or of what it names, as `toListingDocument` reckons it. */
const revisions = `
  select l.id, floor(extract(epoch from greatest(
    l.updated_at, v.updated_at,
    (select max(o.updated_at) from listings_organisations lo join organisations o on o.id = lo.organisation_id where lo._parent_id = l.id),
    (select max(r.changed_at) from feeds.reading r join calendars c on c.id = r.calendar
      join listings_organisations co on co._parent_id = l.id and co.organisation_id = c.organisation_id where c.listing_id = l.id)
  )) * 1000)::bigint as revision
  from listings l left join venues v on v.id = l.venue_id
  where l._status = 'published' and l.deleted_at is null and l.hidden is not true and l.id > $1
  order by l.id limit 5000`

/** Compares ids and revisions of the database with those of the index, without changing anything. */
export async function compareIndex(search: SearchConnection, client: pg.Client): Promise<Differences> {
  const listed = new Map<string, number>()
  for await (const { id, revision } of listedRevisions(search)) listed.set(id, revision)
  const found: Differences = { missing: [], stale: [], orphans: [], compared: 0 }
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await client.query<{ id: string; revision: string }>(revisions, [after])
    if (rows.length === 0) break
    for (const row of rows) {
      const revision = listed.get(row.id)
      if (revision === undefined) found.missing.push(row.id)
      else if (revision !== Number(row.revision)) found.stale.push(row.id)
      listed.delete(row.id)
    }
    found.compared += rows.length
    after = rows.at(-1)!.id
  }
  found.orphans.push(...listed.keys())
  return found
}

/** Queues what differs, for the worker to bring in line like any other change. */
export async function queueDifferences(client: pg.Client, differences: Differences): Promise<number> {
  const ids = [...differences.missing, ...differences.stale, ...differences.orphans]
  if (ids.length > 0) {
    await client.query("insert into outbox.change (kind, doc) select 'listings', unnest($1::text[])", [ids])
    await client.query("select pg_notify('outbox', '')")
  }
  return ids.length
}
