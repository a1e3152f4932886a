import { expect, test } from 'vitest'
import { emptyQuery, type ListingQuery } from '#search/query.ts'
import { differenceOf } from '#search/widen/difference.ts'
import { someTownWithThemes } from '#site/testing/some-choices.ts'
import { squareTown } from '#site/testing/square-town.ts'
import { alsoInWords, wayInWords, widerInWords } from './wider-in-words.ts'

const town = { ...someTownWithThemes, areas: squareTown().areas }
const today = '2026-11-21'

function told(before: Partial<ListingQuery>, after: Partial<ListingQuery>, metres?: number) {
  const [asked, query] = [
    { ...emptyQuery, ...before },
    { ...emptyQuery, ...after },
  ]
  const difference = differenceOf(asked, query)
  const widened = {
    step: 'place' as const,
    query,
    difference,
    total: 2,
    listings: [],
    ...(metres && { metres }),
  }
  return [widened, { asked, town, today }] as const
}
const west = ['WK077211']
const east = ['WK077222']

test.each<[string, Partial<ListingQuery>, Partial<ListingQuery>, number?]>([
  [
    'Niet in West. Wel in Oost, ongeveer 2 kilometer verderop.',
    { districts: west },
    { districts: east },
    2_010,
  ],
  ['Niet in West. Wel ergens anders in Eindhoven.', { districts: west }, {}],
  ['Niet op zondag. Wel op zaterdag.', { days: ['sun'] }, { days: ['sat'] }],
  ['Niet vandaag. Wel op dinsdag 24 november.', { days: ['today'] }, { days: ['2026-11-24'] }],
  ['Niet morgen. Wel vandaag.', { days: ['tomorrow'] }, { days: [today] }],
  ['Niet dit weekend. Wel op een ander moment of op afspraak.', { days: ['weekend'] }, {}],
  ['Niet in de avond. Wel in de middag.', { dayParts: ['evening'] }, { dayParts: ['afternoon'] }],
  ['Niet gratis. Wel als het iets mag kosten.', { costs: ['free'] }, {}],
  ['Niet waar ze Arabisch spreken. Wel waar ze geen Arabisch spreken.', { languages: ['ar'] }, {}],
  [
    'Niet met “Lift”. Wel waar we niet weten of dit er is: “Lift”.',
    { facilities: ['lift', 'parking'] },
    { facilities: ['parking'] },
  ],
  ['Niet voor ouderen. Wel voor andere groepen.', { audiences: ['ouderen'] }, {}],
  ['Niet voor iemand van 9 jaar. Wel voor andere leeftijden.', { age: 9 }, {}],
  [
    'Niet binnen 500 meter. Wel binnen 2 kilometer.',
    { near: { area: 'BU07721101' }, radius: 500 },
    { near: { area: 'BU07721101' } },
  ],
  ['Niet over “Wandelen”. Wel over “Bewegen en sport”.', { themes: ['wandelen'] }, { themes: ['bewegen'] }],
  ['Niet voor “xyzzy”. Wel voor “koor”.', { text: 'xyzzy koor' }, { text: 'koor' }],
  ['Niet voor “deurwaarder”. Wel over “Geld en papieren”.', { text: 'deurwaarder' }, { themes: ['geld'] }],
  [
    'Niet in West en op zondag. Wel in Oost en op zaterdag.',
    { districts: west, days: ['sun'] },
    { districts: east, days: ['sat'] },
  ],
  [
    'Niet alles tegelijk. Wel zonder “West”, “Zondag” en “Gratis”.',
    { districts: west, days: ['sun'], costs: ['free'] },
    {},
  ],
])('%s', (words, before, after, metres) => {
  expect(widerInWords(...told(before, after, metres))).toBe(words)
})

test('of several areas it says how far the farthest is', () => {
  const [widened, about] = told({ districts: ['WK077299'] }, { districts: [...west, ...east] }, 4_000)
  expect(wayInWords(widened, about)).toBe('In West en Oost, tot ongeveer 4 kilometer verderop')
})

test('what is there besides is told as besides', () => {
  expect(alsoInWords(...told({ districts: west }, { districts: east }, 800))).toBe(
    'Ook in Oost, ongeveer 800 meter verderop',
  )
})
