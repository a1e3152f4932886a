import type pg from 'pg'
import type { LinkLook } from './check-link.ts'
import type { LinkState } from './judge-link.ts'

export type KnownLink = { address: string } & Omit<LinkState, 'nextAt'>

/** What residents can click on in a listing that they can see. */
const shown = `select distinct trim(address) as address from listings,
    unnest(array[contact_website, online_url]) as address
  where _status = 'published' and deleted_at is null and hidden is not true and address ~* '^https?://'`

/** New addresses are looked at in the coming week, each at another hour; what nobody shows any more is forgotten. */
export async function gatherLinks(client: pg.Client, now: Date): Promise<void> {
  await client.query(
    `insert into feeds.link (address, next_at)
     select address, $1::timestamptz + random() * interval '7 days' from (${shown}) as shown
     on conflict do nothing`,
    [now],
  )
  await client.query(`delete from feeds.link where address not in (${shown})`)
}

/** Those whose turn it is, the longest waiting first. */
export async function readDueLinks(client: pg.Client, now: Date, most: number): Promise<KnownLink[]> {
  const { rows } = await client.query<KnownLink>(
    `select address, failures, failing_since as "failingSince", dead_since as "deadSince"
     from feeds.link where next_at <= $1 order by next_at limit $2`,
    [now, most],
  )
  return rows
}

export async function noteLink(
  client: pg.Client,
  address: string,
  { failures, failingSince, deadSince, nextAt }: LinkState,
  look: LinkLook,
  now: Date,
): Promise<void> {
  await client.query(
    `update feeds.link set failures = $2, failing_since = $3, dead_since = $4, next_at = $5, why = $6, checked_at = $7
     where address = $1`,
    [address, failures, failingSince, deadSince, nextAt, look.works ? null : look.why, now],
  )
}

/** Looked at again in an hour, as if nothing had been seen. */
export async function postponeLinks(client: pg.Client, links: KnownLink[], now: Date): Promise<void> {
  await client.query(
    `update feeds.link set next_at = $2::timestamptz + interval '1 hour' where address = any($1)`,
    [links.map(({ address }) => address), now],
  )
}

export type DeadLink = { address: string; deadSince: Date; why: string | null }

/** Which of these addresses are held for dead. */
export async function deadAmong(pool: pg.Pool, addresses: string[]): Promise<DeadLink[]> {
  const { rows } = await pool.query<DeadLink>(
    `select address, dead_since as "deadSince", why from feeds.link
     where dead_since is not null and address = any($1)`,
    [addresses.map((address) => address.trim())],
  )
  return rows
}
