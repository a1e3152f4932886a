import { expect, test } from 'vitest'
import { questionAddress } from './question-address.ts'

test('what is filled in becomes the address, in the order of the form', () => {
  const fields: [string, string][] = [
    ['zoek', ' samen koffie '],
    ['dag', 'dinsdag'],
    ['dag', 'vandaag'],
    ['leeftijd', ''],
  ]
  expect(questionAddress('/zoeken', fields)).toBe('/zoeken?zoek=samen+koffie&dag=dinsdag&dag=vandaag')
})

test('how far only counts with a place to be near to', () => {
  expect(questionAddress('/zoeken', [['straal', '2000']])).toBe('/zoeken')
  expect(
    questionAddress('/zoeken', [
      ['nabij', 'BU07721110'],
      ['straal', '500'],
    ]),
  ).toBe('/zoeken?nabij=BU07721110&straal=500')
})
