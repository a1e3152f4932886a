import { expect, test } from 'vitest'
import type { TownDocument } from '#search/town-document.ts'
import { toTown } from '#site/town.ts'
import { rankSuggestions } from './rank-suggestions.ts'
import type { Suggestion } from './suggestion.ts'
import { townEntries } from './town-entries.ts'

const theme = (slug: string, label: string, told: Partial<Extract<TownDocument, { type: 'theme' }>> = {}) =>
  ({
    ...{
      type: 'theme',
      id: slug,
      slug,
      revision: 1,
      label,
      description: '',
      icon: 'house',
      hue: 'clay',
      order: 0,
    },
    ...{ parent: null, everyday: [], needs: [], professional: [], ...told },
  }) as TownDocument
const area = (code: string, name: string) =>
  ({
    ...{
      type: 'area',
      id: code,
      slug: code.toLowerCase(),
      revision: 1,
      code,
      name,
      population: null,
      border: [],
      aliases: [],
      postcodes: [],
    },
    ...{ level: code.startsWith('WK') ? 'district' : 'neighbourhood', centre: { lng: 5, lat: 51 } },
    parent: code.startsWith('WK') ? 'GM0772' : 'WK077211',
  }) as TownDocument
const organisation = (slug: string, name: string) =>
  ({
    ...{ type: 'organisation', id: slug, slug, revision: 1, name, kind: 'association', description: '' },
    ...{ website: null, phone: null, email: null, picture: null },
  }) as TownDocument

const town = toTown([
  theme('geld', 'Geld en papieren', {
    everyday: ['brieven', 'geldzorgen'],
    needs: ['de deurwaarder is geweest'],
  }),
  theme('schulden', 'Schulden', {
    parent: 'geld',
    needs: ['de deurwaarder is geweest', 'ik kan de huur niet betalen'],
  }),
  theme('ontmoeten', 'Mensen ontmoeten', {
    everyday: ['eenzaamheid'],
    needs: ['ik kom de deur niet meer uit'],
  }),
  theme('fysio', 'Bewegen', { professional: ['fysiotherapie'] }),
  area('WK077211', 'Tongelre'),
  area('BU07721110', 'Woensel-West'),
  area('BU07721120', 'Schuttersbosch'),
  organisation('open-deur', 'Open Deur Tongelre'),
])
const listing = (label: string): Suggestion => ({
  kind: 'listing',
  label,
  detail: '',
  href: `/aanbod/${label}`,
})
const suggest = (text: string, titles: string[] = []) =>
  rankSuggestions(text, townEntries(town), titles.map(listing))
const brief = (text: string, titles: string[] = []) =>
  suggest(text, titles).map(({ kind, label }) => `${kind}: ${label}`)

test('half a word finds themes by their names, and by what people call them', () => {
  expect(suggest('schul')[0]).toMatchObject({
    label: 'Schulden',
    detail: 'Geld en papieren',
    href: '/zoeken?thema=schulden',
  })
  expect(suggest('eenzaam')[0]).toMatchObject({ label: 'Mensen ontmoeten', detail: 'eenzaamheid' })
})

test('a sentence leads to all the themes it is about, from its first words on', () => {
  const [first] = suggest('de deurw')
  expect(first).toMatchObject({
    kind: 'need',
    label: 'de deurwaarder is geweest',
    detail: 'Geld en papieren · Schulden',
  })
  expect(first!.href).toBe('/zoeken?thema=geld&thema=schulden')
  expect(brief('ik kom de')).toEqual(['need: ik kom de deur niet meer uit'])
})

test('typing errors and spelling by ear are forgiven, but not beside what does fit', () => {
  expect(brief('eensaamh')).toEqual(['theme: Mensen ontmoeten'])
  expect(brief('fiesiother')).toEqual(['theme: Bewegen'])
  expect(brief('schulde')).not.toContain('place: Schuttersbosch')
})

test('a place behind what is looked for keeps what is looked for', () => {
  expect(suggest('koffie in woens')).toEqual([
    {
      kind: 'place',
      label: 'Woensel-West',
      detail: 'Zoek hier op “koffie”',
      href: '/zoeken?zoek=koffie&buurt=BU07721110',
    },
  ])
  expect(suggest('tongel')[0]).toMatchObject({ kind: 'place', detail: 'Wijk', href: '/zoeken?wijk=WK077211' })
})

test('kinds stand together, in one order, and there are never more than eight', () => {
  const titles = Array.from({ length: 6 }, (_, i) => `Tongelre koffie ${i}`)
  const kinds = suggest('tongelre', titles).map(({ kind }) => kind)
  expect(kinds).toEqual(['place', 'organisation', 'listing', 'listing', 'listing', 'listing'])
  for (const text of ['de', 'en', 'k', 'geld', 'ik', '', '   ', '😀', 'a'.repeat(200)])
    expect(suggest(text, titles).length).toBeLessThanOrEqual(8)
})

test('a listing that the index finds by other words stays, when nothing fits better', () => {
  expect(brief('reparatie', ['Repair café'])).toEqual(['listing: Repair café'])
  expect(brief('schulden', ['Schilderclub'])).toEqual(['theme: Schulden'])
})
