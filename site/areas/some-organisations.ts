import type { Organisation, Town } from '#site/town.ts'

export type ActiveOrganisation = { organisation: Organisation; count: number }

const mostShown = 6
/** Whom one asks first: they know their way, or know who does. */
const knowsTheWay = new Set<string>(['welfare', 'library', 'residents'])

/** Who is active in an area: those one can ask anything first, then who does most. */
export function someOrganisations(
  counts: Record<string, number>,
  { organisations }: Pick<Town, 'organisations'>,
): ActiveOrganisation[] {
  const active = Object.entries(counts).flatMap(([slug, count]) => {
    const organisation = organisations.get(slug)
    return organisation ? [{ organisation, count }] : []
  })
  const first = ({ organisation }: ActiveOrganisation) => (knowsTheWay.has(organisation.kind) ? 0 : 1)
  return active
    .sort(
      (a, b) =>
        first(a) - first(b) ||
        b.count - a.count ||
        a.organisation.name.localeCompare(b.organisation.name, 'nl'),
    )
    .slice(0, mostShown)
}
