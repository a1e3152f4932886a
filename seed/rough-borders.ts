import type { Point } from '#search/geo/point.ts'

type Middle = Point & { code: string }

/** How far the town reaches beyond the outermost middle, in kilometres. */
const rim = 0.9
const kmPerLat = 111.2

/**
 * Borders for a town of which only the middles of the neighbourhoods are known: each point belongs to the nearest
 * middle, as far as the rim. Rough, and meant to be replaced by the real ones (`npm run import:areas`).
 *
 * @returns for each code one closed ring of points
 */
export function roughBorders(middles: Middle[]): Map<string, Point[]> {
  const kmPerLng = kmPerLat * Math.cos((middles[0]!.lat * Math.PI) / 180)
  const flat = middles.map(({ code, lat, lng }) => ({ code, x: lng * kmPerLng, y: lat * kmPerLat }))
  return new Map(
    flat.map((own) => {
      const cell = flat.reduce(
        (ring, other) => (other === own ? ring : nearerTo(ring, own, other)),
        circle(own),
      )
      const ring = cell.map(({ x, y }) => ({ lat: round(y / kmPerLat), lng: round(x / kmPerLng) }))
      return [own.code, [...ring, ring[0]!]]
    }),
  )
}

type Flat = { x: number; y: number }

const round = (degrees: number) => Number(degrees.toFixed(5))

/** The rim around a single middle, as far as it reaches. */
const circle = ({ x, y }: Flat): Flat[] =>
  Array.from({ length: 24 }, (_, i) => {
    const turn = (i / 24) * 2 * Math.PI
    return { x: x + rim * Math.cos(turn), y: y + rim * Math.sin(turn) }
  })

/** What is left of a ring when all that is nearer to the other is cut off. */
function nearerTo(ring: Flat[], own: Flat, other: Flat): Flat[] {
  const normal = { x: other.x - own.x, y: other.y - own.y }
  const middle = { x: (own.x + other.x) / 2, y: (own.y + other.y) / 2 }
  const past = (p: Flat) => (p.x - middle.x) * normal.x + (p.y - middle.y) * normal.y
  return ring.flatMap((point, i) => {
    const next = ring[(i + 1) % ring.length]!
    const [a, b] = [past(point), past(next)]
    const kept = a <= 0 ? [point] : []
    if (a <= 0 === b <= 0) return kept
    const part = a / (a - b)
    return [...kept, { x: point.x + part * (next.x - point.x), y: point.y + part * (next.y - point.y) }]
  })
}
