import { chmodSync, closeSync, mkdirSync, openSync, rmSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { TownDocument } from '../town-document.ts'
import { indexShape } from '../index-shape.ts'
import type { Findable, ReadRecord, Records } from './records.ts'

/** Without a file of its own it is kept in memory, and no more than so much. */
const mostBytesInMemory = 64 * 2 ** 20
const pageBytes = 4_096
const writeEveryMs = 10_000

// No fsync: it is a copy. One that a power cut broke is thrown away and read anew.
const tables = `
  pragma journal_mode = wal;
  pragma synchronous = off;
  pragma busy_timeout = 250;
  pragma secure_delete = on;
  create table if not exists listing (
    id text primary key, slug text not null, revision integer not null, stamp integer not null, made text not null,
    listed integer not null, words text not null, find text not null, document text not null
  ) without rowid;
  create index if not exists listing_slug on listing (slug);
  create table if not exists fact (name text primary key, value text not null) without rowid;
`

/**
 * Opens the last good copy in a file of its own (`folder`, made when it is not there), or in memory (`undefined`). What is
 * broken, or was written by a version that keeps other things, is thrown away. `report` hears once when nothing can be
 * written any more; what is there can still be read.
 */
export function openRecords(folder: string | undefined, report: (err: unknown) => void = () => {}): Records {
  const db = openFile(folder, report)
  const fact = db.prepare('select value from fact where name = ?')
  const setFact = db.prepare('insert or replace into fact values (?, ?)')
  const putOne = db.prepare('insert or replace into listing values (?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const removeOne = db.prepare('delete from listing where id = ?')
  const documentOf = db.prepare('select document from listing where id = ?')
  const idWith = db.prepare('select id from listing where slug = ?')
  const following = db.prepare('select id, words, stamp, find from listing where id > ? order by id limit ?')
  const listed = db.prepare(
    'select slug, revision from listing where listed = 1 order by id limit ? offset ?',
  )
  const countListed = db.prepare('select count(*) as total from listing where listed = 1')

  let hasFailed = false
  const write = (work: () => void) => {
    try {
      db.exec('begin')
      work()
      db.exec('commit')
      // What was hidden since is gone from the disk as well, also out of the file with changes.
      db.exec('pragma wal_checkpoint(truncate)')
    } catch (err) {
      if (db.isTransaction) db.exec('rollback')
      if (!hasFailed) report(err)
      hasFailed = true
    }
  }
  const factOf = (name: string) => (fact.get(name) as { value: string } | undefined)?.value
  let writtenAt = 0
  let goodAt = factOf('goodAt')
  return {
    made: () => factOf('made'),
    put: (records, made) => write(() => records.forEach((one) => putOne.run(...toRow(one, made)))),
    isWhole: (made) =>
      write(() => {
        db.prepare('delete from listing where made <> ?').run(made)
        setFact.run('made', made)
      }),
    remove: (ids) => write(() => ids.forEach((id) => removeOne.run(id))),
    after: (id, most) => (following.all(id, most) as Row[]).map(toFindable),
    document: (id) => toBuffer(documentOf.get(id) as { document: string } | undefined),
    idOf: (slug) => (idWith.get(slug) as { id: string } | undefined)?.id,
    addresses: (offset, limit) => ({
      addresses: (listed.all(limit, offset) as { slug: string; revision: number }[]).map((one) => ({
        ...one,
      })),
      ...(countListed.get() as { total: number }),
    }),
    putTown: (documents) => write(() => setFact.run('town', JSON.stringify(documents))),
    town: () => JSON.parse(factOf('town') ?? 'null') ?? (undefined as TownDocument[] | undefined),
    goodAt: () => (goodAt === undefined ? undefined : new Date(goodAt)),
    wasGoodAt: (moment) => {
      goodAt = moment.toISOString()
      if (Math.abs(moment.getTime() - writtenAt) < writeEveryMs) return
      writtenAt = moment.getTime()
      write(() => setFact.run('goodAt', goodAt!))
    },
    close: () => db.close(),
  }
}

type Row = { id: string; words: string; stamp: number; find: string }
const toFindable = ({ find, ...row }: Row): Findable => ({
  ...row,
  find: JSON.parse(find) as Findable['find'] & {},
})
const toBuffer = (row: { document: string } | undefined) => row && Buffer.from(row.document)

const toRow = ({ id, slug, revision, stamp, words, find = {}, document }: ReadRecord, made: string) =>
  [
    ...[id, slug, revision, stamp, made],
    ...[find.listed ? 1 : 0, words, JSON.stringify(find), JSON.stringify(document)],
  ] as const

function openFile(folder: string | undefined, report: (err: unknown) => void): DatabaseSync {
  if (folder === undefined) return inMemory()
  const file = path.join(folder, 'index.sqlite')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return openSound(shut(file)) ?? openAnew(file)
  } catch (err) {
    report(err)
    return inMemory()
  }
}

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
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
  return prepare(new DatabaseSync(shut(file)))
}
