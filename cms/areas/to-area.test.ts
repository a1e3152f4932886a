import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { metresBetween, pointSchema } from '#search/geo/point.ts'
import { formatBorder, parseBorder, type Border, type Ring } from './border.ts'
import type { CbsArea } from './cbs-feature.ts'
import { isInBorder } from '#search/geo/is-in-border.ts'
import { metresToBorder } from './metres-to-border.ts'
import { maxBorderBytes, simplifyBorder } from './simplify-border.ts'
import { toArea } from './to-area.ts'

const area = (border: Border): CbsArea => ({
  level: 'neighbourhood',
  code: 'BU07721110',
  name: 'Binnenstad',
  parentCode: 'WK077211',
  municipalityCode: 'GM0772',
  population: 4070,
  border,
})

/** A coast: round, rough, with so many points; `roughness` is a share of the radius. */
function island({ lng = 5.47, lat = 51.44, radius = 0.05, points = 500, roughness = 0.02 } = {}): Ring {
  const ring = Array.from({ length: points }, (_, i) => {
    const angle = (2 * Math.PI * i) / points
    const r = radius * (1 + roughness * Math.sin(i * i * 12.9898))
    return { lng: lng + r * Math.cos(angle), lat: lat + r * Math.sin(angle) }
  })
  return [...ring, ring[0]!]
}

describe('an area of the CBS becomes ours', () => {
  test('what it is called and where it belongs stays', () => {
    expect(toArea(area([[island()]]))).toMatchObject({
      code: 'BU07721110',
      name: 'Binnenstad',
      level: 'neighbourhood',
      parentCode: 'WK077211',
      population: 4070,
    })
  })

  test('its border loses detail, not its place', () => {
    const coast = island({ points: 5_000, roughness: 0.0005 })
    const { border } = toArea(area([[coast]]))
    expect(border.flat(2).length).toBeLessThan(coast.length / 2)
    // 10 m of Douglas–Peucker and a metre of rounding.
    expect(Math.max(...coast.map((point) => metresToBorder(point, border)))).toBeLessThan(11.5)
  })

  test('its rings stay closed and its holes stay holes', () => {
    const pond = island({ radius: 0.01, points: 60 })
    const { border, centre } = toArea(area([[island(), pond]]))
    expect(border[0]).toHaveLength(2)
    for (const ring of border.flat()) expect(ring.at(-1)).toEqual(ring[0])
    expect(isInBorder({ lng: 5.47, lat: 51.44 }, border)).toBe(false)
    expect(isInBorder(centre, border)).toBe(true)
  })

  test('specks of land and ponds disappear; a speck that is all there is stays', () => {
    const speck = island({ lng: 5.6, radius: 0.00003, points: 12 })
    const puddle = island({ radius: 0.00003, points: 12 })
    expect(toArea(area([[island(), puddle], [speck]])).border.map((part) => part.length)).toEqual([1])
    expect(toArea(area([[speck]])).border).toHaveLength(1)
  })

  test('the roughest municipality stays light enough to send', () => {
    const rough = Array.from({ length: 30 }, (_, i) => [
      island({ lng: 4.8 + i * 0.04, radius: 0.02, points: 3_000, roughness: 0.4 }),
    ])
    const border = simplifyBorder(rough)
    expect(formatBorder(border)!.length).toBeLessThan(maxBorderBytes)
    expect(border.length).toBeGreaterThan(20)
  })

  test('a centre lies inside, whatever the shape', () => {
    const shapes = fc.record({
      points: fc.integer({ min: 3, max: 200 }),
      roughness: fc.double({ min: 0, max: 0.9, noNaN: true }),
      radius: fc.double({ min: 0.001, max: 0.2, noNaN: true }),
      hole: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
    })
    fc.assert(
      fc.property(shapes, ({ points, roughness, radius, hole }) => {
        const inner = island({ radius: radius * (1 - roughness) * hole, points, roughness: 0 })
        const { centre, border } = toArea(area([[island({ points, roughness, radius }), inner]]))
        expect(isInBorder(centre, border)).toBe(true)
        expect(pointSchema.safeParse(centre).success).toBe(true)
      }),
    )
  })

  test('a horseshoe has its centre in the iron, in its largest part', () => {
    const horseshoe = [
      [0, 0],
      [6, 0],
      [6, 5],
      [5, 5],
      [5, 1],
      [1, 1],
      [1, 5],
      [0, 5],
      [0, 0],
    ].map(([x, y]) => ({ lng: 5 + x! / 100, lat: 51 + y! / 100 }))
    const { centre, border } = toArea(area([[island({ radius: 0.005 })], [horseshoe]]))
    expect(isInBorder(centre, [border[1]!])).toBe(true)
    expect(metresBetween(centre, { lng: 5.03, lat: 51.005 })).toBeLessThan(400)
  })
})

test('a border is read back as it was written', () => {
  const point = fc.record({
    lng: fc.double({ min: -180, max: 180, noNaN: true }).map((n) => Math.round(n * 1e5) / 1e5 + 0),
    lat: fc.double({ min: -90, max: 90, noNaN: true }).map((n) => Math.round(n * 1e5) / 1e5 + 0),
  })
  const border = fc.array(fc.array(fc.array(point, { minLength: 1 }), { minLength: 1 }))
  fc.assert(
    fc.property(border, (b) => {
      expect(parseBorder(formatBorder(b))).toEqual(b)
    }),
  )
  expect([parseBorder(''), parseBorder(null), formatBorder([])]).toEqual([[], [], null])
})
