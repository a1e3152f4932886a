import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyQuery } from '#search/query.ts'
import type { Door } from '../door.ts'
import { openDoor } from '../open-door.ts'
import { openTestSite, type TestSite } from '../testing/open-test-site.ts'
import { someListing } from '../testing/some-listing.ts'
import { findCorrected } from './find-corrected.ts'

let site: TestSite
let door: Door
beforeAll(async () => {
  site = await openTestSite([
    someListing('repair', { title: 'Reparatie van spullen', summary: 'Gratis hulp bij reparatie.' }),
    someListing('koffie'),
    someListing('gratis', { title: 'Gratis soep' }),
  ])
  door = openDoor(site.reading)
  while (!(await door.words())) await wait(20)
})
afterAll(() => site.close())

const asked = (text: string, more = {}) => findCorrected(door, { ...emptyQuery, text, ...more })

test('nothing for words run together: what was meant is shown, and it says so', async () => {
  const { query, found, correction } = await asked('gratishulpbijreparatie')
  expect(query.text).toBe('gratis hulp bij reparatie')
  expect(found.total).toBeGreaterThan(0)
  expect(correction).toMatchObject({
    isShown: true,
    asked: { text: 'gratishulpbijreparatie' },
    meant: { text: 'gratis hulp bij reparatie' },
  })
})

test('a misspelled word finds what it sounds like, and what was meant is offered', async () => {
  const { query, found, correction } = await asked('repperasie')
  expect(query.text).toBe('repperasie')
  expect(found.total).toBe(1)
  expect(correction).toMatchObject({ isShown: false, meant: { text: 'reparatie' } })
})

test('something for the other words: it is shown, and what was meant is offered', async () => {
  const { query, found, correction } = await asked('gratis repperasie')
  expect(query.text).toBe('gratis repperasie')
  expect(found.total).toBeGreaterThan(0)
  expect(correction).toMatchObject({ isShown: false, meant: { text: 'gratis reparatie' } })
})

test('the choices stay, and what would find nothing is not offered', async () => {
  const { correction } = await asked('repperasie', { costs: ['free'], page: 3 })
  expect(correction?.meant).toMatchObject({ costs: ['free'], page: 1 })
  expect((await asked('repperasie', { kinds: ['place'] })).correction).toBeNull()
})

test('words that are right, or between quotation marks, are left alone', async () => {
  for (const text of ['koffie', 'reparatie', '"repperasie"', 'xqzjkwv', ''])
    expect((await asked(text)).correction).toBeNull()
})

test('until the words are known nothing is corrected', async () => {
  const fresh = openDoor(site.reading)
  expect((await findCorrected(fresh, { ...emptyQuery, text: 'repperasie' })).correction).toBeNull()
})
