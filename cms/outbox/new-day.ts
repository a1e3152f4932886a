import type pg from 'pg'
import { localNow } from '#search/time/local-date.ts'

/**
 * "Today" and "next time" are in the index, so every listing is looked at again when Amsterdam's calendar turns.
 * Upkeep: it waits behind everything that people do.
 */
export async function queueNewDay(client: pg.Client | pg.PoolClient, now: Date): Promise<void> {
  await client.query(
    `with day as (
       insert into outbox.state (name, value) values ('day', $1)
       on conflict (name) do update set value = excluded.value where outbox.state.value <> excluded.value
       returning 1
     )
     insert into outbox.change (kind, doc, rank)
     select 'listings', id::text, 1 from listings where _status = 'published' and exists (select 1 from day)`,
    [localNow(now).date],
  )
}
