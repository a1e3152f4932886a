import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { inject } from 'vitest'

const original = 'migrated'
/** One test file makes the original, others wait for it. */
const turn = 7_202_611
const script = path.join(import.meta.dirname, '../migrate.ts')

/**
 * A new database with all tables and nothing in them, on the Postgres of the tests: a copy of one that was migrated
 * once in this run, which takes a tenth of the time.
 */
export async function copyMigrated(name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: inject('pgUrl') })
  await admin.connect()
  try {
    await admin.query('select pg_advisory_lock($1)', [turn])
    if (!(await isMade(admin))) await makeOriginal(admin)
    await admin.query('select pg_advisory_unlock($1)', [turn])
    await admin.query(`create database ${name} template ${original}`)
  } finally {
    await admin.end() // with which a lock goes too
  }
}

async function isMade(admin: pg.Client): Promise<boolean> {
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1 and datistemplate', [
    original,
  ])
  return Boolean(rowCount)
}

/** Marked when it is whole; from then on nobody gets in, for of a database in use no copy can be made. */
async function makeOriginal(admin: pg.Client) {
  await admin.query(`drop database if exists ${original} with (force)`)
  await admin.query(`create database ${original}`)
  const url = new URL(inject('pgUrl'))
  url.pathname = `/${original}`
  const env = { ...process.env, DATABASE_URL: url.href, PAYLOAD_SECRET: 'for-tests-only-'.padEnd(40, '0') }
  await promisify(execFile)(process.execPath, [script], { env, maxBuffer: 64 * 1024 * 1024 })
  await admin.query(`alter database ${original} with is_template true allow_connections false`)
}
