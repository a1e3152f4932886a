import type { SearchConnection } from './connection.ts'
import { askAll, type Question, type Result, toBase } from './questions.ts'
import type { Point } from './geo/point.ts'
import { type MapCell, shownCells, zoomsFor } from './shown-cells.ts'
import type { Box, ListingQuery } from './query.ts'
import { allOf, type Surroundings, toFilterParts } from './to-filter.ts'

export type MapPin = { point: Point; slug: string; title: string }
/** Everything a map shows for a query: cells with a count, or single pins when there are few. Never both. */
export type MapAnswer = {
  cells: MapCell[]
  pins: MapPin[]
  /** In this view. */
  here: number
  /** That the query finds in all, and of those without a place on the map. */
  total: number
  placeless: number
}

/** So many pins are asked along with the cells; each costs the index a tenth of a millisecond, used or not. */
const mostPins = 40
/** From here a view holds a house or two, and what is in it may all be at one address. */
const streetZoom = 15
const mostPinsInStreet = 100

/**
 * Cells and pins for exactly the same query as the list, within a view of the map at a zoom (0 to 22), in one request:
 * whether there are few enough for pins is only known when both are there.
 */
export async function findMapCells(
  search: SearchConnection,
  query: ListingQuery,
  view: Box,
  viewZoom: number,
  around: Surroundings,
): Promise<MapAnswer> {
  const zooms = zoomsFor(view, viewZoom)
  const facet = `find.c${zooms.asked}`
  const results = await askAll(search, toQuestions(search, query, view, viewZoom, around))
  const [inView, whole] = results as [Result, Result]
  const counts = inView.facetDistribution?.[facet] ?? {}
  const placed = whole.facetDistribution?.['find.placed'] ?? {}
  const here = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const placeless = placed.false ?? 0
  const isFew = here === inView.hits.length
  return {
    cells: isFew ? [] : shownCells(counts, zooms),
    pins: isFew ? inView.hits.map(toPin) : [],
    here,
    placeless,
    total: (placed.true ?? 0) + placeless,
  }
}

function toQuestions(
  search: SearchConnection,
  query: ListingQuery,
  view: Box,
  viewZoom: number,
  around: Surroundings,
): [inView: Question, whole: Question] {
  const base = toBase(search, query, around)
  const whole = toFilterParts(query, around)
  const box = toFilterParts({ ...query, box: view }, around).filter(({ key }) => key === 'box')
  return [
    {
      ...base,
      filter: allOf([...whole, ...box]),
      facets: [`find.c${zoomsFor(view, viewZoom).asked}`],
      limit: viewZoom >= streetZoom ? mostPinsInStreet : mostPins,
      attributesToRetrieve: ['slug', 'document.title', 'find.lat', 'find.lng'],
    },
    { ...base, filter: allOf(whole), facets: ['find.placed'], limit: 0 },
  ]
}

const toPin = ({ slug, document, find }: Result['hits'][number]): MapPin => ({
  slug: slug!,
  title: document!.title,
  point: { lat: find!.lat!, lng: find!.lng! },
})
