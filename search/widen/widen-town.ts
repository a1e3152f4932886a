import type { Point } from '../geo/point.ts'
import type { TownDocument } from '../town-document.ts'
import type { AreaLevel } from '../vocabulary.ts'
import { matchNeeds, toNeeds } from '../words/need-phrases.ts'

export type WidenArea = { code: string; level: AreaLevel; parent: string | null; centre: Point }

/** What one must know of a town to ask for a little less in it. */
export type WidenTown = {
  areas: ReadonlyMap<string, WidenArea>
  /** The theme above this one. */
  broader: (theme: string) => string | null
  /** The themes that words may be about, best first. */
  themesOf: (text: string) => string[]
}

/** The areas and themes of a town in, what widening needs of them out. Built once per town. */
export function toWidenTown(areas: ReadonlyMap<string, WidenArea>, documents: TownDocument[]): WidenTown {
  const themes = documents.filter((one) => one.type === 'theme')
  const above = new Map(themes.map(({ slug, parent }) => [slug, parent]))
  const needs = toNeeds(themes)
  return {
    areas,
    broader: (theme) => above.get(theme) ?? null,
    themesOf: (text) => (text === '' ? [] : matchNeeds(text, needs).map(({ theme }) => theme)),
  }
}
