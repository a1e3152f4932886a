import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arabic } from './groups/arabic.ts'
import { english } from './groups/english.ts'
import { family } from './groups/family.ts'
import { health } from './groups/health.ts'
import { leisure } from './groups/leisure.ts'
import { living } from './groups/living.ts'
import { money } from './groups/money.ts'
import { polish } from './groups/polish.ts'
import { turkish } from './groups/turkish.ts'
import { ukrainian } from './groups/ukrainian.ts'
import { longestPhrase, otherWords } from './other-words.ts'
import { wordsIn } from './words-in.ts'

const dutch = { money, living, health, family, leisure }
const abroad = { english, turkish, arabic, polish, ukrainian }
const lines = (text: string) => text.trim().split('\n')

describe('what one calls a thing and what it is called', () => {
  test.each([
    ['Wmo', 'wet maatschappelijke ondersteuning'],
    ['sociale dienst', 'bijstand'],
    ['sociale dienst', 'uitkering'],
    ['IDO', 'informatiepunt digitale overheid'],
    ['DigiD', 'informatiepunt digitale overheid'],
    ['oma', 'ouderen'],
    ['rood staan', 'schulden'],
    ['Deurwaarders', 'schulden'],
    ['geld tekort', 'schulden'],
    ['eenzaam', 'alleen'],
    ['eenzame', 'alleen'],
    ['naaien', 'kleding maken'],
    ['computerles', 'digitale vaardigheden'],
    ['bejaardentehuis', 'woonzorgcentrum'],
    ['WO', 'universiteit'],
  ])('%s: %s', (said, meant) => expect(otherWords(said)).toContain(meant))

  test.each([
    ['language course', 'taalles'],
    ['swimming', 'zwemmen'],
    ['yüzme', 'zwemmen'],
    ['yalnız', 'eenzaam'],
    ['طعام', 'voedselbank'],
    ['الطعام', 'voedselbank'],
    ['طبيب', 'huisarts'],
    ['długi', 'schulden'],
    ['szycie', 'naaien'],
    ['лікар', 'huisarts'],
    ["комп'ютер", 'computerhulp'],
  ])('%s: %s', (said, meant) => expect(otherWords(said)).toContain(meant))

  test('a word is not another word for itself, and nonsense has none', () => {
    for (const word of ['schulden', 'koffie', 'dokter']) expect(otherWords(word)).not.toContain(word)
    expect(['', 'xqz', '😀', 'de'].flatMap(otherWords)).toEqual([])
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void otherWords(text)))
  })
})

describe('the groups', () => {
  test('cover the field in Dutch, and the commonest needs in five languages', () => {
    expect(Object.values(dutch).flatMap(lines).length).toBeGreaterThanOrEqual(250)
    for (const text of Object.values(abroad)) expect(lines(text).length).toBeGreaterThanOrEqual(60)
  })

  test('are well written: a sign on every line, no phrase empty, too long or twice in a line', () => {
    for (const line of Object.values({ ...dutch, ...abroad }).flatMap(lines)) {
      expect(line).toMatch(/^[^=]+>[^=>]+$|^[^>,]+(=[^=>,]+)+$/)
      const phrases = line.split(/[=,>]/).map((phrase) => wordsIn(phrase).join(' '))
      const said = line.includes('>')
        ? line
            .split('>')[0]!
            .split(',')
            .map((phrase) => wordsIn(phrase).join(' '))
        : phrases
      expect(phrases.filter((phrase) => phrase === '')).toEqual([])
      expect([line, said.filter((phrase, i) => said.indexOf(phrase) !== i)]).toEqual([line, []])
      expect([line, Math.max(...said.map((phrase) => phrase.split(' ').length)) <= longestPhrase]).toEqual([
        line,
        true,
      ])
    }
  })
})
