import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fakePdok, type Trouble } from './fake-pdok.ts'
import { parseWktPoint } from './parse-wkt-point.ts'
import { pdokGeocoder } from './pdok-geocoder.ts'

let pdok: Awaited<ReturnType<typeof fakePdok>>
const geocoder = () => pdokGeocoder(pdok.base, 300)
beforeAll(async () => {
  pdok = await fakePdok()
})
beforeEach(() => Object.assign(pdok, { trouble: null, asked: [] }))
afterAll(() => pdok[Symbol.asyncDispose]())

const address = 'adr-0123456789abcdef0123456789abcdef'
const street = 'weg-fedcba9876543210fedcba9876543210'

test('half an address is met with what may be meant', async () => {
  expect(await geocoder().suggest('kerkstraat eind')).toEqual([
    { id: address, label: 'Kerkstraat 12A, 5611AB Eindhoven', kind: 'address' },
    { id: street, label: 'Kerkstraat, Eindhoven', kind: 'street' },
  ])
})

test('what was chosen fills a form, and a street has no number', async () => {
  expect(await geocoder().lookup(address)).toEqual({
    kind: 'address',
    label: 'Kerkstraat 12A, 5611AB Eindhoven',
    street: 'Kerkstraat 12A',
    postcode: '5611 AB',
    town: 'Eindhoven',
    point: { lng: 5.478123, lat: 51.440123 },
    bagId: '0772200000012345',
  })
  const { street: name, postcode, bagId } = await geocoder().lookup(street)
  expect([name, postcode, bagId]).toEqual(['Kerkstraat', null, null])
})

test('a whole address is found at once, or not at all', async () => {
  expect(await geocoder().find('Kerkstraat 12A, Eindhoven')).toMatchObject({ street: 'Kerkstraat 12A' })
  expect(await geocoder().find('Nergensweg 1')).toBeNull()
})

test('what is typed is words, and no commands for the search engine behind it', async () => {
  await geocoder().suggest('kerk*:* AND {!xmlparser v="x"} OR _query_:"type:*" &fq=x')
  const asked = new URL(pdok.asked[0]!, 'http://pdok').searchParams
  expect(asked.get('q')).toMatch(/^[\p{L}\p{N}'.,\- ]+$/u)
  expect(asked.get('q')).not.toMatch(/AND|OR/)
  expect(asked.getAll('fq')).toEqual(['type:(adres OR weg)'])
  expect(await geocoder().suggest('*:*')).toEqual([])
  expect(pdok.asked).toHaveLength(1)
})

test('an id that is no id is never sent', async () => {
  for (const id of ['', '../free?q=x', 'adr-1&fl=*', 'gem-0123456789abcdef'])
    await expect(geocoder().lookup(id)).rejects.toMatchObject({ trouble: 'gone' })
  expect(pdok.asked).toEqual([])
})

test('an id that is gone is told of', async () => {
  await expect(geocoder().lookup('adr-00000000000000000000000000000000')).rejects.toThrow(
    'niet meer te vinden',
  )
})

const docs = (body: string) => `{"response":{"docs":${body}}}`
const lying = (about: Record<string, unknown>): Trouble => ({ is: 'lying', about })
test.each<[string, Trouble, string]>([
  ['refuses', { is: 'refusing', status: 500 }, 'wil nu geen adressen zoeken'],
  ['has had enough', { is: 'refusing', status: 429 }, 'wil nu geen adressen zoeken'],
  ['hangs', { is: 'hanging' }, 'te laat antwoord'],
  ['hangs halfway', { is: 'dripping' }, 'te laat antwoord'],
  ['hangs up', { is: 'hanging-up' }, 'niet te bereiken'],
  ['sends us elsewhere', { is: 'redirecting', to: 'http://127.0.0.1:1/' }, 'wil nu geen adressen zoeken'],
  ['answers with a page', { is: 'saying', body: '<html>' }, 'dat niet klopt'],
  ['answers with nothing', { is: 'saying', body: '' }, 'dat niet klopt'],
  ['answers with something else', { is: 'saying', body: '{"response":null}' }, 'dat niet klopt'],
  ['answers without end', { is: 'saying', body: docs(`["${'x'.repeat(600_000)}"]`) }, 'dat niet klopt'],
  ['tells of another place', lying({ id: street }), 'dat niet klopt'],
  ['puts it at sea', lying({ centroide_ll: 'POINT(1.5 52.1)' }), 'dat niet klopt'],
  ['turns it round', lying({ centroide_ll: 'POINT(51.44 5.47)' }), 'dat niet klopt'],
  ['has no point', lying({ centroide_ll: undefined }), 'dat niet klopt'],
  ['sends tags', lying({ straatnaam: '<img src=x onerror=alert(1)>' }), 'dat niet klopt'],
  ['sends an odd postcode', lying({ postcode: '=1+1' }), 'dat niet klopt'],
  ['sends an endless name', lying({ woonplaatsnaam: 'x'.repeat(900) }), 'dat niet klopt'],
  ['makes the street a list', lying({ straatnaam: ['Kerkstraat'] }), 'dat niet klopt'],
])('a service that %s is told of in a sentence', async (_, trouble, sentence) => {
  pdok.trouble = trouble
  const start = performance.now()
  const fault: unknown = await geocoder()
    .lookup(address)
    .catch((error: unknown) => error)
  expect(fault).toMatchObject({ name: 'GeocoderFault', message: expect.stringContaining(sentence) })
  expect(performance.now() - start).toBeLessThan(2_000)
})

test.each([
  ['POINT(5.478 51.44)', { lng: 5.478, lat: 51.44 }],
  ['POINT (5 52)', { lng: 5, lat: 52 }],
  ['POINT(5.4781234567 51.44)', { lng: 5.478123, lat: 51.44 }],
  ['POINT(51.44 5.478)', null],
  ['POINT(5.478)', null],
  ['POINT Z(5.478 51.44 3)', null],
  ['POINT(-5.478 51.44)', null],
  ['LINESTRING(5 52, 6 52)', null],
  ['', null],
])('%s is a point, or is not', (text, point) => {
  expect(parseWktPoint(text)).toEqual(point)
})
