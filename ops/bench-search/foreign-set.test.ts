import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { listingDocumentSchema } from '#search/document.ts'
import { temporaryDir } from '../testing/temporary-dir.ts'
import { readForeignSet } from './foreign-set.ts'

const now = new Date('2026-11-03T09:00:00+01:00')
const koor = {
  id: 'offer/1',
  title: 'Buurtkoor',
  themes: ['Muziek & zang'],
  audience: ['Ouderen'],
  area: 'Noord',
}
const question = { q: 'zingen', relevant: { 'offer/1': 3 } }

function read(documents: unknown, queries: unknown) {
  const dir = temporaryDir()
  const write = (name: string, told: unknown) => {
    const file = path.join(dir, name)
    writeFileSync(file, typeof told === 'string' ? told : JSON.stringify(told))
    return file
  }
  return readForeignSet(
    { documents: write('aanbod.json', documents), queries: write('vragen.json', queries) },
    now,
  )
}

test('what somebody else offers becomes listings that our index takes', () => {
  const { set, asked } = read([koor, { id: '2', title: 'Schaken' }], [question])
  expect(set.listings.map((listing) => listingDocumentSchema.parse(listing).slug)).toEqual(['offer/1', '2'])
  expect(set.texts[0]).toMatchObject({ title: 'Buurtkoor', themes: ['Muziek & zang'], area: 'Noord' })
  expect(asked).toEqual([{ q: 'zingen', kind: 'vraag', half: 'held-out', grades: { 'offer/1': 3 } }])
})

test.each([
  ['no list', '{}', [question], /aanbod\.json: de lijst/],
  ['nothing in it', [], [question], /aanbod\.json: de lijst/],
  ['not JSON', 'id;title', [question], /aanbod\.json is geen JSON/],
  ['no title', [koor, { id: '2' }], [question], /aanbod\.json: nummer 2, veld title,/],
  ['a field we do not know', [{ ...koor, titel: 'x' }], [question], /aanbod\.json: nummer 1.*titel/],
  ['a theme that is no word', [{ ...koor, themes: ['ok', 3] }], [question], /nummer 1, veld themes\.1,/],
  ['one id twice', [koor, koor], [question], /nummer 1 en 2 hebben allebei id "offer\/1"/],
  [
    'a grade that is none',
    [koor],
    [{ q: 'x', relevant: { 'offer/1': 5 } }],
    /vragen\.json: nummer 1, veld relevant/,
  ],
  ['an answer that is not there', [koor], [{ q: 'x', relevant: { '9': 3 } }], /"9" is van geen document/],
  ['no good answer', [koor], [{ q: 'x', relevant: { 'offer/1': 1 } }], /minstens één antwoord/],
])('a file with %s is refused in words', (_, documents, queries, reason) => {
  expect(() => read(documents, queries)).toThrow(reason)
})

test('a file that is not there is refused in words', () => {
  expect(() => readForeignSet({ documents: '/nergens.json', queries: '/nergens.json' }, now)).toThrow(
    /nergens\.json is niet te lezen/,
  )
})
