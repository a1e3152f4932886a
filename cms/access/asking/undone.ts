import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** What became of a collection's rows: by id, those written, made and taken away. */
export type Effect = { changed: string[]; made: string[]; gone: string[] }

type Db = PostgresAdapter['drizzle']
export const nothing: Effect = { changed: [], made: [], gone: [] }

/**
 * Lets something be done and undoes it at the very moment it would have been kept, after looking in the tables at what
 * it did. So every question of the access test meets the same town, and an answer is believed less than the rows.
 */
export async function undone<T>(payload: Payload, slug: string, act: () => Promise<T>) {
  const db = payload.db as unknown as PostgresAdapter
  const { commitTransaction } = db
  let effect = nothing
  db.commitTransaction = async (given) => {
    const id = (await given) as string
    const session = db.sessions[id]?.db as Db | undefined
    if (session)
      effect = compare(await rowsOf(db.drizzle, payload, slug), await rowsOf(session, payload, slug))
    await db.rollbackTransaction(id)
  }
  try {
    const answer = await act()
    return { answer, effect }
  } finally {
    db.commitTransaction = commitTransaction
  }
}

type Marks = Map<string, string>

/** Of every row the number of the transaction that wrote it, with that of its versions. */
async function rowsOf(db: Db, payload: Payload, slug: string): Promise<Marks> {
  const table = slug.replaceAll('-', '_')
  const isGlobal = !payload.collections[slug as 'listings']
  const config = payload.collections[slug as 'listings']?.config
  const versions = !isGlobal && config?.versions ? versionsOf(table) : sql``
  const { rows } = await db.execute<{ id: string; mark: string }>(
    sql`select id::text, string_agg(mark, ',' order by mark) as mark from (
      select id, 'row ' || xmin::text as mark from ${sql.identifier(table)} ${versions}) as rows group by id`,
  )
  return new Map(rows.map(({ id, mark }) => [id, mark]))
}

const versionsOf = (table: string) =>
  sql`union all select parent_id, xmin::text from ${sql.identifier(`_${table}_v`)} where parent_id is not null`

function compare(before: Marks, after: Marks): Effect {
  const isRow = (marks: Marks, id: string) => marks.get(id)?.includes('row ') ?? false
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  const was = (id: string) => isRow(before, id)
  const is = (id: string) => isRow(after, id)
  return {
    changed: ids.filter((id) => was(id) && is(id) && before.get(id) !== after.get(id)),
    made: ids.filter((id) => !was(id) && is(id)),
    gone: ids.filter((id) => was(id) && !is(id)),
  }
}

/** All that is kept, in one word: equal before and after means that nothing stuck. */
export async function fingerprint(payload: Payload): Promise<Record<string, string>> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows: tables } = await drizzle.execute<{ name: string }>(
    sql`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'outbox')`,
  )
  const parts = tables.map(
    ({ name }) =>
      sql`select ${name}::text as name, md5(string_agg(t::text, ';' order by t::text)) as mark from ${sql.raw(name)} as t`,
  )
  const { rows } = await drizzle.execute<{ name: string; mark: string }>(sql.join(parts, sql` union all `))
  return Object.fromEntries(rows.map(({ name, mark }) => [name, mark]))
}
