import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { indexShape } from '../index-shape.ts'

/** Without a file of its own it is kept in memory, and no more than so much. */
const mostBytesInMemory = 64 * 2 ** 20
const pageBytes = 4_096

// No fsync: it is a copy. One that a power cut broke is thrown away and read anew.
const tables = `
  pragma journal_mode = wal;
  pragma synchronous = off;
  pragma busy_timeout = 250;
  create table if not exists listing (
    id text primary key, slug text not null, revision integer not null, stamp integer not null, made text not null,
    listed integer not null, words text not null, find text not null, document text not null
  ) without rowid;
  create index if not exists listing_slug on listing (slug);
  create table if not exists fact (name text primary key, value text not null) without rowid;
`

/** Where the last good copy is kept: a file of its own, or memory. */
export const copyFile = {
  /** What is broken, or was written by another version, is begun anew. @throws where nothing can be written */
  open: (folder: string): DatabaseSync => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return openSound(fileIn(folder)) ?? openAnew(fileIn(folder))
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
    db = prepare(new DatabaseSync(file))
    const { value } = db.prepare(`select value from fact where name = 'shape'`).get() as { value: string }
    const { quick_check } = db.prepare('pragma quick_check(1)').get() as { quick_check: string }
    if (value === indexShape() && quick_check === 'ok') return db
  } catch {
    // What cannot be read is no copy.
  }
  db?.close()
  return undefined
}

function openAnew(file: string): DatabaseSync {
  removeFile(file)
  return prepare(new DatabaseSync(file))
}
