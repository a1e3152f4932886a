import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moreSentences } from './groups/more-sentences.ts'
import { abroad, dutch, longestPhrase, otherWords } from './other-words.ts'
import { linesIn } from './read-groups.ts'
import { wordsIn } from './words-in.ts'

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

  test.each([
    ['winterjas', 'kledingbank'],
    ['POH-GGZ', 'huisarts'],
    ['W.M.O.', 'wijkteam'],
    ['gokt', 'verslaving'],
    ['poëzie', 'gedichten'],
    ['geen rooie cent', 'schulden'],
    ['sta altijd rood', 'schulden'],
    ['kinderen willen nooit luisteren', 'opvoeden'],
    ['fietsreparatie', 'fietswerkplaats'],
    ['wandel groep', 'wandelgroep'],
    ['kuieren', 'wandelen'],
  ])('%s: %s', (said, meant) => expect(otherWords(said)).toContain(meant))

  test.each(['man', 'vrouw', 'hulp', 'samen', 'mijn man', 'voor kinderen'])('%s is what it is', (said) =>
    expect(otherWords(said).filter((word) => /groep|opvang|geweld|centrum/.test(word))).toEqual([]),
  )

  test('what neighbours say is heard, but is not looked for', () => {
    expect(otherWords('zorgen voor mijn man')).toContain('mantelzorg')
    expect(otherWords('mantelzorg')).not.toContain('zorgen voor mijn man')
  })

  test('a word is not another word for itself, and nonsense has none', () => {
    for (const word of ['schulden', 'koffie', 'dokter']) expect(otherWords(word)).not.toContain(word)
    expect(['', 'xqz', '😀', 'de'].flatMap(otherWords)).toEqual([])
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void otherWords(text)))
  })
})

describe('the groups', () => {
  test('cover the field in Dutch, and the commonest needs in five languages', () => {
    expect(dutch.flatMap(linesIn).length).toBeGreaterThanOrEqual(600)
    for (const text of abroad) expect(linesIn(text).length).toBeGreaterThanOrEqual(100)
  })

  test('are well written: a sign on every line, no phrase empty, too long or twice in a line', () => {
    for (const line of [...dutch, moreSentences, ...abroad].flatMap(linesIn)) {
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
