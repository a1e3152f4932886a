import { metresBetween, type Point } from '#search/geo/point.ts'
import type { AreaLevel } from '#search/vocabulary.ts'
import type { Border } from './border.ts'
import { isInBorder } from '#search/geo/is-in-border.ts'
import { isNearBox } from './is-near-box.ts'
import { metresToBorder } from './metres-to-border.ts'

/** What this needs of an area; `parent` is the code of the area around it. */
export type Area = { code: string; level: AreaLevel; parent: string | null; centre: Point; border: Border }

/** Borders are simplified one by one, so between two neighbours a strip of up to 2 × 10 m belongs to neither. */
const seam = 25
const reachWithoutBorder = 2_000

/**
 * The neighbourhood, district and municipality a point lies in, smallest first; fewer when less is known.
 * An area without a border is guessed at by its centre, within 2 km and its own municipality: rough, but
 * better than a venue that no one in the neighbourhood finds.
 */
export function areasOfPoint<A extends Area>(point: Point, areas: A[]): A[] {
  const at = (level: AreaLevel) => areas.filter((area) => area.level === level)
  const neighbourhoods = at('neighbourhood')
  const smallest =
    around(point, neighbourhoods) ??
    alongSeam(point, neighbourhoods) ??
    nearCentre(point, neighbourhoods, areas) ??
    around(point, at('district')) ??
    around(point, at('municipality'))
  return smallest ? withParents(smallest, areas) : []
}

function around<A extends Area>(point: Point, areas: A[]): A | undefined {
  return areas.find(({ border }) => isNearBox(point, border, 0) && isInBorder(point, border))
}

function alongSeam<A extends Area>(point: Point, areas: A[]): A | undefined {
  const near = areas.filter(({ border }) => isNearBox(point, border, seam))
  return nearest(near, ({ border }) => metresToBorder(point, border), seam)
}

function nearCentre<A extends Area>(point: Point, neighbourhoods: A[], areas: A[]): A | undefined {
  const here = around(
    point,
    areas.filter((area) => area.level === 'municipality'),
  )
  const guesses = neighbourhoods.filter(
    (area) => area.border.length === 0 && (!here || withParents(area, areas).includes(here)),
  )
  return nearest(guesses, ({ centre }) => metresBetween(point, centre), reachWithoutBorder)
}

function nearest<A>(areas: A[], metresTo: (area: A) => number, within: number): A | undefined {
  const [first] = areas
    .map((area) => ({ area, metres: metresTo(area) }))
    .filter(({ metres }) => metres <= within)
    .sort((a, b) => a.metres - b.metres)
  return first?.area
}

function withParents<A extends Area>(area: A, areas: A[]): A[] {
  const chain: A[] = []
  for (let next: A | undefined = area; next && !chain.includes(next);) {
    chain.push(next)
    const { parent }: Area = next
    next = areas.find(({ code }) => code === parent)
  }
  return chain
}
