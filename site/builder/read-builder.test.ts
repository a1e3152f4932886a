import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parameters } from '#search/address-words.ts'
import { lookParameters } from '#site/widget/look-words.ts'
import { builderParameters } from './builder-words.ts'
import { readBuilder } from './read-builder.ts'

const read = (words: string) => readBuilder(new URLSearchParams(words))
const wordsOf = (address: string) => address.split('?')[1] ?? ''

test('whatever stands in an address, its one address leads to the same choices and to itself', () => {
  const names = [parameters, lookParameters, builderParameters].flatMap((words) => Object.values(words))
  const values = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'eigen',
      'kaart',
      'fd0',
      'https://bieb.nl/{aanbod}',
      'koffie',
      'telefoon',
      'nee',
      'BU07721110',
    ),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...names), values)), (pairs) => {
      const first = readBuilder(new URLSearchParams(pairs))
      const again = read(wordsOf(first.address))
      expect(again.address).toBe(first.address)
      expect(again.choices).toEqual(first.choices)
      expect(again.wanted).toEqual(first.wanted)
    }),
  )
})

test('a form that nobody touched is the page itself', () => {
  expect(read('toon=lijst&zoek=&kleur=&open=hier&adres=&breedte=pagina').address).toBe('/widget-maken')
})

test('pasted addresses become listings that were picked', () => {
  const pasted = 'https://kaart.nl/aanbod/koffie-uurtje  https://kaart.nl/aanbod/taalles?a=b'
  const { choices, address, wanted } = read(`aanbod=eten&aanbod-erbij=${encodeURIComponent(pasted)}`)
  expect(choices.look.listings).toEqual(['eten', 'koffie-uurtje', 'taalles'])
  expect(wanted.listing).toBe('')
  expect(address).toBe('/widget-maken?aanbod=eten&aanbod=koffie-uurtje&aanbod=taalles')
  expect(read('aanbod-erbij=koffie').wanted.listing).toBe('koffie')
})

test('a page of the host is a choice before its address is good, and the fault says what to do', () => {
  expect(read('open=eigen')).toMatchObject({ isOwnPage: true, template: '', faults: [] })
  const half = read('open=eigen&adres=bieb.nl')
  expect(half).toMatchObject({
    isOwnPage: true,
    template: 'bieb.nl',
    choices: { look: { opens: { at: 'frame' } } },
  })
  expect(half.faults[0]!.message).toContain('https')
  const whole = read('open=eigen&adres=https%3A%2F%2Fbieb.nl%2F%7Baanbod%7D')
  expect(whole.choices.look.opens).toEqual({ at: 'host', template: 'https://bieb.nl/{aanbod}' })
  expect(whole.faults).toEqual([])
})
