import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Child, startChild } from './child-process.ts'
import { Fault } from './fault.ts'
import { portFault } from './free-port.ts'
import { type PostgresBinaries, postgresBinaries } from './postgres-binaries.ts'
import { makeCluster, stopStrayPostgres, superuser } from './postgres-cluster.ts'
import { postgresUser } from './postgres-user.ts'
import type { User } from './reachable.ts'
import type { Running } from './running.ts'
import { waitUntilReady } from './wait-until-ready.ts'

export type PostgresOptions = {
  dir: string
  port: number
  password: string
  database?: string
  settings?: Record<string, string>
  log?: (line: string) => void
  running?: Running
}

/** The built-in Postgres, ready to use, with its database made. Made for one machine, listening to that machine only. */
export async function startPostgres(o: PostgresOptions): Promise<Child & { url: string }> {
  const dir = path.resolve(o.dir)
  const user = postgresUser(dir)
  const binaries = await postgresBinaries(user, path.join(path.dirname(dir), 'programs'))
  makeCluster(dir, o.password, binaries, user)
  await stopStrayPostgres(dir)
  const url = (database: string) =>
    `postgres://${superuser}:${encodeURIComponent(o.password)}@127.0.0.1:${o.port}/${database}`
  const child = await startPatiently({ ...o, dir }, binaries, user, url('postgres'))
  const database = o.database ?? superuser
  await makeDatabase(url('postgres'), database)
  return { ...child, url: url(database) }
}

/** After a hard kill the parts of the old server need a moment to notice; until then a new one is refused. */
async function startPatiently(
  o: PostgresOptions,
  binaries: PostgresBinaries,
  user: User | undefined,
  url: string,
) {
  for (let left = 10; ; left--) {
    const child = await spawnPostgres(o, binaries, user)
    try {
      await waitUntilReady(child, 'Postgres', () => isReady(url))
      return child
    } catch (err) {
      await child.stop()
      if (/Address already in use/.test(child.tail())) throw portFault(o.port, 'PG_PORT')
      if (left === 0 || !/shared memory block|postmaster\.pid" already exists/.test(child.tail())) throw err
      await sleep(500)
    }
  }
}

/** A refused statement would come in the log with what somebody filled in; the program that sent it writes down what is needed. */
const silent = {
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  log_parameter_max_length: '0',
}

function spawnPostgres(
  o: PostgresOptions,
  { postgres }: PostgresBinaries,
  user: User | undefined,
): Promise<Child> {
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...silent, ...o.settings }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return startChild({
    name: 'postgres',
    command: postgres,
    args: ['-D', o.dir, '-p', String(o.port), ...args],
    cwd: o.dir,
    env: { ...process.env, TZ: 'UTC' },
    user,
    log: o.log,
    running: o.running,
  })
}

async function isReady(url: string): Promise<boolean> {
  try {
    await query(url, 'select 1')
    return true
  } catch (err) {
    if ((err as { code?: string }).code === '28P01')
      throw new Fault(
        'Het wachtwoord in secrets.json past niet bij de map postgres in DATA_DIR. Zet het juiste bestand terug.',
      )
    return false
  }
}

async function makeDatabase(url: string, name: string) {
  const { rowCount } = await query(url, 'select 1 from pg_database where datname = $1', [name])
  if (!rowCount) await query(url, `create database ${pg.escapeIdentifier(name)}`)
}

async function query(connectionString: string, sql: string, values?: unknown[]) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {}) // a connection cut while the server starts is told by the query itself
  try {
    await client.connect()
    return await client.query(sql, values)
  } finally {
    await client.end().catch(() => {})
  }
}
