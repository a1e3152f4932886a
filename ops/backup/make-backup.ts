import { createHash } from 'node:crypto'
import { createWriteStream, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { connectForCopy } from './connect-for-copy.ts'
import { copyOut } from './copy-out.ts'
import { type HeldMedia, holdMedia } from './hold-media.ts'
import { listFiles } from './list-files.ts'
import {
  backupForm,
  type Label,
  labelFile,
  mediaFolder,
  type Seal,
  sealFile,
  tableFolder,
} from './manifest.ts'
import {
  columnList,
  qualified,
  readMigrations,
  readPictureNames,
  readSequences,
  readTables,
} from './read-catalogue.ts'
import { tarEnd, tarEntry } from './tar-entry.ts'

export type BackupOptions = {
  databaseUrl: string
  mediaDir: string
  file: string
  now: Date
  hints: Omit<Label['hints'], 'postgres'>
  tell?: (detail: string) => void
}

/** So large is a file of rows, about: small enough to be held in memory when it is looked over. */
const pieceBytes = 4 * 2 ** 20
const mostTries = 5

/**
 * Writes the database and the pictures to one file, as they are at one moment, while the house runs. It gets its name when
 * it is whole; only its owner may read it. Nothing in the house is changed or locked.
 *
 * @returns bytes of the file, how much is in it, and how many pictures are named that are not there
 */
export async function makeBackup(
  o: BackupOptions,
): Promise<{ bytes: number; tables: number; pictures: number; missing: number }> {
  const media = holdMedia(o.mediaDir)
  const client = await connectForCopy(o.databaseUrl).catch(
    (err: unknown) => (media.release(), Promise.reject(err)),
  )
  try {
    const missing = await beginAtOneMoment(client, media)
    const written = await writeBackup(client, await toLabel(client, o), media.dir, o)
    return { ...written, missing }
  } finally {
    await client.end().catch(() => {})
    media.release()
  }
}

/**
 * From here on the connection sees the database as it is now, and the pictures that it names are held.
 *
 * @returns how many it names that are not there
 */
async function beginAtOneMoment(client: pg.ClientBase, media: HeldMedia): Promise<number> {
  for (let left = mostTries; ; left--) {
    // Before and after the moment itself: what came just before it is there, and what went just after it too.
    media.hold()
    await client.query('begin isolation level repeatable read read only')
    await client.query('select 1')
    media.hold()
    const held = new Set(listFiles(media.dir))
    const missing = (await readPictureNames(client)).filter((name) => !held.has(name)).length
    // One that came after the first and went before the second: at the next try it is not named any more.
    if (missing === 0 || left === 0) return missing
    await client.query('rollback')
  }
}

async function toLabel(client: pg.ClientBase, { now, hints }: BackupOptions): Promise<Label> {
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  return {
    form: backupForm,
    made: now.toISOString(),
    migrations: await readMigrations(client),
    tables: await readTables(client),
    hints: { postgres: rows[0]!.server_version, ...hints },
  }
}

async function writeBackup(client: pg.ClientBase, label: Label, mediaDir: string, o: BackupOptions) {
  const half = `${o.file}.${process.pid}.half`
  mkdirSync(path.dirname(o.file), { recursive: true })
  const out = openBackup(half)
  try {
    await out.put(labelFile, toJson(label))
    for (const [i, table] of label.tables.entries()) {
      o.tell?.(`tabel ${i + 1} van ${label.tables.length}`)
      const sql = `copy (select ${columnList(table)} from ${qualified(table)}) to stdout`
      let piece = 0
      for await (const rows of copyOut(client, sql, pieceBytes))
        await out.put(`${tableFolder(table)}${String(++piece).padStart(6, '0')}.copy`, rows)
    }
    const pictures = listFiles(mediaDir)
    for (const name of pictures) await out.put(mediaFolder + name, readFileSync(path.join(mediaDir, name)))
    const bytes = await out.close(await readSequences(client))
    renameSync(half, o.file)
    return { bytes, tables: label.tables.length, pictures: pictures.length }
  } catch (err) {
    out.destroy()
    rmSync(half, { force: true })
    throw err
  }
}

const toJson = (value: unknown) => Buffer.from(JSON.stringify(value, null, 1))

/** A packed tar that keeps the sum of all that is put in, and says them at its end. */
function openBackup(file: string) {
  const disk = createWriteStream(file, { mode: 0o600, flags: 'wx', flush: true })
  const zip = createGzip({ level: 4 })
  const done = pipeline(zip, disk)
  done.catch(() => {})
  const sums: Seal['sums'] = {}
  const write = async (bytes: Buffer) => {
    if (!zip.write(bytes)) await Promise.race([once(zip, 'drain'), done])
  }
  const put = async (name: string, bytes: Buffer) => {
    sums[name] = createHash('sha256').update(bytes).digest('hex')
    await write(tarEntry(name, bytes))
  }
  return {
    put,
    close: async (sequences: Seal['sequences']) => {
      await write(tarEntry(sealFile, toJson({ sums, sequences } satisfies Seal)))
      await write(tarEnd)
      zip.end()
      await done
      return disk.bytesWritten
    },
    destroy: () => zip.destroy(),
  }
}
