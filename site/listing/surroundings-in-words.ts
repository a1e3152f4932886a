import type { Place } from '#search/document.ts'
import { metresBetween, type Point } from '#search/geo/point.ts'
import { nl } from '#site/text/nl.ts'
import type { Municipality } from '#site/town.ts'
import { distanceInWords } from './distance-in-words.ts'

/** Closer to the middle than this is in the middle, and then a direction says nothing. */
const middle = 400

/** Where it lies, for who cannot see the map: the neighbourhood, and which way it is from the middle of town. */
export function surroundingsInWords({ areas, point }: Place, town: Municipality | undefined): string | null {
  const around =
    areas.find((area) => area.level === 'neighbourhood') ?? areas.find((area) => area.level === 'district')
  const sentences = [around && nl.visit.inArea(around.name), point && town && fromCentre(point, town)]
  return sentences.filter(Boolean).join(' ') || null
}

function fromCentre(point: Point, { centre, name }: Municipality): string | null {
  const metres = metresBetween(centre, point)
  if (metres < middle) return null
  const east = (point.lng - centre.lng) * Math.cos((centre.lat * Math.PI) / 180)
  const eighth = Math.round(Math.atan2(east, point.lat - centre.lat) / (Math.PI / 4))
  return nl.visit.fromCentre(distanceInWords(metres), nl.visit.directions[(eighth + 8) % 8]!, name)
}
