import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { expect, inject, onTestFinished } from 'vitest'
import { passingDir } from '#cms/test-payload.ts'
import { chanceFrom } from '#ops/bench/chance.ts'
import { inFull, proof } from '#ops/proofs/proof.ts'

const root = path.join(import.meta.dirname, '..')

async function ask<T extends object>(database: string, sql: string): Promise<T[]> {
  const url = new URL(inject('pgUrl'))
  if (database) url.pathname = `/${database}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

/** `seed/prepare.ts` as a real site runs it before its doors open. */
function startPreparing(database: string) {
  const url = new URL(inject('pgUrl'))
  url.pathname = `/${database}`
  const env = {
    ...process.env,
    ...{ SOCIALE_KAART_MODE: 'production', DATABASE_URL: url.href, MEILI_PREFIX: database },
    ...{
      MEILI_URL: inject('meiliUrl'),
      MEILI_MASTER_KEY: inject('meiliKey'),
      MEDIA_DIR: passingDir('media-'),
    },
    PAYLOAD_SECRET: 'f3b0c44298fc1c149afbf4c8996fb92427ae41e4',
    ...{ CMS_URL: 'https://beheer.kaart.example', SITE_URL: 'https://kaart.example', SEED_PASSWORD: '' },
    ...{ ADMIN_EMAIL: 'beheer@kaart.example', ADMIN_PASSWORD: 'twaalf-tekens-of-meer' },
  }
  let said = ''
  const child = spawn(process.execPath, ['seed/prepare.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  return { child, said: () => said, done: once(child, 'exit').then(([code]) => code as number | null) }
}

/** All columns of all tables, and the migrations, as one word. */
const shapeOf = async (database: string) => {
  const [row] = await ask<{ shape: string; users: number }>(
    database,
    `select (select count(*)::int from users) as users, md5(
       (select string_agg(table_schema || table_name || column_name || data_type, ',' order by 1)
        from (select table_schema, table_name, column_name, data_type from information_schema.columns
              where table_schema not in ('pg_catalog', 'information_schema')
              order by table_schema, table_name, column_name) c) ||
       (select string_agg(name, ',' order by name) from payload_migrations)) as shape`,
  )
  return row!
}

const seed = Date.now() % 1_000_000

proof(
  'two versions of the house start on one empty database at the same moment',
  'they take turns: both are ready, everything is there once',
  async () => {
    await ask('', 'create database prepared_by_two')
    const both = [startPreparing('prepared_by_two'), startPreparing('prepared_by_two')]
    for (const { done, said } of both) expect(await done, said()).toBe(0)
    const { users } = await shapeOf('prepared_by_two')
    expect(users).toBe(1)
    return `both ready, ${users} admin`
  },
  400_000,
)

proof(
  `the migration killed half-way, again and again (seed ${seed})`,
  'the next one goes on where it stopped, and the tables come out the same',
  async () => {
    const whole = await shapeOf('prepared_by_two')
    await ask('', 'create database prepared_in_parts')
    const chance = chanceFrom(seed)
    const kills = inFull ? 25 : 2
    const counts: number[] = []
    for (let i = 0; i < kills; i++) {
      const { child, done, said } = startPreparing('prepared_in_parts')
      const enough = 1 + chance.below(4)
      while (said().split('Migrating:').length <= enough && child.exitCode === null) await sleep(5)
      await sleep(chance.below(60))
      child.kill('SIGKILL')
      await done
      const [row] = await ask<{ n: number }>(
        'prepared_in_parts',
        `select count(*)::int as n from pg_tables where schemaname = 'public'`,
      )
      counts.push(row!.n)
    }
    const { done, said } = startPreparing('prepared_in_parts')
    expect(await done, said()).toBe(0)
    expect(await shapeOf('prepared_in_parts')).toEqual(whole)
    return `${kills} kills, with ${counts.slice(0, 6).join(', ')} tables after them; equal in the end, ${whole.users} admin`
  },
  inFull ? 900_000 : 400_000,
)
