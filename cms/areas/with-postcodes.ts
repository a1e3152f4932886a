import { isInBorder } from '#search/geo/is-in-border.ts'
import type { Border } from './border.ts'
import type { Postcode } from './fetch-postcodes.ts'
import { isNearBox } from './is-near-box.ts'
import { pointsInside } from './points-inside.ts'
import type { ImportedArea } from './to-area.ts'

/** Of a neighbourhood, before its people are likely to name this postcode for their own. */
const goodPart = 0.15

/**
 * Writes with each neighbourhood which postcodes lie there, the largest first. Borders of the one do not follow those of
 * the other: a postcode belongs to every neighbourhood it covers a good part of, and else to the one it lies in most.
 */
export function withPostcodes(areas: ImportedArea[], postcodes: Postcode[]): ImportedArea[] {
  const neighbourhoods = areas.filter(({ level }) => level === 'neighbourhood')
  const found = new Map(neighbourhoods.map((area) => [area.code, commonIn(area.border, postcodes)]))
  const isPlaced = new Set([...found.values()].flat())
  for (const postcode of postcodes.filter(({ digits }) => !isPlaced.has(digits))) {
    const [code, share] = mostOf(postcode.border, neighbourhoods)
    if (code && share > 0.5) found.get(code)!.push(postcode.digits)
  }
  return areas.map((area) => ({ ...area, postcodes: found.get(area.code) ?? [] }))
}

function commonIn(border: Border, postcodes: Postcode[]): string[] {
  const points = pointsInside(border)
  return postcodes
    .map(({ digits, border: own }) => ({ digits, share: shareIn(points, own) }))
    .filter(({ share }) => share >= goodPart)
    .sort((a, b) => b.share - a.share)
    .map(({ digits }) => digits)
}

function mostOf(border: Border, areas: ImportedArea[]): [code: string | undefined, share: number] {
  const points = pointsInside(border)
  const [first] = areas
    .map(({ code, border: own }) => ({ code, share: shareIn(points, own) }))
    .sort((a, b) => b.share - a.share)
  return [first?.code, first?.share ?? 0]
}

const shareIn = (points: ReturnType<typeof pointsInside>, border: Border) =>
  points.filter((point) => isNearBox(point, border, 0) && isInBorder(point, border)).length /
  Math.max(1, points.length)
