import { afterAll, beforeAll, expect, test } from 'vitest'
import { TaskFailed } from './finish-task.ts'
import { anEmptyIndex, type EmptyIndex } from './testing/an-empty-index.ts'
import { type OfType, type TownDocument, townDocumentSchema } from './town-document.ts'
import { getTown, putTown, removeTown, townGeneration } from './town-index.ts'

const aTheme = (slug: string, told: Partial<OfType<'theme'>> = {}): TownDocument => ({
  type: 'theme',
  id: `theme-${slug}`,
  slug,
  revision: 1,
  label: slug,
  description: '',
  hue: 'green',
  icon: 'cup',
  order: 1,
  parent: null,
  everyday: ['koffie'],
  needs: ['ik ken niemand'],
  professional: [],
  ...told,
})

/** One of everything that stands around the listings. */
const oneOfEach: TownDocument[] = [
  aTheme('ontmoeten'),
  { type: 'lifeDomain', id: 'domain-wonen', slug: 'wonen', revision: 1, label: 'Wonen', order: 1 },
  { type: 'audience', id: 'audience-ouderen', slug: 'ouderen', revision: 1, label: 'Ouderen', order: 1 },
  {
    type: 'organisation',
    id: 'organisation-1',
    slug: 'de-brug',
    revision: 1,
    name: 'De Brug',
    kind: 'welfare',
    description: '',
    website: null,
    phone: null,
    email: null,
    picture: { alt: '', credit: null, width: 1, height: 1, sizes: [{ path: 'a.avif', width: 1, height: 1 }] },
  },
  {
    type: 'area',
    id: 'WK077211',
    slug: 'binnenstad',
    revision: 1,
    code: 'WK077211',
    name: 'Binnenstad',
    level: 'district',
    parent: 'GM0772',
    centre: { lng: 5.478, lat: 51.438 },
    border: [[[{ lng: 5.4, lat: 51.4 }]]],
    population: 12_345,
    aliases: [],
    postcodes: [],
  },
  {
    type: 'page',
    id: 'page-privacy',
    slug: 'privacy',
    revision: 1,
    title: 'Privacy',
    body: [
      { is: 'heading', level: 2, runs: [{ text: 'Wat', bold: false, italic: false, href: null }] },
      { is: 'list', ordered: false, items: [[{ text: 'Niets', bold: true, italic: false, href: null }]] },
    ],
  },
  {
    type: 'municipality',
    id: 'municipality',
    slug: 'gemeente',
    revision: 1,
    name: 'Eindhoven',
    area: { code: 'GM0772', name: 'Eindhoven', level: 'municipality' },
    centre: { lng: 5.478, lat: 51.441 },
    helpline: { name: 'WIJeindhoven', phone: '040 238 8998', hours: 'werkdagen 9 tot 17 uur' },
    holidays: [],
    emergency: [{ name: 'Alarm', phone: '112', about: 'Bij spoed', words: ['nood'] }],
    look: { brand: null, logo: null },
  },
]

let search: EmptyIndex
beforeAll(async () => {
  search = await anEmptyIndex('town_index')
})
afterAll(() => search?.leave())

const byId = (a: TownDocument, b: TownDocument) => a.id.localeCompare(b.id)
const town = async () => (await getTown(search)).sort(byId)

test('a new town is empty', async () => {
  expect(await town()).toEqual([])
})

test('a town comes back as it was put, borders, pages and all', async () => {
  await putTown(search, oneOfEach)
  expect(await town()).toEqual([...oneOfEach].sort(byId))
})

test('a theme that was renamed is there once, and nothing of its old self is left', async () => {
  const before = await townGeneration(search)
  const renamed = aTheme('ontmoeten', { label: 'Mensen ontmoeten', everyday: [] })
  await putTown(search, [renamed])
  expect((await town()).filter((one) => one.type === 'theme')).toEqual([renamed])
  expect(await townGeneration(search)).not.toBe(before)
})

test('a town of more than a thousand things comes whole', async () => {
  const many = Array.from({ length: 2_100 }, (_, i) => aTheme(`thema-${i}`))
  await putTown(search, many)
  const all = await town()
  expect(all).toHaveLength(oneOfEach.length + many.length)
  expect(new Set(all.map((one) => one.id)).size).toBe(all.length)
  await removeTown(
    search,
    many.map((one) => one.id),
  )
  expect(await town()).toHaveLength(oneOfEach.length)
})

test('removing what is not there, or from nowhere, is no error', async () => {
  await removeTown(search, ['theme-nooit-geweest'])
  await removeTown(search, ['theme-ontmoeten'], `${search.town}_nowhere`)
})

test('a field that nobody named is refused, at every level', () => {
  const objectsIn = (value: unknown): Record<string, unknown>[] =>
    value === null || typeof value !== 'object'
      ? []
      : [
          ...(Array.isArray(value) ? [] : [value as Record<string, unknown>]),
          ...Object.values(value).flatMap(objectsIn),
        ]
  for (const one of oneOfEach)
    for (let i = 0; i < objectsIn(one).length; i++) {
      const leaking = structuredClone(one)
      objectsIn(leaking)[i]!.internalNote = 'bel eerst'
      expect(townDocumentSchema.safeParse(leaking).success, `${one.type} ${i}`).toBe(false)
    }
})

test('a thing of no known kind is refused before it is sent, and keeps the others out', async () => {
  const stray = { ...aTheme('los'), type: 'user' } as unknown as TownDocument
  await expect(putTown(search, [aTheme('fijn'), stray])).rejects.toThrow(/type/)
  expect((await town()).map((one) => one.slug)).not.toContain('fijn')
})

test('an id that Meilisearch cannot keep is a failed task', async () => {
  await expect(putTown(search, [aTheme('x', { id: 'met spatie' })])).rejects.toThrow(TaskFailed)
})
