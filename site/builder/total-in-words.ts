import { nl } from '#site/text/nl.ts'
import type { WidgetLook } from '#site/widget/widget-choices.ts'

/**
 * How much a widget shows, as its maker hears it after every choice.
 *
 * @param total undefined when the index does not answer
 */
export function totalInWords({ form, listings }: WidgetLook, total: number | undefined): string {
  const words = nl.builder
  if (total === undefined) return words.unknown
  if (listings.length > 0) return words.shows(total)
  if (form === 'agenda' && total > 0) return words.showsDays
  return form === 'search' ? words.searchesIn(total) : words.shows(total)
}
