import pg from 'pg'
import { connectForCopy } from './connect-for-copy.ts'
import { copyIn } from './copy-in.ts'
import { type Backup, filesOf } from './open-backup.ts'
import { type Table, tableFolder } from './manifest.ts'
import { columnList, qualified, readTables } from './read-catalogue.ts'

/**
 * Fills the tables of a database, which are there already, with what a backup has, in one transaction. Rules between tables
 * are taken away first and put back after, so the order does not matter and each is checked once.
 */
export async function loadTables(
  databaseUrl: string,
  backup: Backup,
  tell: (detail: string) => void,
): Promise<void> {
  const client = await connectForCopy(databaseUrl)
  try {
    await client.query('begin')
    const { tables } = backup.label
    await ensureSame(client, tables)
    const rules = await takeRules(client)
    const all = tables.map(qualified)
    for (const name of all) await client.query(`alter table ${name} disable trigger user`)
    await client.query(`truncate ${all.join(', ')}`)
    await fill(client, backup, tell)
    tell('de verbanden nakijken')
    for (const name of all) await client.query(`alter table ${name} enable trigger user`)
    for (const { table, name, definition } of rules)
      await client.query(`alter table ${table} add constraint ${pg.escapeIdentifier(name)} ${definition}`)
    for (const { last, isCalled, ...sequence } of backup.seal.sequences)
      await client.query('select setval($1::regclass, $2::bigint, $3)', [qualified(sequence), last, isCalled])
    await client.query('commit')
    await client.query('analyze')
  } finally {
    await client.end().catch(() => {})
  }
}

/** The migrations of then should have made the tables of then; if not, better nothing than half of it. */
async function ensureSame(client: pg.ClientBase, wanted: Table[]): Promise<void> {
  const found = new Map((await readTables(client)).map((table) => [qualified(table), table.columns]))
  for (const table of wanted) {
    const columns = found.get(qualified(table))
    const missing = columns ? table.columns.filter((name) => !columns.includes(name)) : ['*']
    if (missing.length > 0)
      throw new Error(`not made by the migrations: ${qualified(table)} (${missing.join()})`)
  }
}

type Rule = { table: string; name: string; definition: string }

async function takeRules(client: pg.ClientBase): Promise<Rule[]> {
  const { rows } = await client.query<Rule>(
    `select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conparentid = 0 order by 1, 2`,
  )
  for (const { table, name } of rows)
    await client.query(`alter table ${table} drop constraint ${pg.escapeIdentifier(name)}`)
  return rows
}

async function fill(client: pg.ClientBase, { file, label }: Backup, tell: (detail: string) => void) {
  const tables = new Map(label.tables.map((table, i) => [tableFolder(table), { table, number: i + 1 }]))
  for await (const { name, bytes } of filesOf(file)) {
    const found = tables.get(name.slice(0, name.lastIndexOf('/') + 1))
    if (!found) continue
    tell(`tabel ${found.number} van ${label.tables.length}`)
    await copyIn(client, `copy ${qualified(found.table)} (${columnList(found.table)}) from stdin`, [bytes])
  }
}
