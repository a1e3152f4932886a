import type { Point } from '#search/geo/point.ts'
import { metresBetween } from '#search/geo/metres-between.ts'
import { titleLikeness } from '../look-alikes/title-likeness.ts'

/** As far as it is known of a place; a form is filled in bit by bit. */
export type Sketch = {
  name: string
  street: string
  postcode: string
  town: string
  point: Point | null
}

/** Why two places may be one, the strongest first. */
export const reasons = ['address', 'distance', 'name'] as const
export type Reason = (typeof reasons)[number]

/** In metres. */
export const besideIt = 40
export const around = 200
const alikeEnough = 0.6

const bare = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** `Dr. Cuyperslaan 12-A` and `dr cuyperslaan 12a`. A street without a number is no address. */
function isSameAddress(a: Sketch, b: Sketch): boolean {
  if (!/\d/.test(a.street) || bare(a.street) !== bare(b.street)) return false
  if (a.postcode && b.postcode) return bare(a.postcode) === bare(b.postcode)
  if (a.town && b.town) return bare(a.town) === bare(b.town)
  return a.point && b.point ? metresBetween(a.point, b.point) <= around : true
}

/** Why the two may be the same place; null when they are not. Both ways round it says the same. */
export function nearness(a: Sketch, b: Sketch): Reason | null {
  if (isSameAddress(a, b)) return 'address'
  if (!a.point || !b.point) return null
  const metres = metresBetween(a.point, b.point)
  if (metres <= besideIt) return 'distance'
  return metres <= around && titleLikeness(a.name, b.name) >= alikeEnough ? 'name' : null
}
