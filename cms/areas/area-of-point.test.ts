import { beforeAll, describe, expect, test } from 'vitest'
import type { Point } from '#search/geo/point.ts'
import { areasOfPoint, type Area } from './area-of-point.ts'
import type { Border } from './border.ts'
import { collectAreas } from './collect-areas.ts'
import { fakeCbs } from './fake-cbs.ts'
import { isInBorder } from '#search/geo/is-in-border.ts'
import { readTown } from './read-town.ts'
import { formatBorder } from './border.ts'
import { toCbsFeatures } from './to-cbs-features.ts'

const files = [
  'eindhoven-buurten-cbs2024',
  'nieuwegein-buurten',
  'utrecht-buurten',
  'oude-ijsselstreek-buurten',
]

describe.each(files.map((file) => readTown(`${file}.geojson`)))('a town ($source)', (town) => {
  let areas: Area[] = []
  beforeAll(async () => {
    await using cbs = await fakeCbs(toCbsFeatures(town.features))
    const collected = await collectAreas(town.municipalityCode, { base: cbs.base })
    areas = collected.map((area) => ({ ...area, parent: area.parentCode }))
  })

  test('every neighbourhood is found at its own centre, with all that is around it', () => {
    for (const area of areas.filter(({ level }) => level === 'neighbourhood')) {
      const found = areasOfPoint(area.centre, areas).map(({ code }) => code)
      expect(found).toEqual([area.code, area.parent, town.municipalityCode])
    }
  })

  test('of the places inside a neighbourhood 97 of 100 are found there, and none is lost', () => {
    const random = dice(7)
    const places = town.features.flatMap(({ geometry: g, properties: { code } }) => {
      const border = toBorder(g.type === 'Polygon' ? [g.coordinates] : g.coordinates)
      return Array.from({ length: 60 }, () => ({ code, at: somewhereIn(border, random) }))
    })
    const found = places.map(({ at }) => areasOfPoint(at, areas)[0])
    const right = found.filter((area, i) => area?.code === places[i]!.code).length
    expect(right / places.length).toBeGreaterThan(0.97)
    expect(found.filter((area) => area?.level !== 'neighbourhood')).toEqual([])
  })

  test('no border is too heavy to send', () => {
    for (const { border } of areas) expect(formatBorder(border)!.length).toBeLessThan(150_000)
  })

  test('the sea belongs to no one', () => {
    expect(areasOfPoint({ lng: 3, lat: 53 }, areas)).toEqual([])
  })
})

describe('a hamlet drawn by hand', () => {
  const square = (lng: number, lat: number, side: number) => [
    { lng, lat },
    { lng: lng + side, lat },
    { lng: lng + side, lat: lat + side },
    { lng, lat: lat + side },
    { lng, lat },
  ]
  const municipality: Area = {
    code: 'GM0001',
    level: 'municipality',
    parent: null,
    centre: { lng: 5.05, lat: 51.05 },
    border: [[square(5, 51, 0.1)]],
  }
  const district: Area = { ...municipality, code: 'WK000101', level: 'district', parent: 'GM0001' }
  const neighbourhood = (code: string, centre: Point, border: Border): Area => ({
    code,
    level: 'neighbourhood',
    parent: 'WK000101',
    centre,
    border,
  })
  const ring = neighbourhood('BU00010101', { lng: 5.005, lat: 51.02 }, [
    [square(5, 51, 0.04), square(5.01, 51.01, 0.02)],
  ])
  const borderless = neighbourhood('BU00010102', { lng: 5.02, lat: 51.02 }, [])
  const codes = (point: Point, areas: Area[]) => areasOfPoint(point, areas).map(({ code }) => code)

  test('a hole in a neighbourhood is not that neighbourhood', () => {
    expect(codes({ lng: 5.005, lat: 51.005 }, [municipality, district, ring])[0]).toBe('BU00010101')
    expect(codes({ lng: 5.02, lat: 51.02 }, [municipality, district, ring])).toEqual(['WK000101', 'GM0001'])
  })

  test('without a border the nearest centre is guessed, up to two kilometres', () => {
    const areas = [municipality, district, ring, borderless]
    expect(codes({ lng: 5.025, lat: 51.02 }, areas)).toEqual(['BU00010102', 'WK000101', 'GM0001'])
    expect(codes({ lng: 5.09, lat: 51.09 }, areas)).toEqual(['WK000101', 'GM0001'])
  })

  test('a guess does not cross the border of the municipality', () => {
    const elsewhere: Area[] = [
      { ...municipality, code: 'GM0002', border: [] },
      { ...borderless, code: 'BU00020001', parent: 'GM0002', centre: { lng: 5.02, lat: 50.999 } },
    ]
    expect(codes({ lng: 5.02, lat: 51.001 }, [municipality, ...elsewhere])).toEqual(['GM0001'])
    expect(codes({ lng: 5.02, lat: 50.998 }, [municipality, ...elsewhere])).toEqual(['BU00020001', 'GM0002'])
  })

  test('a place on the seam between two simplified borders is in the nearest of the two', () => {
    const west = neighbourhood('BU1', { lng: 5.005, lat: 51.005 }, [[square(5, 51, 0.01)]])
    const east = neighbourhood('BU2', { lng: 5.015, lat: 51.005 }, [[square(5.0103, 51, 0.01)]])
    expect(codes({ lng: 5.01008, lat: 51.005 }, [west, east])[0]).toBe('BU1')
    expect(codes({ lng: 5.01022, lat: 51.005 }, [west, east])[0]).toBe('BU2')
  })

  test('areas that name each other as parent do not go round for ever', () => {
    const odd = [{ ...municipality, parent: 'WK000101' }, district, ring]
    expect(codes({ lng: 5.005, lat: 51.005 }, odd)).toEqual(['BU00010101', 'WK000101', 'GM0001'])
  })
})

function toBorder(parts: number[][][][]): Border {
  return parts.map((part) => part.map((line) => line.map(([lng, lat]) => ({ lng: lng!, lat: lat! }))))
}

function somewhereIn(border: Border, random: () => number): Point {
  const [lngs, lats] = [border.flat(2).map((p) => p.lng), border.flat(2).map((p) => p.lat)]
  const within = (all: number[]) => Math.min(...all) + random() * (Math.max(...all) - Math.min(...all))
  for (let tries = 0; tries < 10_000; tries++) {
    const point = { lng: within(lngs), lat: within(lats) }
    if (isInBorder(point, border)) return point
  }
  throw new Error('no land found')
}

/** Chance that is the same every time (mulberry32). */
function dice(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
