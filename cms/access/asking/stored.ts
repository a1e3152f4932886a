import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/**
 * What the tables keep of every row of a collection, lists and relations included: an answer can say one thing while
 * the row says another. Without the moment of change, which any save renews.
 */
export async function stored(payload: Payload, slug: string): Promise<Map<string, string>> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const table = slug.replaceAll('-', '_')
  const { rows: tables } = await drizzle.execute<{ name: string; key: string }>(sql`
    select table_name as name, min(column_name) as key from information_schema.columns
    where table_schema = 'public' and (table_name = ${table} and column_name = 'id'
      or table_name like ${`${table}\\_%`} and column_name in ('_parent_id', 'parent_id'))
    group by table_name`)
  const parts = tables.map(
    ({ name, key }) => sql`select ${sql.identifier(key)}::text as id, ${name} ||
      (to_jsonb(t) - 'updated_at' - ${name === table ? '' : 'id'})::text as kept from ${sql.identifier(name)} as t`,
  )
  const { rows } = await drizzle.execute<{ id: string; kept: string }>(
    sql`select id, string_agg(kept, e'\\n' order by kept) as kept from (${sql.join(parts, sql` union all `)}) as all_kept group by id`,
  )
  return new Map(rows.map(({ id, kept }) => [id, kept]))
}

/** The ids of which something else is kept than before. */
export function changedBetween(before: Map<string, string>, after: Map<string, string>): string[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  return ids.filter((id) => before.get(id) !== after.get(id))
}
