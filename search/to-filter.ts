import { boundsAround, type Bounds, cellsAround, cellsIn, cellZooms } from './geo/cells.ts'
import { metresBetween, type Point } from './geo/point.ts'
import { daysAhead, everybody } from './index-record.ts'
import type { Box, ChoiceKey, ListingQuery } from './query.ts'
import type { WordReader } from './terms/asked-of.ts'
import { addDays, type LocalDate, localNow, weekdayOf } from './time/local-date.ts'
import { weekdays } from './vocabulary.ts'

/** What a query needs to know of the world before it can be asked: the clock, and where areas lie. */
export type Surroundings = {
  now: Date
  centreOf: (areaCode: string) => Point | undefined
  municipality: string | null
  /** Reads the words of a question; absent as long as the words of the listings are not known. */
  readWords?: WordReader
}

/** The parts of a filter, each by the choice it comes from, so that a facet can leave out its own. */
export type FilterPart = { key: ChoiceKey | 'listed' | 'text' | 'age' | 'near' | 'box'; condition: string }

/** A value between quotes as Meilisearch reads it; nothing in it can end the quotes. */
export const quote = (value: string): string =>
  `"${value.toWellFormed().replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** Has one of these values for this key. */
export const anyOf = (attribute: string, values: readonly string[]) =>
  `find.${attribute} IN [${values.map(quote).join(', ')}]`

/** Is one of these listings. */
export const amongIds = (ids: readonly string[]): string => `id IN [${ids.map(quote).join(', ')}]`

/** The dates that a word for a day means: today is today, the weekend is the coming one. */
export function datesFor(day: string, today: LocalDate): string[] {
  if (day === 'today') return [today]
  if (day === 'tomorrow') return [addDays(today, 1)]
  if (day !== 'weekend') return [day]
  const ahead = Array.from({ length: 7 }, (_, i) => addDays(today, i))
  return weekdayOf(today) === 'sun' ? [today] : ahead.filter((d) => ['sat', 'sun'].includes(weekdayOf(d)))
}

/** Days and parts of the day belong together: "Tuesday evening" is not "Tuesday, and some evening". */
function whenCondition(query: ListingQuery, today: LocalDate): string | null {
  const { days, dayParts } = query
  if (days.length === 0) return dayParts.length === 0 ? null : anyOf('when', dayParts)
  const dates = days.flatMap((day) => datesFor(day, today))
  if (dayParts.length === 0) return anyOf('when', dates)
  return anyOf(
    'when',
    dates.flatMap((date) => dayParts.map((part) => `${date}/${part}`)),
  )
}

/** Where one asks to be near, as a point; undefined when the area is not known. */
export function nearPoint(query: ListingQuery, around: Surroundings): Point | undefined {
  if (!query.near) return undefined
  return 'point' in query.near ? query.near.point : around.centreOf(query.near.area)
}

const within = ({ south, north, west, east }: Bounds) =>
  `find.lat ${south} TO ${north} AND find.lng ${west} TO ${east}`

/**
 * Within the circle, give or take a corner, or not tied to a place at all: what comes to you is near too.
 * The cells cut the corners off the square where they are small enough to.
 */
export function nearCondition(point: Point, metres: number): string {
  const { zoom, cells } = cellsAround(point, metres, metresBetween)
  return `((${anyOf(`c${zoom}`, cells)} AND ${within(boundsAround(point, metres))}) OR find.placed = false)`
}

/** Exactly within the box. The cells only make it quicker; the degrees decide. */
function boxCondition(box: Box): string {
  const degrees = within(box)
  for (const zoom of [...cellZooms].reverse()) {
    const cells = cellsIn(box, zoom, 64)
    if (cells) return `${anyOf(`c${zoom}`, cells)} AND ${degrees}`
  }
  return degrees
}

/** An area finds what is there, what is meant for it, and what comes to you anywhere in the municipality. */
function areaCondition(query: ListingQuery, around: Surroundings): string | null {
  const asked = [...query.districts, ...query.neighbourhoods]
  if (asked.length === 0) return null
  // Someone who asks for a neighbourhood is served by what is meant for its whole district as well.
  const wider = query.neighbourhoods.map((code) => `WK${code.slice(2, 8)}`)
  const everywhere = around.municipality ? [around.municipality] : []
  const outside = [...wider, ...everywhere]
  const own = anyOf('areas', asked)
  return outside.length === 0 ? own : `(${own} OR (find.placed = false AND ${anyOf('areas', outside)}))`
}

const plain = ['themes', 'lifeDomains', 'languages', 'takePart', 'organisations'] as const
const single = { kinds: 'kind', access: 'access', rungs: 'rung', costs: 'cost', whereabouts: 'at' } as const

/** Query in, conditions out; all of them must hold. */
export function toFilterParts(query: ListingQuery, around: Surroundings): FilterPart[] {
  const parts: FilterPart[] = [{ key: 'listed', condition: 'find.listed = true' }]
  const add = (key: FilterPart['key'], condition: string | null) => {
    if (condition) parts.push({ key, condition })
  }
  add('text', around.readWords?.(query.text)?.condition ?? null)
  for (const key of plain) if (query[key].length > 0) add(key, anyOf(key, query[key]))
  for (const [key, attribute] of Object.entries(single) as [keyof typeof single, string][])
    if (query[key].length > 0) add(key, anyOf(attribute, query[key]))
  if (query.audiences.length > 0) add('audiences', anyOf('audiences', [...query.audiences, everybody]))
  for (const facility of query.facilities) add('facilities', `find.facilities = ${quote(facility)}`)
  if (query.age !== null) add('age', `find.ageFrom <= ${query.age} AND find.ageUntil >= ${query.age}`)
  add('days', whenCondition(query, localNow(around.now).date))
  add('districts', areaCondition(query, around))
  const point = nearPoint(query, around)
  if (point) add('near', nearCondition(point, query.radius))
  if (query.box) add('box', boxCondition(query.box))
  return parts
}

export const allOf = (parts: FilterPart[]): string => parts.map((part) => part.condition).join(' AND ')

/** The dates a resident may pick from, today first. */
export const datesAhead = (today: LocalDate): LocalDate[] =>
  Array.from({ length: daysAhead }, (_, i) => addDays(today, i))

export const isWeekday = (key: string): boolean => (weekdays as readonly string[]).includes(key)
