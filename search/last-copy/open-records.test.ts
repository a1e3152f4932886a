import { existsSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, test } from 'vitest'
import { toIndexRecord } from '../index-record.ts'
import { aListing } from '../testing/a-listing.ts'
import { theTown } from '../testing/the-town.ts'
import { openRecords } from './open-records.ts'

const now = new Date('2026-11-22T10:42:00Z')
const record = (slug: string) => toIndexRecord(aListing({ slug }), now)
const folder = mkdtempSync(path.join(tmpdir(), 'records-'))
const file = path.join(folder, 'copy', 'index.sqlite')
const open = () => openRecords(path.dirname(file))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function fill() {
  const records = open()
  records.put([record('a'), record('b')], 'first')
  records.isWhole('first')
  records.putTown(theTown)
  records.wasGoodAt(now)
  return records
}

test('what was kept is there after a restart, for its owner only', () => {
  fill().close()
  const records = open()
  const { id, document } = record('a')
  expect(JSON.parse(records.document(id)!.toString())).toEqual(document)
  expect([records.idOf('a'), records.made(), records.goodAt()]).toEqual([id, 'first', now])
  expect(records.town()).toEqual(theTown)
  expect(records.after('', 10).map((one) => one.id)).toEqual([record('a').id, record('b').id].sort())
  expect(records.addresses(0, 1)).toEqual({ addresses: [expect.anything()], total: 2 })
  expect(statSync(path.dirname(file)).mode & 0o077).toBe(0)
  records.close()
})

test('what was taken out, or is not in the new index, is gone', () => {
  const records = fill()
  records.remove([record('b').id])
  expect([records.idOf('a'), records.idOf('b')]).toEqual([record('a').id, undefined])
  records.put([record('c')], 'second')
  records.isWhole('second')
  expect([records.idOf('a'), records.idOf('c')]).toEqual([undefined, record('c').id])
  records.close()
})

test('a file that is broken, or no copy at all, is begun anew', () => {
  fill().close()
  truncateSync(file, 5_000)
  const records = open()
  expect([records.made(), records.idOf('a')]).toEqual([undefined, undefined])
  records.close()
  writeFileSync(file, 'iets heel anders'.repeat(500))
  const again = open()
  again.put([record('a')], 'first')
  expect(again.idOf('a')).toBe(record('a').id)
  again.close()
})

test('what can no longer be brought up to date is thrown away, in the file too, and begun again in memory', () => {
  fill().close()
  const told: unknown[] = []
  const records = openRecords(path.dirname(file), (err) => told.push(err))
  const life = records.life()
  // Somebody else holds it, as a full disk would.
  const other = new DatabaseSync(file)
  other.exec('begin immediate')
  records.remove([record('a').id])
  expect([records.idOf('a'), records.idOf('b'), records.made(), records.goodAt()]).toEqual(
    Array(4).fill(undefined),
  )
  expect([records.life(), told.length, existsSync(file)]).toEqual([life + 1, 1, false])
  other.close()
  records.put([record('b')], 'first')
  records.wasGoodAt(now)
  expect(records.goodAt()).toBeUndefined()
  records.isWhole('first')
  expect([records.idOf('a'), records.idOf('b'), records.goodAt()]).toEqual([undefined, record('b').id, now])
  records.close()
})

test('what does not fit in memory is no copy at all, and is not tried again', () => {
  const told: unknown[] = []
  const records = openRecords(undefined, (err) => told.push(err))
  const large = { ...record('groot'), words: 'x'.repeat(70_000_000) }
  records.put([record('a')], 'first')
  records.put([large], 'first')
  records.put([record('b')], 'first')
  records.isWhole('first')
  records.wasGoodAt(now)
  expect([records.idOf('a'), records.idOf('b'), records.goodAt(), told.length]).toEqual([
    ...[undefined, undefined, undefined],
    1,
  ])
  records.close()
})

test('where nothing can be written it is kept in memory, and somebody is told once', () => {
  const told: unknown[] = []
  writeFileSync(`${folder}-file`, '')
  const records = openRecords(`${folder}-file/in`, (err) => told.push(err))
  records.put([record('a')], 'first')
  expect([records.idOf('a'), told.length]).toEqual([record('a').id, 1])
  records.close()
  rmSync(`${folder}-file`)
})
