import { expect, test } from 'vitest'
import { difficultWords } from './difficult-words.ts'
import { hardToRead, sentencesIn } from './hard-to-read.ts'

const words = (text: string) => hardToRead(text).map((spot) => spot.text)

test('a word of the office is found, with what to say instead', () => {
  expect(hardToRead('Indien je wilt, kom je langs.')).toEqual([
    { why: 'difficult word', text: 'Indien', at: 0, instead: 'als', fits: true },
  ])
})

test('it is found in its other forms, and with or without accents', () => {
  expect(words('We hebben dit gerealiseerd voor onze doelgroepen.')).toEqual(['gerealiseerd', 'doelgroepen'])
  expect(words('De client is geïnformeerd.')).toEqual(['client', 'geïnformeerd'])
  expect(words('Dit is met  betrekking tot de zaal, die relevante.')).toEqual([
    'met  betrekking tot',
    'relevante',
  ])
})

test('the longest word counts', () => {
  expect(hardToRead('Je kunt dit indienen.')).toEqual([
    { why: 'difficult word', text: 'indienen', at: 12, instead: 'sturen', fits: true },
  ])
})

test('of another form than the one in the list the advice does not simply fit', () => {
  expect(hardToRead('De groep realiseert dit.')).toMatchObject([{ text: 'realiseert', at: 9, fits: false }])
})

test('every spot stands where it says, and sentences together leave out no more than the space between', () => {
  const text =
    'Indien mogelijk: kom langs!\n\nWe doen dit in samenwerking met buurthuiskamervergaderingen.  Ja?'
  for (const { text: found, at } of [...hardToRead(text), ...sentencesIn(text)])
    expect(text.slice(at, at + found.length)).toBe(found)
  expect(sentencesIn(text).map((one) => one.text)).toHaveLength(4)
})

test('a word that only has a difficult one inside it is left alone', () => {
  expect(words('Kom naar links, bij de serveerster van Kaderboek.')).toEqual([])
})

test('a sentence of sixteen words is too long, and two of eight are not', () => {
  const eight = 'Je kunt hier elke week gewoon koffie drinken'
  expect(words(`${eight} ${eight}.`)).toEqual([`${eight} ${eight}.`])
  expect(words(`${eight}. ${eight}.`)).toEqual([])
})

test('a word of more than eighteen letters is too long, unless it is a name', () => {
  expect(words('Kom naar de buurtvergadering.')).toEqual([])
  expect(words('Kom naar de buurthuiskamervergadering.')).toEqual(['buurthuiskamervergadering'])
  expect(words('Kom naar Buurthuiskamervergadering.')).toEqual([])
})

test('no advice is itself hard to read', () => {
  expect(Object.values(difficultWords).flatMap(words)).toEqual([])
})

test('the list is in small letters, and no entry is empty', () => {
  for (const [word, instead] of Object.entries(difficultWords)) {
    expect(word).toBe(word.toLowerCase())
    expect(instead.trim()).not.toBe('')
  }
})
