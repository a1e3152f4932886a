import type { Whereabouts } from '#search/document.ts'
import { type Markup, markup } from '#site/layouts/markup.ts'

/** The street of a place, on paper only: there one cannot press on. Nothing for what has no place that is told. */
export function streetOnPaper(whereabouts: Whereabouts): Markup | null {
  if (whereabouts.at !== 'venue' || !whereabouts.place.street) return null
  return markup`<span class="sk-on-paper">, ${whereabouts.place.street}</span>`
}
