import type { MultiSearchQuery } from 'meilisearch'
import type { SearchConnection } from './connection.ts'
import { type Bounds, boundsOfCell, type CellZoom, cellZoomFor, cellZooms } from './geo/cells.ts'
import type { Point } from './geo/point.ts'
import type { IndexRecord } from './index-record.ts'
import type { Box, ListingQuery } from './query.ts'
import { mostCells } from './settings.ts'
import { allOf, type Surroundings, toFilterParts } from './to-filter.ts'

export type MapCell = { point: Point; bounds: Bounds; count: number }
export type MapPin = { point: Point; slug: string; title: string }
/** Everything a map shows for a query: cells with a count, or single pins when there are few. */
export type MapAnswer = {
  cells: MapCell[]
  pins: MapPin[]
  /** In this view. */
  here: number
  /** That the query finds in all, and of those without a place on the map. */
  total: number
  placeless: number
}

/** Up to this many, every listing has its own pin. */
const mostPins = 200

/** Cells and pins for exactly the same query as the list, within a view of the map at a zoom (0 to 22). */
export async function findMapCells(
  search: SearchConnection,
  query: ListingQuery,
  view: Box,
  viewZoom: number,
  around: Surroundings,
): Promise<MapAnswer> {
  const zoom = cellZoomFor(viewZoom)
  const whole = allOf(toFilterParts(query, around))
  const inView = `${whole} AND ${allOf(toFilterParts({ ...query, box: view }, around).filter((p) => p.key === 'box'))}`
  const base = { indexUid: search.listings, q: query.text, matchingStrategy: 'last' as const }
  const queries: MultiSearchQuery[] = [
    { ...base, filter: inView, facets: [`find.c${zoom}`], limit: 0 },
    { ...base, filter: whole, facets: ['find.placed'], limit: 0 },
  ]
  const { results } = await search.client.multiSearch<{ queries: MultiSearchQuery[] }, IndexRecord>({
    queries,
  })
  const counts = results[0]!.facetDistribution?.[`find.c${zoom}`] ?? {}
  const placed = results[1]!.facetDistribution?.['find.placed'] ?? {}
  const here = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const placeless = placed.false ?? 0
  const rest = { here, placeless, total: (placed.true ?? 0) + placeless }
  if (here <= mostPins) return { ...rest, cells: [], pins: await findPins(search, base, inView) }
  if (Object.keys(counts).length >= mostCells && zoom > cellZooms[0]) {
    const coarser = cellZooms[cellZooms.indexOf(zoom) - 1] ?? cellZooms[0]
    return findMapCells(search, query, view, coarser - 2, around)
  }
  return { ...rest, cells: toCells(counts, zoom), pins: [] }
}

const toCells = (counts: Record<string, number>, zoom: CellZoom): MapCell[] =>
  Object.entries(counts).map(([cell, count]) => {
    const bounds = boundsOfCell(cell, zoom)
    const point = { lng: (bounds.west + bounds.east) / 2, lat: (bounds.south + bounds.north) / 2 }
    return { point, bounds, count }
  })

async function findPins(search: SearchConnection, base: { q: string }, filter: string): Promise<MapPin[]> {
  const { hits } = await search.client.index<IndexRecord>(search.listings).search(base.q, {
    filter,
    limit: mostPins,
    matchingStrategy: 'last',
    attributesToRetrieve: ['slug', 'document.title', 'find.lat', 'find.lng'],
  })
  return hits.map(({ slug, document, find }) => ({
    slug,
    title: document.title,
    point: { lat: find.lat!, lng: find.lng! },
  }))
}
