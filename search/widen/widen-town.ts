import type { Point } from '../geo/point.ts'
import type { AreaLevel } from '../vocabulary.ts'
import { matchNeeds, type Needs } from '../words/need-phrases.ts'

export type WidenArea = { code: string; level: AreaLevel; parent: string | null; centre: Point }

/** What one must know of a town to ask for a little less in it. */
export type WidenTown = {
  areas: ReadonlyMap<string, WidenArea>
  /** The theme above this one. */
  broader: (theme: string) => string | null
  /** The themes that words may be about, best first. */
  themesOf: (text: string) => string[]
}

type KnownTown = {
  areas: ReadonlyMap<string, WidenArea>
  themes: { slug: string; parent: string | null }[]
  needs: Needs
}

/** What is known of a town in, what widening needs of it out. */
export function toWidenTown({ areas, themes, needs }: KnownTown): WidenTown {
  const above = new Map(themes.map(({ slug, parent }) => [slug, parent]))
  return {
    areas,
    broader: (theme) => above.get(theme) ?? null,
    themesOf: (text) => (text === '' ? [] : matchNeeds(text, needs).map(({ theme }) => theme)),
  }
}
