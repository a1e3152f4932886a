import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { collectAreas } from './collect-areas.ts'
import { fakeCbs, type Trouble } from './fake-cbs.ts'
import { fetchPostcodes } from './fetch-postcodes.ts'
import { madeUpTown } from './made-up-town.ts'
import { readTown } from './read-town.ts'
import { type CbsFeatures, toCbsFeatures } from './to-cbs-features.ts'
import { withPostcodes } from './with-postcodes.ts'

type Feature = CbsFeatures['buurten'][number]
const block = (west: number, east: number, south = 51.39, north = 51.43) => {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}
const postcode = (digits: number, geometry: Feature['geometry'], jaarcode = 2024): Feature => ({
  type: 'Feature',
  id: digits,
  geometry,
  properties: { postcode: digits, jaarcode, aantal_inwoners: -99997 },
})

async function postcodesOf(postcode4: Feature[], town = madeUpTown, trouble: Trouble | null = null) {
  await using cbs = await fakeCbs({ ...toCbsFeatures(town), postcode4 })
  const areas = await collectAreas(town[0]!.properties.gm, { base: cbs.base })
  cbs.trouble = trouble
  const found = withPostcodes(areas, await fetchPostcodes(areas[0]!.border, { base: cbs.base, pageSize: 2 }))
  return { asked: cbs.asked, of: Object.fromEntries(found.map((area) => [area.code, area.postcodes])) }
}

test('a neighbourhood has the postcodes that cover a good part of it, the largest first', async () => {
  const { of } = await postcodesOf([
    postcode(5001, block(5.38, 5.403)),
    postcode(5002, block(5.403, 5.411)),
    postcode(5003, block(5.411, 5.43)),
  ])
  expect(of).toEqual({
    GM9999: [],
    WK999900: [],
    WK999901: [],
    BU99990001: ['5002', '5001'],
    BU99990002: ['5003'],
    BU99990101: ['5001'],
  })
})

test('a postcode that covers no good part of any belongs where most of it lies; one next door to nobody', async () => {
  const { of } = await postcodesOf([
    postcode(5001, block(5.401, 5.4015, 51.4, 51.41)),
    postcode(5009, block(6, 6.1)),
  ])
  expect([of.BU99990001, of.BU99990002, of.BU99990101]).toEqual([['5001'], [], []])
})

test('the CBS is asked for one year and the ground of the town, and of other years only the last counts', async () => {
  const years = [2023, 2024].map((year) => postcode(year + 3000, block(5.4, 5.41), year))
  const { asked, of } = await postcodesOf(years)
  expect(asked.at(-1)).toContain('jaarcode=2024')
  expect(asked.at(-1)).toContain('bbox=5.38%2C51.4%2C5.42%2C51.42')
  expect(of.BU99990001).toEqual(['5024'])
  const moved = [postcode(5001, block(5.4, 5.41), 2023), postcode(5001, block(5.41, 5.42))]
  const all = await postcodesOf(moved, madeUpTown, { is: 'deaf-to-filter' })
  expect([all.of.BU99990001, all.of.BU99990002]).toEqual([[], ['5001']])
})

test('a host that does not answer is told in words', async () => {
  const going = fetchPostcodes([], { base: 'geen adres' })
  await expect(going).rejects.toThrow('CBS_POSTCODE_API_URL is geen webadres')
})

const file = '../shared/data/geo/eindhoven-pc4.geojson'
test.skipIf(!existsSync(file))('every neighbourhood of a real town has one to a few postcodes', async () => {
  type Drawn = { features: { geometry: Feature['geometry']; properties: Record<string, string | number> }[] }
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as Drawn
  const all = features.map(({ geometry, properties }) =>
    postcode(Number(Object.values(properties).find((v) => /^\d{4}$/.test(String(v)))), geometry),
  )
  const town = readTown('eindhoven-buurten-cbs2024.geojson')
  const { of } = await postcodesOf(all, town.features)
  const counts = Object.entries(of).flatMap(([code, codes]) => (code.startsWith('BU') ? [codes!.length] : []))
  expect([Math.min(...counts), Math.max(...counts)]).toEqual([1, expect.toSatisfy((n: number) => n <= 4)])
  expect(of.BU07721110).toContain('5611')
})
