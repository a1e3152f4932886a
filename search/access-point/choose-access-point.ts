import type { Someone } from './someone.ts'

/** Whoever helps with so many different main themes helps with any question. */
const anyQuestion = 3

const mainThemes = ({ themes }: Someone) => new Set(themes.map(({ slug, broader }) => broader ?? slug)).size

/** 2 when it is about the very theme, 1 when it is about the one around it. */
function fits({ themes }: Someone, needs: readonly string[]): number {
  if (themes.some(({ slug }) => needs.includes(slug))) return 2
  return themes.some(({ broader }) => broader !== null && needs.includes(broader)) ? 1 : 0
}

const smallAreas = ({ whereabouts: at, areas }: Someone) =>
  [...(at.at === 'venue' ? at.place.areas : []), ...areas]
    .filter(({ level }) => level !== 'municipality')
    .map(({ code }) => code)

/** How near it is: most in the very area, less in the one around it, 0 for the whole town, -1 elsewhere. */
function nearness(one: Someone, codes: readonly string[]): number {
  const own = smallAreas(one)
  const at = codes.findIndex((code) => own.includes(code))
  if (at !== -1) return codes.length - at
  return own.length === 0 ? 0 : -1
}

const isOpen = ({ standing, ages, contact, whereabouts }: Someone) =>
  standing.is === 'open' &&
  ages.from === null &&
  ages.until === null &&
  (contact.phone !== null || whereabouts.at === 'venue')

/**
 * The access point for an area and a need, out of the open desks of a town: near before far, about the need before about
 * anything, broad before narrow. A desk for one subject is no access point, unless that is the subject.
 */
export function chooseAccessPoint(
  desks: readonly Someone[],
  areas: readonly string[],
  needs: readonly string[],
): Someone | null {
  const ranked = desks
    .filter(isOpen)
    .map((one) => ({ one, rank: [nearness(one, areas), fits(one, needs), mainThemes(one)] as const }))
    .filter(({ rank: [near, fit, breadth] }) => near >= 0 && (fit > 0 || breadth >= anyQuestion))
    .sort((a, b) => compare(b.rank, a.rank) || a.one.slug.localeCompare(b.one.slug))
  return ranked[0]?.one ?? null
}

const compare = (a: readonly number[], b: readonly number[]) =>
  a.map((value, i) => value - b[i]!).find((difference) => difference !== 0) ?? 0

/** The safety net for a need that can be called: about the very theme, near, and first of all about it. */
export function chooseSafetyNet(
  nets: readonly Someone[],
  areas: readonly string[],
  needs: readonly string[],
): Someone | null {
  const rank = (one: Someone) =>
    [fits(one, needs), nearness(one, areas), needs.includes(one.themes[0]?.slug ?? '') ? 1 : 0] as const
  const able = nets.filter((one) => isOpen(one) && one.contact.phone !== null && fits(one, needs) > 0)
  return able.sort((a, b) => compare(rank(b), rank(a)) || a.slug.localeCompare(b.slug))[0] ?? null
}
