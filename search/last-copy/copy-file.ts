import { chmodSync, closeSync, mkdirSync, openSync, rmSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { indexShape } from '../index-shape.ts'

/** Without a file of its own it is kept in memory, and no more than so much. */
const mostBytesInMemory = 64 * 2 ** 20
const pageBytes = 4_096

// No fsync: it is a copy. One that a power cut broke is thrown away and read anew. For one site at a time: two that write in
// it would keep each other waiting. The one before may still be closing. Listings have numbered rows: rows this large in
// the order of their ids take three times as long to find.
const tables = `
  pragma busy_timeout = 3000;
  pragma locking_mode = exclusive;
  pragma journal_mode = wal;
  pragma synchronous = off;
  pragma secure_delete = on;
  create table if not exists listing (
    id text primary key, slug text not null, revision integer not null, stamp integer not null, made text not null,
    listed integer not null, words text not null, find text not null, document text not null
  );
  create index if not exists listing_slug on listing (slug);
  create table if not exists fact (name text primary key, value text not null) without rowid;
`

/** Where the last good copy is kept: a file of its own, or memory. */
export const copyFile = {
  /**
   * What is broken, or was written by another version, is begun anew.
   * @throws where nothing can be written, or while another process has it
   */
  open: (folder: string): DatabaseSync => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return openSound(shut(fileIn(folder))) ?? openAnew(fileIn(folder))
  },
  inMemory,
  /** Also where nothing can be written; what cannot be removed stays. */
  remove: (folder: string): void => {
    try {
      removeFile(fileIn(folder))
    } catch {
      // A disk that is read-only: what is there is as old as it says.
    }
  },
}

const fileIn = (folder: string) => path.join(folder, 'index.sqlite')
const removeFile = (file: string) =>
  ['', '-wal', '-shm'].forEach((end) => rmSync(file + end, { force: true }))

/** For its owner only, whatever folder it is in; the files that SQLite puts beside it follow it. */
function shut(file: string): string {
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
  return file
}

function inMemory(): DatabaseSync {
  const db = prepare(new DatabaseSync(':memory:'))
  db.exec(`pragma max_page_count = ${mostBytesInMemory / pageBytes}`)
  return db
}

function prepare(db: DatabaseSync): DatabaseSync {
  db.exec(tables)
  db.prepare(`insert or ignore into fact values ('shape', ?)`).run(indexShape())
  return db
}

/** Undefined when it is broken, or not of this version. */
function openSound(file: string): DatabaseSync | undefined {
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(file)
    prepare(db)
    const { value } = db.prepare(`select value from fact where name = 'shape'`).get() as { value: string }
    const { quick_check } = db.prepare('pragma quick_check(1)').get() as { quick_check: string }
    if (value === indexShape() && quick_check === 'ok') return db
  } catch (err) {
    if (isTaken(err)) {
      db?.close()
      throw new Error(`${file} is in use: give each site a COPY_DIR of its own`, { cause: err })
    }
    // What cannot be read is no copy.
  }
  db?.close()
  return undefined
}

function openAnew(file: string): DatabaseSync {
  removeFile(file)
  return prepare(new DatabaseSync(shut(file)))
}

const busy = 5
const isTaken = (err: unknown) => (err as { errcode?: number }).errcode === busy
