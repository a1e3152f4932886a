import type { Facets } from '#search/facets.ts'
import { type ListingKind, listingKinds } from '#search/vocabulary.ts'
import type { Area, Town } from '#site/town.ts'

/** How much of each kind there is, for who wants only that. */
export const kindCounts = ({ kinds }: Pick<Facets, 'kinds'>): { code: ListingKind; count: number }[] =>
  listingKinds.flatMap((code) => (kinds[code] ? [{ code, count: kinds[code] }] : []))

/** The districts in which something of theirs is or is meant for, where most is first. */
export function whereActive({ districts }: Pick<Facets, 'districts'>, { areas }: Town): Area[] {
  const active = Object.keys(districts).flatMap((code) => {
    const area = areas.get(code)
    return area?.level === 'district' ? [area] : []
  })
  return active.sort((a, b) => districts[b.code]! - districts[a.code]! || a.name.localeCompare(b.name, 'nl'))
}
