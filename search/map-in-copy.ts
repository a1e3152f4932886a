import type { SearchConnection } from './connection.ts'
import type { ListingDocument } from './document.ts'
import { documentsAt } from './get-documents.ts'
import type { MapAnswer, MapPin, MapQuestion } from './map-cells.ts'
import { type Box, emptyQuery } from './query.ts'
import { shownCells, zoomsFor } from './shown-cells.ts'
import type { ListingCopy } from './terms/listing-copy.ts'
import { thatHold } from './terms/that-hold.ts'
import { type Surroundings, toFilterParts } from './to-filter.ts'

/**
 * What a map shows, out of the copy: only the names of pins may have to be fetched. `map-in-copy.test.ts` holds it beside
 * Meilisearch.
 */
export async function findMapInCopy(
  search: SearchConnection,
  copy: ListingCopy,
  { query, view, zoom, mostPins }: MapQuestion,
  around: Surroundings,
): Promise<MapAnswer> {
  const { traits } = copy
  const answers = copy.answers(query.text)
  const found = answers.passing(toFilterParts({ ...query, text: '' }, around))
  const here = thatHold(traits, found, boxOf(view, around))
  const placed = thatHold(traits, found, { key: 'placed', is: true }).length
  const isFew = here.length <= mostPins
  const zooms = zoomsFor(view, zoom)
  return {
    cells: isFew ? [] : shownCells(traits.countOf(`c${zooms.asked}`, here), zooms),
    pins: isFew ? await pinsAt(search, copy, here) : [],
    here: here.length,
    placeless: found.length - placed,
    total: found.length,
  }
}

const boxOf = (view: Box, around: Surroundings) =>
  toFilterParts({ ...emptyQuery, box: view }, around).find(({ key }) => key === 'box')!.holds!

async function pinsAt(search: SearchConnection, copy: ListingCopy, places: Uint32Array): Promise<MapPin[]> {
  const documents = await documentsAt(search, copy, [...places])
  return [...places].flatMap((place) => {
    const document = documents.get(place)
    if (!document) return []
    const { slug, title } = JSON.parse(document.toString()) as ListingDocument
    const number = (key: 'lat' | 'lng') => copy.traits.number(key, place)
    return { slug, title, point: { lat: number('lat'), lng: number('lng') } }
  })
}
