import type { Border, Part, Ring } from './border.ts'
import { simplifyRing } from './simplify-ring.ts'

const metres = 10
/** A border travels in the index and to the map; the roughest coast of the country may not weigh more. */
export const maxBorderBytes = 150_000

/** The same border, rounded to a metre and with about 10 m detail; less where it would grow too heavy. */
export function simplifyBorder(border: Border, maxBytes = maxBorderBytes): Border {
  const rounded = border.map((part) => part.map(roundRing))
  let tolerance = metres
  let lighter = withDetail(rounded, tolerance)
  while (JSON.stringify(lighter).length > maxBytes && tolerance < 10_000) {
    tolerance *= 2
    lighter = withDetail(rounded, tolerance)
  }
  return lighter.length > 0 ? lighter : rounded
}

function withDetail(border: Border, tolerance: number): Border {
  return border.map((part) => simplifyPart(part, tolerance)).filter((part) => part.length > 0)
}

/** A part that shrinks to a line is left out with its holes; a hole that does is left out alone. */
function simplifyPart(part: Part, tolerance: number): Part {
  const [outside, ...holes] = part.map((ring) => simplifyRing(ring, tolerance))
  if (!outside || !hasSurface(outside)) return []
  return [outside, ...holes.filter(hasSurface)]
}

function hasSurface(ring: Ring): boolean {
  return new Set(ring.map(({ lng, lat }) => `${lng} ${lat}`)).size >= 3
}

function roundRing(ring: Ring): Ring {
  return ring.map(({ lng, lat }) => ({ lng: round(lng), lat: round(lat) }))
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5
}
