import type { DatabaseSync } from 'node:sqlite'
import type { TownDocument } from '../town-document.ts'
import { copyFile } from './copy-file.ts'
import type { Findable, ReadRecord, Records } from './records.ts'

const writeEveryMs = 10_000

/**
 * Opens the last good copy in a file of its own (`folder`, made when it is not there), or in memory (`undefined`). What is
 * broken, or was written by a version that keeps other things, is thrown away. So is what can no longer be written (a full
 * disk): it would go on showing what was hidden since. It begins again in memory, and when that is full too there is no
 * copy. `report` hears once.
 */
export function openRecords(folder: string | undefined, report: (err: unknown) => void = () => {}): Records {
  let db: DatabaseSync
  let ask: Asked
  let goodAt: string | undefined
  let writtenAt = 0
  let life = 0
  let isInMemory = folder === undefined
  let [isOff, hasFailed] = [false, false]
  const factOf = (name: string) => (ask.fact.get(name) as { value: string } | undefined)?.value
  const use = (opened: DatabaseSync) => {
    db = opened
    ask = prepareAsked(db)
    goodAt = factOf('goodAt')
    writtenAt = 0
  }
  const tell = (err: unknown) => {
    if (!hasFailed) report(err)
    hasFailed = true
  }
  const useMemory = () => {
    isInMemory = true
    use(copyFile.inMemory())
  }

  /** Nothing of what could not be brought up to date is shown again. */
  function beginAgain(err: unknown) {
    tell(err)
    db.close()
    if (isInMemory) isOff = true
    else copyFile.remove(folder!)
    life++
    useMemory()
  }
  function write(work: () => void) {
    if (isOff) return
    try {
      db.exec('begin')
      work()
      db.exec('commit')
    } catch (err) {
      if (db.isTransaction) db.exec('rollback')
      beginAgain(err)
    }
  }

  try {
    use(folder === undefined ? copyFile.inMemory() : copyFile.open(folder))
  } catch (err) {
    tell(err)
    useMemory()
  }
  return {
    life: () => life,
    made: () => factOf('made'),
    put: (records, made) => write(() => records.forEach((one) => ask.putOne.run(...toRow(one, made)))),
    isWhole: (made) =>
      write(() => {
        db.prepare('delete from listing where made <> ?').run(made)
        ask.setFact.run('made', made)
      }),
    remove: (ids) => write(() => ids.forEach((id) => ask.removeOne.run(id))),
    after: (id, most) => (ask.following.all(id, most) as Row[]).map(toFindable),
    document: (id) => toBuffer(ask.documentOf.get(id) as { document: string } | undefined),
    idOf: (slug) => (ask.idWith.get(slug) as { id: string } | undefined)?.id,
    addresses: (offset, limit) => ({
      addresses: (ask.listed.all(limit, offset) as { slug: string; revision: number }[]).map((one) => ({
        ...one,
      })),
      ...(ask.countListed.get() as { total: number }),
    }),
    putTown: (documents) => write(() => ask.setFact.run('town', JSON.stringify(documents))),
    town: () => JSON.parse(factOf('town') ?? 'null') ?? (undefined as TownDocument[] | undefined),
    // What is not whole (yet) is no good copy.
    goodAt: () => (goodAt === undefined || factOf('made') === undefined ? undefined : new Date(goodAt)),
    wasGoodAt: (moment) => {
      goodAt = moment.toISOString()
      if (Math.abs(moment.getTime() - writtenAt) < writeEveryMs) return
      writtenAt = moment.getTime()
      write(() => ask.setFact.run('goodAt', moment.toISOString()))
    },
    close: () => db.close(),
  }
}

type Asked = ReturnType<typeof prepareAsked>
const prepareAsked = (db: DatabaseSync) => ({
  fact: db.prepare('select value from fact where name = ?'),
  setFact: db.prepare('insert or replace into fact values (?, ?)'),
  putOne: db.prepare('insert or replace into listing values (?, ?, ?, ?, ?, ?, ?, ?, ?)'),
  removeOne: db.prepare('delete from listing where id = ?'),
  documentOf: db.prepare('select document from listing where id = ?'),
  idWith: db.prepare('select id from listing where slug = ?'),
  following: db.prepare('select id, words, stamp, find from listing where id > ? order by id limit ?'),
  listed: db.prepare('select slug, revision from listing where listed = 1 order by id limit ? offset ?'),
  countListed: db.prepare('select count(*) as total from listing where listed = 1'),
})

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
