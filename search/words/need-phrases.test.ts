import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aboutSomethingElse, saidByResidents } from '../testing/said-by-residents.ts'
import { theTown } from '../testing/the-town.ts'
import { matchNeeds, toNeeds } from './need-phrases.ts'

const needs = toNeeds(theTown)
const themesFor = (text: string) => matchNeeds(text, needs).map(({ theme }) => theme)

describe('a sentence as people say it', () => {
  test.each([
    ['ik kom de deur niet meer uit', 'maatje'],
    ['kom de deur bijna niet uit', 'maatje'],
    ['de deurwaarder is geweest', 'schulden'],
    ['mijn vader vergeet steeds meer', 'dementie'],
    ['mijn moeder vergeet alles', 'dementie'],
    ['mijn dochter van 9 verveelt zich', 'spelen'],
    ['kids vervelen zich', 'spelen'],
    ['ik kan mijn huur niet meer betalen', 'schulden'],
    ['partner drinkt', 'verslaving'],
    ['waar slaap ik vannacht, ik ben dakloos', 'huisvesting'],
    ['huishoudelijk geweld, mijn man slaat me', 'veiligheid'],
    ['samen eten', 'samen-eten'],
    ['eenzaamheid', 'ontmoeten'],
  ])('%s', (text, theme) => {
    expect(themesFor(text)).toContain(theme)
  })

  test('nearly all are understood in the first three', () => {
    const missed = saidByResidents.filter(
      ([text, anyOf]) =>
        !themesFor(text)
          .slice(0, 3)
          .some((theme) => anyOf.split(',').includes(theme)),
    )
    expect(missed.length, missed.map(([text]) => text).join(' · ')).toBeLessThan(saidByResidents.length / 8)
  })

  test('a story has more than one answer', () => {
    expect(themesFor('mijn dochter van 9 verveelt zich').length).toBeGreaterThan(1)
    expect(themesFor('ik eet altijd alleen en ik heb niemand om mee te praten').length).toBeGreaterThan(1)
  })

  test('the small theme comes instead of the large one around it, when it fits as well', () => {
    expect(themesFor('de deurwaarder is geweest')).toEqual(['schulden'])
  })

  test('says what it thought of', () => {
    expect(matchNeeds('mijn man is gestorven', needs)[0]).toEqual({
      theme: 'rouw',
      label: 'Rouw en verlies',
      parent: 'gezondheid',
      score: 1,
      said: 'mijn man is overleden',
    })
  })
})

describe('what does not matter', () => {
  test.each([
    ['the order of the words', 'de deur kom ik niet meer uit', 'maatje'],
    ['their form', 'betaalde huur kan ik niet meer', 'schulden'],
    ['a typing error', 'de deurwaader is geweest', 'schulden'],
    ['two in a long word', 'de deurwaaarer is geweest', 'schulden'],
    ['capitals and accents', 'IK VOEL ME ÉÉNZAAM', 'ontmoeten'],
    ['a compound', 'ik kan de gasrekening niet betalen', 'geld'],
    ['whose it is', 'mijn oma vergeet steeds meer', 'dementie'],
  ])('%s', (_, text, theme) => {
    expect(themesFor(text)).toContain(theme)
  })
})

describe('when nothing fits', () => {
  test.each(aboutSomethingElse)('"%s" is met with silence', (text) => {
    expect(themesFor(text)).toEqual([])
  })

  test('a word in which another happens to be is not that other', () => {
    expect(themesFor('afval')).toEqual([])
    expect(themesFor('band')).not.toContain('werk')
    expect(themesFor('opa')).toEqual([])
  })

  test('a town without themes has nothing to say', () => {
    expect(matchNeeds('ik ben eenzaam', toNeeds([]))).toEqual([])
  })
})

describe('whatever one types', () => {
  test('there are at most five, best first, each once, between nought and one', () => {
    const words = fc.constantFrom(...saidByResidents.flatMap(([text]) => text.split(' ')))
    const text = fc.oneof(
      fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(text, (said) => {
        const found = matchNeeds(said, needs)
        expect(found.length).toBeLessThanOrEqual(5)
        expect(new Set(found.map(({ theme }) => theme)).size).toBe(found.length)
        for (const [i, { score }] of found.entries()) {
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1.000001)
          if (i > 0) expect(score).toBeLessThanOrEqual(found[i - 1]!.score)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('every phrase of a theme finds that theme, or one below it', () => {
    for (const { said, theme } of needs.phrases) {
      const found = matchNeeds(said, needs)
      expect(
        found.some((need) => [need.theme, need.parent].includes(theme.theme)) || found.length === 5,
        said,
      ).toBe(true)
    }
  })

  test.each(['eenzaam ', 'a', 'ik kom de deur niet meer uit ', 'zorgverzekeringskaart ', '🎉', 'x '])(
    'ten thousand characters of "%s" take no time',
    (piece) => {
      const text = piece.repeat(10_000 / piece.length)
      matchNeeds(text, needs)
      const began = performance.now()
      matchNeeds(text, needs)
      expect(performance.now() - began).toBeLessThan(100)
    },
  )
})
