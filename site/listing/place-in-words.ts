import type { Whereabouts } from '#search/document.ts'
import { nl } from '#site/text/nl.ts'

/** One line for a card: the house and the neighbourhood it stands in. A secret place says only that it is. */
export function placeInWords(whereabouts: Whereabouts): string {
  if (whereabouts.at !== 'venue') return nl.labels.whereabouts[whereabouts.at]
  const { name, areas } = whereabouts.place
  const around =
    areas.find((area) => area.level === 'neighbourhood') ?? areas.find((area) => area.level === 'district')
  return around ? `${name}, ${around.name}` : name
}
