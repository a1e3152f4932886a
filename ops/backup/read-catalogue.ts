import pg from 'pg'
import type { Seal, Table } from './manifest.ts'

const ours = `n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`

/** Every table of our own, with the columns that somebody wrote. */
export async function readTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname as schema, c.relname as name,
       array_agg(a.attname::text order by a.attnum) filter (where a.attnum > 0) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and not a.attisdropped and a.attgenerated = ''
     where c.relkind in ('r', 'p') and not c.relispartition and ${ours}
     group by 1, 2 order by 1, 2`,
  )
  return rows
}

/** How far each sequence is. */
export async function readSequences(client: pg.ClientBase): Promise<Seal['sequences']> {
  const { rows } = await client.query<{ schema: string; name: string }>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and ${ours} order by 1, 2`,
  )
  const found: Seal['sequences'] = []
  for (const sequence of rows) {
    const at = await client.query<{ last: string; isCalled: boolean }>(
      `select last_value::text as last, is_called as "isCalled" from ${qualified(sequence)}`,
    )
    found.push({ ...sequence, ...at.rows[0]! })
  }
  return found
}

/** The names of the migrations that were carried out here, in order; none in a database that was never used. */
export async function readMigrations(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ there: string | null }>(
    `select to_regclass('public.payload_migrations')::text as there`,
  )
  if (!rows[0]!.there) return []
  const done = await client.query<{ name: string }>('select name from payload_migrations order by name')
  return done.rows.map(({ name }) => name)
}

/** The files that the database names as pictures, in all their sizes. */
export async function readPictureNames(client: pg.ClientBase): Promise<string[]> {
  const media = (await readTables(client)).find(({ schema, name }) => schema === 'public' && name === 'media')
  const columns = (media?.columns ?? []).filter((column) => column.endsWith('filename'))
  const names: string[] = []
  for (const column of columns.map(pg.escapeIdentifier)) {
    const { rows } = await client.query<{ name: string }>(
      `select ${column} as name from media where ${column} is not null`,
    )
    names.push(...rows.map(({ name }) => name))
  }
  return names
}

/** A name as it stands in SQL, with its schema. */
export const qualified = ({ schema, name }: { schema: string; name: string }): string =>
  `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`

/** The columns of a table as they stand in SQL. */
export const columnList = ({ columns }: Table): string => columns.map(pg.escapeIdentifier).join(', ')
