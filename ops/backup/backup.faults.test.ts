import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { migrations } from '#cms/migrations/index.ts'
import { compareIndex } from '#cms/outbox/compare-index.ts'
import { buildSmallTown } from '#cms/outbox/testing/small-town.ts'
import { poolOf } from '#cms/pool-of.ts'
import { freshPayload, passingDir, testSearch } from '#cms/test-payload.ts'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { growTown } from '#seed/grow-town.ts'
import { root } from '../environment.ts'
import { makeBackup } from './make-backup.ts'
import { labelFile, tableFolder } from './manifest.ts'
import { filesOf, openBackup } from './open-backup.ts'
import { restoreHouse, type RestoreOptions } from './restore-house.ts'
import { tarEntry } from './tar-entry.ts'
import { migrateHere, runInCms } from './testing/migrate-here.ts'
import { sumsOfDatabase, sumsOfMedia } from './testing/sums-of.ts'

const slow = 300_000
const name = 'backup_house'
const url = (database: string) => new URL(`/${database}`, inject('pgUrl')).href
const hints = { siteUrl: 'http://a', cmsUrl: 'http://b', secretMark: '12345678' }
const dir = passingDir('backup-')
const file = path.join(dir, 'backup.tar.gz')

let payload: Payload
let mediaDir: string
let house: Record<string, string>
let pictures: Record<string, string>

const backUp = (to: string, from = url(name)) =>
  makeBackup({ databaseUrl: from, mediaDir, file: to, now: new Date(), hints })

/** An empty house of its own. */
async function emptyHouse(database: string): Promise<RestoreOptions> {
  const admin = new pg.Client({ connectionString: inject('pgUrl') })
  await admin.connect()
  await admin.query(`create database ${database}`)
  await admin.end()
  const media = path.join(dir, database)
  mkdirSync(media)
  return { databaseUrl: url(database), mediaDir: media, isOver: false, now: new Date(), migrate: migrateHere }
}

/** In full the whole example town; else a small one, with all that is hard to write down. */
async function furnish() {
  const password = 'een-wachtwoord-voor-de-test'
  if (inFull) return growTown(payload, { password, now: new Date() })
  const town = await buildSmallTown(payload)
  const odd = ['tab\ten\nregel', String.raw`\N en \. en \\`, 'Café ☕ 𝒯 ‏عربي', '\' " , { } null', ' ']
  for (let i = 0; i < 10; i++) await town.publish({ title: `Koffie ${i}`, description: odd[i % odd.length]! })
  const accounts = ['een', 'twee'].map((one) => ({
    email: `${one}@example.org`,
    name: one,
    role: 'admin',
    password,
  }))
  for (const data of accounts) await payload.create({ collection: 'users', data: data as never })
  await payload.create({
    collection: 'organisations',
    data: { name: 'De Schakel', kind: 'welfare' } as never,
  })
  for (const one of ['a.webp', 'b.webp']) {
    writeFileSync(path.join(mediaDir, one), randomBytes(300_000))
    await writeTo(url(name), `insert into media (filename) values ('${one}')`)
  }
}

beforeAll(async () => {
  payload = await freshPayload(name)
  mediaDir = process.env.MEDIA_DIR!
  await furnish()
  house = await sumsOfDatabase(url(name))
  pictures = sumsOfMedia(mediaDir)
}, 240_000)
afterAll(() => payload?.destroy())

proof(
  'a backup of a town put back in an empty house',
  'every table, sequence and picture is exactly the same; the index is as the database says',
  async () => {
    const made = await backUp(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(dir).filter((one) => one.endsWith('.half'))).toEqual([])
    expect(readdirSync(mediaDir).filter((one) => one.startsWith('.'))).toEqual([])
    const other = await emptyHouse('backup_other')
    await restoreHouse(await openBackup(file), other)
    expect(await sumsOfDatabase(other.databaseUrl)).toEqual(house)
    expect(sumsOfMedia(other.mediaDir)).toEqual(pictures)
    await runInCms(other.databaseUrl, ['cms/outbox/reindex.ts'])
    const client = new pg.Client({ connectionString: other.databaseUrl })
    await client.connect()
    const differences = await compareIndex(testSearch(name), client)
    await client.end()
    expect(differences).toMatchObject({ missing: [], stale: [], orphans: [] })
    expect(differences.compared).toBeGreaterThanOrEqual(10)
    const rows = Object.values(house).reduce(
      (sum, one) => sum + (Number(/^(\d+) rows/.exec(one)?.[1]) || 0),
      0,
    )
    return `${made.tables} tables with ${rows} rows and ${made.pictures} pictures the same, ${differences.compared} listings in the index`
  },
  slow,
)

proof(
  'a backup of a house in use, restored without --over; then with it, killed halfway, and again',
  'refused in a sentence; after the kill the old house stands; the second time it is all there and the old one is kept aside',
  async () => {
    const used = { ...(await emptyHouse('backup_used')), isOver: true }
    await restoreHouse(await openBackup(file), used)
    await writeTo(used.databaseUrl, `update users set name = 'Iemand anders'`)
    writeFileSync(path.join(used.mediaDir, 'eigen.webp'), 'eigen')
    const before = await sumsOfDatabase(used.databaseUrl)
    await expect(restoreHouse(await openBackup(file), { ...used, isOver: false })).rejects.toThrow(
      'Er staan al gegevens in dit huis. Er is niets veranderd.',
    )
    const at = await killRestore(used, 'tabel 40 ')
    expect(await sumsOfDatabase(used.databaseUrl)).toEqual(before)
    expect(Object.keys(sumsOfMedia(used.mediaDir))).toContain('eigen.webp')
    const aside = await restoreHouse(await openBackup(file), used)
    expect(await sumsOfDatabase(used.databaseUrl)).toEqual(house)
    expect(sumsOfMedia(used.mediaDir)).toEqual(pictures)
    expect(await sumsOfDatabase(url(aside.database!))).toEqual(before)
    expect(readFileSync(path.join(aside.media!, 'eigen.webp'), 'utf8')).toBe('eigen')
    return `killed at "${at}": nothing changed; then all of it, the old database as ${aside.database!.replace(/\d+$/, '…')}`
  },
  slow,
)

proof(
  'a restore whose pictures find no room',
  'it says why, and leaves no database beside the one of the house',
  async () => {
    const full = await emptyHouse('backup_full')
    const nowhere = path.join(dir, 'no-folder')
    writeFileSync(nowhere, '')
    const restored = restoreHouse(await openBackup(file), { ...full, mediaDir: path.join(nowhere, 'media') })
    await expect(restored).rejects.toThrow('ENOTDIR')
    const { rows } = await poolOf(payload).query('select datname from pg_database where datname like $1', [
      'backup_full_%',
    ])
    expect(rows).toEqual([])
    return 'ENOTDIR, and no database but the empty one of the house'
  },
  slow,
)

if (inFull)
  proof(
    'killed after the database and before the pictures',
    'the same command does it again, without --over',
    async () => {
      const half = await emptyHouse('backup_half')
      await restoreHouse(await openBackup(file), half)
      await writeTo(half.databaseUrl, 'create schema restore_underway')
      rmSync(half.mediaDir, { recursive: true })
      mkdirSync(half.mediaDir)
      await restoreHouse(await openBackup(file), half)
      expect(await sumsOfDatabase(half.databaseUrl)).toEqual(house)
      expect(sumsOfMedia(half.mediaDir)).toEqual(pictures)
      return 'database and pictures the same'
    },
    slow,
  )

proof(
  'a backup while every table is being written to and pictures come and go',
  'it is of one moment: what was saved together is in it together, and each picture that a row names',
  async () => {
    let isOver = false
    await writeTo(url(name), `update organisations set phone = '-'`)
    const writing = writeUntil(() => isOver)
    const busy = path.join(dir, 'busy.tar.gz')
    for (let i = 0; i < (inFull ? 10 : 2); i++) {
      await backUp(busy)
      const backup = await openBackup(busy)
      const rows = await rowsOf(busy, 'organisations', backup.label.tables)
      const phones = new Set(rows.map(({ phone }) => phone))
      expect(phones.size).toBe(1)
      const files = new Set(Object.keys(backup.seal.sums))
      for (const row of await rowsOf(busy, 'media', backup.label.tables))
        expect(files).toContain(`media/${row.filename}`)
    }
    isOver = true
    const writes = await writing
    expect(writes).toBeGreaterThan(2)
    return `${writes} saves meanwhile, none of them halfway in it`
  },
  slow,
)

proof(
  'cut off at ten places, one byte wrong, another file, another form, a newer version',
  'one clear sentence each, before anything is touched',
  async () => {
    const whole = readFileSync(file)
    const bad = path.join(dir, 'slecht.tar.gz')
    const said: string[] = []
    const attempt = async (bytes: Buffer) => {
      writeFileSync(bad, bytes)
      const err: unknown = await openBackup(bad).then(
        () => undefined,
        (err: unknown) => err,
      )
      expect(err).toMatchObject({ name: 'Fault' })
      said.push((err as Error).message.replace(bad, 'X'))
    }
    for (let i = 1; i <= 10; i++) await attempt(whole.subarray(0, Math.floor((whole.length * i) / 10) - 1))
    const plain = gunzipSync(whole)
    const flipped = Buffer.from(plain)
    flipped[Math.floor(plain.length / 2)]! ^= 1
    await attempt(gzipSync(flipped))
    const torn = Buffer.from(whole)
    torn[Math.floor(whole.length / 2)]! ^= 1
    await attempt(torn)
    for (const other of [
      Buffer.alloc(0),
      randomBytes(5_000),
      gzipSync(Buffer.from('<html>')),
      gzipSync(tarEntry('a', Buffer.from('{}'))),
    ])
      await attempt(other)
    await attempt(gzipSync(tarEntry(labelFile, Buffer.from('{"form":2}'))))
    const backup = await openBackup(file)
    backup.label.migrations.push('29990101_000000_later')
    const house = { databaseUrl: url(name), mediaDir, isOver: true, now: new Date(), migrate: migrateHere }
    await expect(restoreHouse(backup, house)).rejects.toThrow(
      'nieuwere versie van de sociale kaart (29990101',
    )
    expect(new Set(said.map((one) => one.split(/[:.]/)[0]))).toEqual(
      new Set([
        'De back-up X is niet heel',
        'De back-up X is beschadigd',
        'X is geen back-up van de sociale kaart',
        'De back-up X is van een nieuwere versie van de sociale kaart',
      ]),
    )
    expect(await databasesLike('%_restoring')).toEqual([])
    return `${said.length + 1} bad ones, each refused in a sentence`
  },
  slow,
)

if (inFull)
  proof(
    'a backup of an older version of the software',
    'it is put back in the tables of then, and those are brought up to now',
    async () => {
      const older = await emptyHouse('backup_older')
      const then = migrations.slice(0, -3).map((one) => one.name)
      await migrateHere(older.databaseUrl, then)
      await writeTo(
        older.databaseUrl,
        `insert into users (id, email, name, role) values ('${randomUUID()}', 'oud@example.org', 'Van toen', 'admin')`,
      )
      const old = path.join(dir, 'old.tar.gz')
      await backUp(old, older.databaseUrl)
      const newer = await emptyHouse('backup_newer')
      await restoreHouse(await openBackup(old), newer)
      const [sums, now] = [await sumsOfDatabase(newer.databaseUrl), house]
      expect(Object.keys(sums)).toEqual(Object.keys(now))
      expect(sums['"public"."users"']).toContain('1 rows')
      return `from ${then.length} migrations to ${migrations.length}`
    },
    slow,
  )

async function writeTo(databaseUrl: string, sql: string) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(sql)
  await client.end()
}

async function databasesLike(pattern: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: inject('pgUrl') })
  await client.connect()
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where datname like $1',
    [pattern],
  )
  await client.end()
  return rows.map(({ datname }) => datname).filter((one) => one.startsWith('backup_'))
}

/** Starts a restore and kills it where it says this; gives what it said. */
async function killRestore({ databaseUrl, mediaDir }: RestoreOptions, when: string): Promise<string> {
  const script = path.join(root, 'ops/backup/testing/restore-until-killed.ts')
  const child = spawn(process.execPath, [script, file, databaseUrl, mediaDir, when], {
    cwd: root,
    env: process.env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let at = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const line = text.split('\n').find((one) => one.startsWith(when))
    if (!line || at) return
    at = line
    child.kill('SIGKILL')
  })
  const [, signal] = (await once(child, 'close')) as [number | null, string | null]
  expect(signal).toBe('SIGKILL')
  return at
}

/** Saves two things together over and over, with a picture that comes and one that goes, as the cms does. */
async function writeUntil(isOver: () => boolean): Promise<number> {
  const client = new pg.Client({ connectionString: url(name) })
  await client.connect()
  let count = 0
  let earlier: string | undefined
  for (; !isOver(); count++) {
    const picture = `${randomUUID()}.webp`
    writeFileSync(path.join(mediaDir, picture), randomBytes(2_000))
    await client.query('begin')
    await client.query(`update organisations set phone = $1`, [String(count)])
    if (earlier) await client.query('delete from media where filename = $1', [earlier])
    await client.query(`insert into media (id, filename) values ($1, $2)`, [randomUUID(), picture])
    await client.query('commit')
    if (earlier) rmSync(path.join(mediaDir, earlier))
    earlier = picture
  }
  await client.query('delete from media where filename = $1', [earlier])
  await client.end()
  rmSync(path.join(mediaDir, earlier!))
  return count
}

/** The rows of a table in a backup, as they stand there. */
async function rowsOf(backup: string, table: string, tables: Parameters<typeof tableFolder>[0][]) {
  const { columns, ...wanted } = tables.find(({ name }) => name === table) as {
    columns: string[]
    schema: string
    name: string
  }
  const rows: Record<string, string>[] = []
  for await (const { name, bytes } of filesOf(backup))
    if (name.startsWith(tableFolder(wanted)))
      for (const line of bytes.toString().trimEnd().split('\n'))
        rows.push(Object.fromEntries(line.split('\t').map((value, i) => [columns[i]!, value])))
  return rows
}
