import pg from 'pg'
import { Fault } from '../fault.ts'
import { connectForCopy } from './connect-for-copy.ts'
import { readMigrations } from './read-catalogue.ts'

const name = pg.escapeIdentifier

/** Stands in a database that was put back while its pictures were not yet. */
const underway = 'restore_underway'

/** The address of another database on the same server, as the same user. */
export const urlOf = (databaseUrl: string, database: string): string => {
  const url = new URL(databaseUrl)
  url.pathname = `/${encodeURIComponent(database)}`
  return url.href
}
const databaseOf = (databaseUrl: string): string => decodeURIComponent(new URL(databaseUrl).pathname.slice(1))

async function withClient<Result>(
  databaseUrl: string,
  use: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = await connectForCopy(databaseUrl)
  try {
    return await use(client)
  } finally {
    await client.end().catch(() => {})
  }
}
const onServer = <Result>(databaseUrl: string, use: (client: pg.Client) => Promise<Result>) =>
  withClient(urlOf(databaseUrl, 'postgres'), use)

/** What is in the database of a house: nobody ever logged in to an empty one. */
export const stateOf = (databaseUrl: string): Promise<'empty' | 'in use' | 'half restored'> =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query('select 1 from pg_namespace where nspname = $1', [underway])
    if (rows.length > 0) return 'half restored'
    if ((await readMigrations(client)).length === 0) return 'empty'
    const { rowCount } = await client.query('select 1 from users limit 1')
    return rowCount ? 'in use' : 'empty'
  })

/** @throws Fault when somebody else is connected: what they write would go to the old database. */
export const ensureAlone = (databaseUrl: string): Promise<void> =>
  onServer(databaseUrl, async (client) => {
    const sql = 'select 1 from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()'
    const { rowCount } = await client.query(sql, [databaseOf(databaseUrl)])
    if (rowCount) throw inUse()
  })

const inUse = () =>
  new Fault('Het cms of iets anders gebruikt de database nog. Stop het huis eerst, en draai dit dan opnieuw.')

/** Somebody came in between the looking and the renaming. */
const isInUse = (err: unknown) => (err as { code?: string }).code === '55006'

/** An empty database beside the one of the house; one that was left halfway is thrown away. */
export async function makeBeside(databaseUrl: string): Promise<string> {
  const beside = `${databaseOf(databaseUrl)}_restoring`
  await onServer(databaseUrl, async (client) => {
    await client.query(`drop database if exists ${name(beside)} with (force)`)
    await client.query(`create database ${name(beside)} template template0 encoding 'UTF8'`)
  }).catch((err: unknown) => {
    if ((err as { code?: string }).code !== '42501') throw err
    throw new Fault(
      'Deze gebruiker van Postgres mag geen database maken. Geef hem dat recht (alter role … createdb), of neem een ander in DATABASE_URL.',
    )
  })
  return urlOf(databaseUrl, beside)
}

/** Throws the database beside away; there need not be one. */
export const dropBeside = (databaseUrl: string): Promise<void> =>
  onServer(databaseUrl, async (client) => {
    await client.query(`drop database if exists ${name(`${databaseOf(databaseUrl)}_restoring`)} with (force)`)
  })

/**
 * Gives the database beside the name of the one of the house, both at once or not at all. The old one gets another name,
 * which is what this gives; one that was empty goes. Until `markDone` it says that the pictures are still to come.
 */
export async function swapIn(
  databaseUrl: string,
  stamp: string,
  wasEmpty: boolean,
): Promise<string | undefined> {
  const live = databaseOf(databaseUrl)
  const [beside, aside] = [`${live}_restoring`, `${live.slice(0, 40)}_before_${stamp}`]
  await withClient(urlOf(databaseUrl, beside), (client) => client.query(`create schema ${underway}`))
  return onServer(databaseUrl, async (client) => {
    await client.query('begin')
    await client.query(`alter database ${name(live)} rename to ${name(aside)}`)
    await client.query(`alter database ${name(beside)} rename to ${name(live)}`)
    await client.query('commit')
    if (!wasEmpty) return aside
    await client.query(`drop database ${name(aside)}`)
    return undefined
  }).catch((err: unknown) => Promise.reject(isInUse(err) ? inUse() : (err as Error)))
}

/** The pictures are there too: the restore is over. */
export const markDone = (databaseUrl: string): Promise<void> =>
  withClient(databaseUrl, async (client) => {
    await client.query(`drop schema if exists ${underway} cascade`)
  })
