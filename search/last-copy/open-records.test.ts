import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
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

test('where nothing can be written it is kept in memory, and somebody is told once', () => {
  const told: unknown[] = []
  writeFileSync(`${folder}-file`, '')
  const records = openRecords(`${folder}-file/in`, (err) => told.push(err))
  records.put([record('a')], 'first')
  expect([records.idOf('a'), told.length]).toEqual([record('a').id, 1])
  records.close()
  rmSync(`${folder}-file`)
})

test('what became another thing, or was taken out, is gone from the disk too', () => {
  const records = fill()
  const words = (title: string) =>
    toIndexRecord(aListing({ slug: 'd', title, description: 'x'.repeat(9_000) + title }), now)
  const onDisk = () =>
    readdirSync(path.dirname(file))
      .map((name) => readFileSync(path.join(path.dirname(file), name), 'latin1'))
      .join()
  records.put([words('Kwartelhoflaan')], 'first')
  expect(onDisk()).toContain('Kwartelhoflaan')
  records.put([words('Zwaluwpad')], 'first')
  expect(onDisk()).not.toContain('Kwartelhoflaan')
  expect(onDisk()).toContain('Zwaluwpad')
  records.remove([words('').id])
  expect(onDisk()).not.toContain('Zwaluwpad')
  records.close()
})

test('in a folder that was there already its files are for their owner only as well', () => {
  mkdirSync(path.dirname(file), { recursive: true })
  chmodSync(path.dirname(file), 0o755)
  const records = fill()
  const modes = readdirSync(path.dirname(file)).map(
    (name) => statSync(path.join(path.dirname(file), name)).mode & 0o077,
  )
  expect(modes.length).toBeGreaterThan(1)
  expect(modes.every((mode) => mode === 0)).toBe(true)
  records.close()
})
