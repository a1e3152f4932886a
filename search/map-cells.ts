import type { SearchConnection } from './connection.ts'
import type { Question, Result } from './find-listings.ts'
import { type Bounds, boundsOfCell, type CellZoom, cellsIn, cellZoomFor, cellZooms } from './geo/cells.ts'
import type { Point } from './geo/point.ts'
import type { Box, ListingQuery } from './query.ts'
import { allOf, type Surroundings, toFilterParts } from './to-filter.ts'

export type MapCell = { point: Point; bounds: Bounds; count: number }
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
const streetZoom = 16
const mostPinsInStreet = 100
/** A view that would hold more cells gets coarser ones, so that an answer stays small and is never cut off. */
const mostCellsInView = 400

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
  const zoom = cellZoomIn(view, viewZoom)
  const answer = await search.ask(toQuestions(search, query, view, viewZoom, around))
  const [inView, whole] = (JSON.parse(answer.toString()) as { results: [Result, Result] }).results
  const counts = inView.facetDistribution?.[`find.c${zoom}`] ?? {}
  const placed = whole.facetDistribution?.['find.placed'] ?? {}
  const here = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const placeless = placed.false ?? 0
  const isFew = here === inView.hits.length
  return {
    cells: isFew ? [] : toCells(counts, zoom),
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
  const base = { indexUid: search.listings, q: query.text, matchingStrategy: 'last' as const }
  const whole = toFilterParts(query, around)
  const box = toFilterParts({ ...query, box: view }, around).filter(({ key }) => key === 'box')
  return [
    {
      ...base,
      filter: allOf([...whole, ...box]),
      facets: [`find.c${cellZoomIn(view, viewZoom)}`],
      limit: viewZoom >= streetZoom ? mostPinsInStreet : mostPins,
      attributesToRetrieve: ['slug', 'document.title', 'find.lat', 'find.lng'],
    },
    { ...base, filter: allOf(whole), facets: ['find.placed'], limit: 0 },
  ]
}

/** As fine as the zoom allows, and as coarse as the size of the view asks for. */
function cellZoomIn(view: Box, viewZoom: number): CellZoom {
  const fine = cellZoomFor(viewZoom)
  const allowed = cellZooms.filter((zoom) => zoom <= fine)
  return allowed.findLast((zoom) => cellsIn(view, zoom, mostCellsInView)) ?? cellZooms[0]
}

const toCells = (counts: Record<string, number>, zoom: CellZoom): MapCell[] =>
  Object.entries(counts).map(([cell, count]) => {
    const bounds = boundsOfCell(cell, zoom)
    const point = { lng: (bounds.west + bounds.east) / 2, lat: (bounds.south + bounds.north) / 2 }
    return { point, bounds, count }
  })

const toPin = ({ slug, document, find }: Result['hits'][number]): MapPin => ({
  slug: slug!,
  title: document!.title,
  point: { lat: find!.lat!, lng: find!.lng! },
})
