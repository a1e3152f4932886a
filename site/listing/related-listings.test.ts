import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ListingDocument } from '#search/document.ts'
import { emptyQuery } from '#search/query.ts'
import type { Rung } from '#search/vocabulary.ts'
import { openDoor } from '../open-door.ts'
import { openTestSite, type TestSite } from '../testing/open-test-site.ts'
import { someListing } from '../testing/some-listing.ts'
import { relatedListings, relatedQueries } from './related-listings.ts'

let site: TestSite
const theme = (slug: string) => [{ slug, label: slug, broader: null }]
const at = (lng: number, lat: number): ListingDocument['whereabouts'] => {
  const { whereabouts } = someListing('x')
  if (whereabouts.at !== 'venue') throw new Error('the café has a venue')
  return { at: 'venue', place: { ...whereabouts.place, point: { lng, lat } } }
}
const on = (slug: string, rung: Rung, told: Partial<ListingDocument> = {}) =>
  someListing(slug, { rung, themes: theme('geld'), whereabouts: at(5.55, 51.5), ...told })

const linked = { kind: 'follows-on' as const, slug: 'cursus', title: 'Cursus' }
const desk = on('spreekuur', 'volunteer', { whereabouts: at(5.47, 51.44), relations: [linked] })
const secret: ListingDocument['whereabouts'] = { at: 'secret', municipality: null }

beforeAll(async () => {
  site = await openTestSite([
    desk,
    on('cursus', 'self'),
    on('buren', 'neighbours'),
    on('schuldhulp', 'professional'),
    on('vangnet', 'safety-net'),
    on('online', 'self', { whereabouts: { at: 'online', url: null } }),
    on('oud', 'self', { standing: { is: 'ended' } }),
    on('zelfde', 'volunteer'),
    someListing('om-de-hoek', { whereabouts: at(5.472, 51.441) }),
    someListing('naast-de-deur', { whereabouts: at(5.4701, 51.4401) }),
    someListing('ver-weg', { whereabouts: at(5.52, 51.47) }),
  ])
})
afterAll(() => site.close())

const related = async (listing: ListingDocument) => {
  const groups = await relatedListings(openDoor(site.reading), listing)
  return Object.fromEntries(groups.map(({ title, related }) => [title, related.map((r) => r.listing.slug)]))
}

test('what the partner named, then lighter, heavier and around the corner, and nothing twice', async () => {
  const found = await related(desk)
  expect(found['Past hierbij']).toEqual(['cursus'])
  expect(found['Iets lichters']!.sort()).toEqual(['buren', 'online'])
  expect(found['Met meer hulp erbij']!.sort()).toEqual(['schuldhulp', 'vangnet'])
  expect(found['Ook dichtbij']).toEqual(['naast-de-deur', 'om-de-hoek'])
})

test('never itself, never what has ended, at most three of each', async () => {
  const light = Array.from({ length: 5 }, (_, i) => on(`lichter-${i}`, 'self', { themes: theme('taal') }))
  await site.put(...light)
  const found = await related(on('taalhuis', 'volunteer', { themes: theme('taal') }))
  expect(found['Iets lichters']).toHaveLength(3)
  expect(Object.values(found).flat()).not.toContain('oud')
  expect(Object.values(found).flat()).not.toContain('taalhuis')
})

test('where there is nothing there is no group', async () => {
  const alone = someListing('alleen', { themes: theme('nergens'), whereabouts: at(4.9, 52.4) })
  expect(await related(alone)).toEqual({})
})

test('what has ended leads to what is like it', async () => {
  const found = await related({ ...desk, relations: [], standing: { is: 'ended' } })
  expect(Object.keys(found)).toEqual(['Dit lijkt erop', 'Ook dichtbij'])
})

test('of a secret place no question says where it is', () => {
  for (const { query } of relatedQueries({ ...desk, whereabouts: secret }))
    expect(query).toMatchObject({ near: null, box: null, sort: emptyQuery.sort })
})

test('without the index the page does without', async () => {
  const door = openDoor(site.reading)
  site.wire.cut()
  expect(await relatedListings(door, desk)).toEqual([])
  site.wire.mend()
})
