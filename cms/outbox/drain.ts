import type { Payload } from 'payload'
import { locks } from '../locks.ts'
import type pg from 'pg'
import type { SearchConnection } from '#search/connection.ts'
import { bringInLine, type Refusal } from './bring-in-line.ts'
import type { ChangeKind } from './queue-change.ts'

/** Enough for one quick batch, few enough that an edit never waits long behind upkeep. */
const batchSize = 500

type Row = { id: string; kind: ChangeKind; doc: string; rank: number }

/**
 * Settles one batch of the outbox, in one transaction: if this process dies, Postgres frees the lock and keeps the
 * rows. No leases, no stuck rows.
 * @returns whether there was anything to do.
 */
export async function drainOnce(
  payload: Payload,
  search: SearchConnection,
  client: pg.Client | pg.PoolClient,
  now: Date,
): Promise<boolean> {
  await client.query('begin')
  try {
    const rows = await takeRows(client)
    if (rows.length > 0) await settleRows(payload, search, client, rows, now)
    await client.query('commit')
    return rows.length > 0
  } catch (err) {
    await client.query('rollback').catch(() => {})
    throw err
  }
}

async function takeRows(client: pg.Client | pg.PoolClient): Promise<Row[]> {
  const { rows: held } = await client.query<{ mine: boolean }>(
    'select pg_try_advisory_xact_lock($1) as mine',
    [locks.drain],
  )
  if (!held[0]?.mine) return []
  const { rows } = await client.query<Row>(
    'select id, kind, doc, rank from outbox.change order by rank, id limit $1',
    [batchSize],
  )
  return rows
}

async function settleRows(
  payload: Payload,
  search: SearchConnection,
  client: pg.Client | pg.PoolClient,
  rows: Row[],
  now: Date,
) {
  for (const { kind, docs, isUpkeep } of toBatches(rows)) {
    const refusals = await bringInLine(payload, search, kind, docs, { now, isUpkeep })
    await remember(client, kind, docs, refusals)
  }
  const ids = rows.map((row) => row.id)
  // A rebuild that is under way must do these again in the index it fills.
  await client.query(
    `insert into outbox.replay (kind, doc)
     select distinct kind, doc from outbox.change
     where id = any($1::bigint[]) and exists (select 1 from outbox.state where name = 'rebuild')
     on conflict do nothing`,
    [ids],
  )
  await client.query('delete from outbox.change where id = any($1::bigint[])', [ids])
}

type Batch = { kind: ChangeKind; docs: string[]; isUpkeep: boolean }

/** What people did and what is only upkeep, by kind; what is both is the first. */
function toBatches(rows: Row[]): Batch[] {
  const ranks = new Map<string, Row>()
  for (const row of rows) {
    const known = ranks.get(`${row.kind} ${row.doc}`)
    if (!known || row.rank < known.rank) ranks.set(`${row.kind} ${row.doc}`, row)
  }
  const batches = Map.groupBy(ranks.values(), ({ kind, rank }) => `${rank > 0} ${kind}`)
  return [...batches.values()].map((some) => ({
    kind: some[0]!.kind,
    docs: some.map(({ doc }) => doc),
    isUpkeep: some[0]!.rank > 0,
  }))
}

/** What was refused is set aside where an editor sees it; what went well is no longer. */
async function remember(
  client: pg.Client | pg.PoolClient,
  kind: ChangeKind,
  docs: string[],
  refusals: Refusal[],
) {
  await client.query('delete from outbox.set_aside where kind = $1 and doc = any($2)', [kind, docs])
  for (const refusal of refusals)
    await client.query(
      'insert into outbox.set_aside (kind, doc, reason) values ($1, $2, $3) on conflict (kind, doc) do update set reason = excluded.reason, at = now()',
      [refusal.kind, refusal.doc, refusal.reason.slice(0, 2_000)],
    )
}
