import { askMapCells } from './ask-map-cells.ts'
import type { SearchConnection } from './connection.ts'
import type { Point } from './geo/point.ts'
import { findMapInCopy } from './map-in-copy.ts'
import type { Box, ListingQuery } from './query.ts'
import type { MapCell } from './shown-cells.ts'
import type { Surroundings } from './to-filter.ts'

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

/** A piece of the map: what is looked for, where, and at which zoom (0 to 22). */
export type MapQuestion = { query: ListingQuery; view: Box; zoom: number; mostPins: number }

/** Pins for no more than so many. For Meilisearch each costs a tenth of a millisecond, used or not. */
const usualPins = 40
/** From here a view holds a house or two, and what is in it may all be at one address. */
const streetZoom = 15
const mostPinsInStreet = 100

/** Cells and pins for exactly the same query as the list, within a view of the map at a zoom (0 to 22). */
export async function findMapCells(
  search: SearchConnection,
  query: ListingQuery,
  view: Box,
  zoom: number,
  around: Surroundings,
): Promise<MapAnswer> {
  const question = { query, view, zoom, mostPins: zoom >= streetZoom ? mostPinsInStreet : usualPins }
  return around.copy
    ? findMapInCopy(search, around.copy, question, around)
    : askMapCells(search, question, around)
}
