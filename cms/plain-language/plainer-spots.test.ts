import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { difficultWords } from '#search/words/difficult-words.ts'
import { plainerSpots } from './plainer-spots.ts'
import { shortNames } from './short-names.ts'
import { splitSentence } from './split-sentence.ts'
import { swaps } from './swaps.ts'
import { withSpot } from './with-spot.ts'

const found = (text: string) => plainerSpots(text).map(({ why, text: at }) => `${why}: ${at}`)
/** What is left after a click on everything that can be clicked, one by one. */
function clicked(text: string): string {
  const spot = plainerSpots(text).find(({ instead }) => instead !== null)
  return spot ? clicked(withSpot(text, spot)) : text
}

describe('what is marked', () => {
  test.each([
    ['Kom langs voor koffie.', []],
    ['Indien je wilt, kom je langs.', ['difficult word: Indien']],
    ['We realiseren dit.', ['difficult word: realiseren']],
    ['Er wordt elke week gekookt.', ['passive: wordt']],
    ['De kaarten worden uitgelegd.', ['passive: worden']],
    ['Je wordt vrolijk van zingen.', []],
    ['Mijn buurman wordt tachtig.', []],
    ['De gemeente wordt groter.', []],
    ['Vraag naar de Wmo.', ['short name: Wmo']],
    ['Vraag naar de Wmo (hulp van de gemeente).', []],
    ['Ga naar het Wmo-loket.', ['short name: Wmo']],
    ['Dat is hulp van de gemeente (Wmo).', []],
    ['De OPPAS komt om 8 uur.', []],
    ['', []],
  ])('%s', (text, spots) => expect(found(text)).toEqual(spots))
})

describe('what one click does', () => {
  test.each([
    ['Indien je wilt, kom je langs.', 'Als je wilt, kom je langs.'],
    ['Dit is in samenwerking met de kerk.', 'Dit is samen met de kerk.'],
    [
      'Er zijn circa tien mensen; circa twee zijn nieuw.',
      'Er zijn ongeveer tien mensen; ongeveer twee zijn nieuw.',
    ],
    ['Het plein vindt plaats in de zaal.', 'Het plein is in de zaal.'],
    ['U dient te bellen.', 'U moet bellen.'],
    ['Cafe\u0301: indien open.', 'Café: als open.'],
  ])('%s', (text, plainer) => expect(clicked(text)).toBe(plainer))

  test('a word that would not fit is explained, without a button', () => {
    expect(plainerSpots('Voor onze doelgroepen.')).toMatchObject([{ say: 'voor wie', instead: null }])
    expect(plainerSpots('Dit is echter zo.')).toMatchObject([{ say: 'maar', instead: null }])
  })

  test('an explained short name is left alone after', () => {
    expect(clicked('Met een PGB kan het.')).toBe('Met een PGB (geld om zelf zorg mee te betalen) kan het.')
  })
})

describe('a long sentence in two', () => {
  test.each([
    [
      'Je kunt gewoon binnenlopen in de zaal, maar bel ons even als je met een rolstoel komt.',
      'Je kunt gewoon binnenlopen in de zaal. Maar bel ons even als je met een rolstoel komt.',
    ],
    [
      'We drinken samen koffie aan de grote tafel en daarna maken we een wandeling door het park.',
      'We drinken samen koffie aan de grote tafel. Daarna maken we een wandeling door het park.',
    ],
    [
      'De deur is open; loop gerust naar binnen en zeg hallo.',
      'De deur is open. Loop gerust naar binnen en zeg hallo.',
    ],
    ['Kom niet alleen eten, maar ook koken met mensen uit de buurt en uit de stad.', null],
    ['We helpen mensen die moeite hebben met lezen, zodat zij zelf hun post kunnen doen.', null],
    ['Ja, maar nee.', null],
  ])('%s', (sentence, parts) => expect(splitSentence(sentence)).toBe(parts))
})

test('every spot stands where it says, in any text', () => {
  const pieces = [
    ...Object.keys(difficultWords),
    ...Object.keys(shortNames),
    'wordt',
    'gekookt',
    '. ',
    ', maar ',
    '\n',
    'é',
    '🙂',
  ]
  const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 25 })
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join(' ')
      for (const spot of plainerSpots(text)) {
        expect(text.normalize('NFC').slice(spot.from, spot.until)).toBe(spot.text)
        const changed = withSpot(text, spot)
        expect(changed.startsWith(text.normalize('NFC').slice(0, spot.from))).toBe(true)
        expect(changed.endsWith(text.normalize('NFC').slice(spot.until))).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
})

test('what can be swapped stands in the list of difficult words', () => {
  expect([...swaps].filter((word) => !(word in difficultWords))).toEqual([])
})
