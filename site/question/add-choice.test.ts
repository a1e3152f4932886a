import { expect, test } from 'vitest'
import { parameters } from '#search/address-words.ts'
import { addChoice, choiceWords } from './add-choice.ts'

test('the words of the address are those of the address bar', () => {
  expect(parameters).toMatchObject(choiceWords)
})

test('a place comes beside what was chosen, and says itself what was asked', () => {
  const fields: [string, string][] = [
    ['zoek', 'koffie woens'],
    ['kosten', 'gratis'],
    ['buurt', 'BU1'],
    ['leeftijd', ''],
    ['straal', '2000'],
  ]
  expect(addChoice('/zoeken?zoek=koffie&buurt=BU2', fields)).toBe(
    '/zoeken?zoek=koffie&buurt=BU2&kosten=gratis&buurt=BU1',
  )
  expect(addChoice('/zoeken?buurt=BU1', fields)).toBe('/zoeken?buurt=BU1&kosten=gratis')
})

test('how far one may go stays with what it is near to', () => {
  const fields: [string, string][] = [
    ['nabij', 'BU3'],
    ['straal', '500'],
  ]
  expect(addChoice('/zoeken?wijk=WK1', fields)).toBe('/zoeken?wijk=WK1&nabij=BU3&straal=500')
})
