import { isInBorder } from '#search/geo/is-in-border.ts'
import type { Point } from '#search/geo/point.ts'
import type { Border } from './border.ts'

const acrossAndDown = 25

/** Points spread evenly over what lies in a border, up to some six hundred: counting them weighs its ground. */
export function pointsInside(border: Border): Point[] {
  const corners = border.flat(2)
  const lngs = spread(corners.map(({ lng }) => lng))
  const lats = spread(corners.map(({ lat }) => lat))
  return lngs.flatMap((lng) => lats.map((lat) => ({ lng, lat }))).filter((point) => isInBorder(point, border))
}

function spread(values: number[]): number[] {
  const least = Math.min(...values)
  const step = (Math.max(...values) - least) / acrossAndDown
  return Array.from({ length: acrossAndDown }, (_, i) => least + (i + 0.5) * step)
}
