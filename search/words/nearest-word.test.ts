import { expect, test } from 'vitest'
import { editDistance, beginningDistance } from './edit-distance.ts'
import { looseSpelling } from './loose-spelling.ts'
import { nearestWord } from './nearest-word.ts'
import { runTogether } from './run-together.ts'
import { countName, countOthers, countSaid, emptyCount } from './word-count.ts'
import { isBeginning, toWordlist } from './wordlist.ts'

const listOf = (text: string) => {
  const count = emptyCount()
  countSaid(count, text)
  return toWordlist(count)
}

test('letters are added, left out, changed or swapped, and more than one asked for is not counted', () => {
  expect(editDistance('koffie', 'koffie', 2)).toBe(0)
  expect(editDistance('kofie', 'koffie', 2)).toBe(1)
  expect(editDistance('kofife', 'koffie', 2)).toBe(1)
  expect(editDistance('thee', 'koffie', 2)).toBe(3)
  expect(editDistance('koffie', 'koffieochtend', 2)).toBe(3)
})

test('half a word is compared with half of the other', () => {
  expect(beginningDistance('eensa', 'eenzaamheid', 1)).toBe(1)
  expect(beginningDistance('eenza', 'eenzaamheid', 1)).toBe(0)
  expect(beginningDistance('zaam', 'eenzaamheid', 1)).toBe(2)
})

test('what Dutch people mix up is written the same', () => {
  const same = [
    'beiden bijden',
    'kous kaus',
    'koffie kofie',
    'krokus crocus',
    'buurthuis buurtuis',
    'gimnastiek gymnastiek',
  ]
  for (const pair of same) {
    const [a, b] = pair.split(' ').map(looseSpelling)
    expect(a).toBe(b)
  }
  expect(looseSpelling('maan')).not.toBe(looseSpelling('meen'))
})

test('of two words that are as near, the one that is said most is meant', async () => {
  const list = await listOf(`muzieklet ${'muzieklef '.repeat(30)}`)
  expect(nearestWord('muziekleg', list)).toBe('muzieklef')
})

test('another form of a word is the same word', async () => {
  const list = await listOf('wandelgroepen vertelt westen')
  for (const word of ['wandelgroep', 'vertel', 'west']) expect(nearestWord(word, list)).toBeUndefined()
})

test('a short word must sound the same', async () => {
  const list = await listOf('eten koor boek')
  expect(nearestWord('etten', list)).toBe('eten')
  for (const word of ['eden', 'kool', 'boel', 'hoek']) expect(nearestWord(word, list)).toBeUndefined()
})

test('words of other languages, keys and numbers are known and never suggested', async () => {
  const count = emptyCount()
  countSaid(count, 'Koffie om 10:00')
  countOthers(count, 'coffee wandel 1000')
  const list = await toWordlist(count)
  expect(list.words).toEqual(['koffie'])
  expect(list.others.has('wandel')).toBe(true)
})

test('marks and the capitals of names come back as they are written', async () => {
  const count = emptyCount()
  countSaid(count, 'Taalcafé')
  countName(count, 'Oud-Woensel en omgeving')
  expect(Object.fromEntries(count.written)).toEqual({ taalcafe: 'taalcafé', woensel: 'Woensel' })
})

test('a beginning of a word is known as one', async () => {
  const list = await listOf('koffie koffieochtend thee zwemmen')
  for (const start of ['kof', 'koffieo', 'zwem', 'thee']) expect(isBeginning(start, list)).toBe(true)
  for (const start of ['kop', 'theeo', 'zz', 'a']) expect(isBeginning(start, list)).toBe(false)
})

test('words run together are parted into words of the list, with little words only between', async () => {
  const list = await listOf('hulp schulden samen koken hier heen')
  expect(runTogether('samenkoken', list)).toEqual(['samen', 'koken'])
  expect(runTogether('hulpbijdeschulden', list)).toEqual(['hulp', 'bij', 'de', 'schulden'])
  expect(runTogether('bijschulden', list)).toBeUndefined()
  expect(runTogether('samenbij', list)).toBeUndefined()
  expect(runTogether('onbekendkoken', list)).toBeUndefined()
})

test('among thirty thousand words one is found at once', async () => {
  // Made of more letters than one can tell apart by chance, as words are.
  const letters = 'etaoinsrhldcumfpgwybvk'
  const made = Array.from({ length: 30_000 }, (_, i) =>
    Array.from({ length: 6 + (i % 7) }, (_, at) => letters[(i * 31 + at * at * (i % 97) + at * 7) % 22]).join(
      '',
    ),
  )
  const list = await listOf(made.join(' '))
  const asked = made.filter((_, i) => i % 300 === 0).map((word) => `${word.slice(0, 3)}x${word.slice(4)}`)
  const took = () => {
    const began = performance.now()
    for (const word of asked) nearestWord(word, list)
    return (performance.now() - began) / asked.length
  }
  expect(Math.min(took(), took(), took())).toBeLessThan(3)
})
