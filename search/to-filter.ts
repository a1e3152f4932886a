import { type Condition, quote, toFilterText } from './condition.ts'
import { boundsAround, type Bounds, cellsAround, cellsIn, cellZooms } from './geo/cells.ts'
import { metresBetween, type Point } from './geo/point.ts'
import { daysAhead, everybody } from './index-record.ts'
import type { Box, ChoiceKey, ListingQuery } from './query.ts'
import type { ListingCopy } from './terms/listing-copy.ts'
import { addDays, type LocalDate, localNow, weekdayOf } from './time/local-date.ts'
import { weekdays } from './vocabulary.ts'

/** What a query needs to know of the world before it can be asked: the clock, and where areas lie. */
export type Surroundings = {
  now: Date
  centreOf: (areaCode: string) => Point | undefined
  municipality: string | null
  /** What is kept in memory of the listings; absent as long as they were not read. */
  copy?: ListingCopy
}

/**
 * The parts of a filter, each by the choice it comes from, so that a facet can leave out its own. That of the words has
 * no `holds`: who answers a question in words is known by its score.
 */
export type FilterPart = {
  key: ChoiceKey | 'listed' | 'text' | 'age' | 'near' | 'box'
  condition: string
  holds?: Condition
}

/** Has one of these values for this key. */
export const anyOf = (key: string, values: readonly string[]): string => toFilterText(oneOf(key, values))

const oneOf = (key: string, values: readonly string[]): Condition => ({ key, oneOf: values })
const notPlaced: Condition = { key: 'placed', is: false }

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
function whenCondition(query: ListingQuery, today: LocalDate): Condition | null {
  const { days, dayParts } = query
  if (days.length === 0) return dayParts.length === 0 ? null : oneOf('when', dayParts)
  const dates = days.flatMap((day) => datesFor(day, today))
  if (dayParts.length === 0) return oneOf('when', dates)
  return oneOf(
    'when',
    dates.flatMap((date) => dayParts.map((part) => `${date}/${part}`)),
  )
}

/** Where one asks to be near, as a point; undefined when the area is not known. */
export function nearPoint(query: ListingQuery, around: Surroundings): Point | undefined {
  if (!query.near) return undefined
  return 'point' in query.near ? query.near.point : around.centreOf(query.near.area)
}

const within = ({ south, north, west, east }: Bounds): Condition[] => [
  { key: 'lat', from: south, until: north },
  { key: 'lng', from: west, until: east },
]

/**
 * Within the circle, give or take a corner, or not tied to a place at all: what comes to you is near too.
 * The cells cut the corners off the square where they are small enough to.
 */
export function nearCondition(point: Point, metres: number): Condition {
  const { zoom, cells } = cellsAround(point, metres, metresBetween)
  return { any: [{ all: [oneOf(`c${zoom}`, cells), ...within(boundsAround(point, metres))] }, notPlaced] }
}

/** Exactly within the box. The cells only make it quicker; the degrees decide. */
function boxCondition(box: Box): Condition {
  for (const zoom of [...cellZooms].reverse()) {
    const cells = cellsIn(box, zoom, 64)
    if (cells) return { all: [oneOf(`c${zoom}`, cells), ...within(box)] }
  }
  return { all: within(box) }
}

/** An area finds what is there, what is meant for it, and what comes to you anywhere in the municipality. */
function areaCondition(query: ListingQuery, around: Surroundings): Condition | null {
  const asked = [...query.districts, ...query.neighbourhoods]
  if (asked.length === 0) return null
  // Someone who asks for a neighbourhood is served by what is meant for its whole district as well.
  const wider = query.neighbourhoods.map((code) => `WK${code.slice(2, 8)}`)
  const everywhere = around.municipality ? [around.municipality] : []
  const outside = [...wider, ...everywhere]
  const own = oneOf('areas', asked)
  return outside.length === 0 ? own : { any: [own, { all: [notPlaced, oneOf('areas', outside)] }] }
}

const plain = ['themes', 'lifeDomains', 'languages', 'takePart', 'organisations'] as const
const single = { kinds: 'kind', access: 'access', rungs: 'rung', costs: 'cost', whereabouts: 'at' } as const

/** Query in, conditions out; all of them must hold. */
export function toFilterParts(query: ListingQuery, around: Surroundings): FilterPart[] {
  const parts: FilterPart[] = []
  const add = (key: FilterPart['key'], holds: Condition | null) => {
    if (holds) parts.push({ key, condition: toFilterText(holds), holds })
  }
  add('listed', { key: 'listed', is: true })
  const words = around.copy?.readWords(query.text)
  if (words) parts.push({ key: 'text', condition: words.condition })
  for (const key of plain) if (query[key].length > 0) add(key, oneOf(key, query[key]))
  for (const [key, attribute] of Object.entries(single) as [keyof typeof single, string][])
    if (query[key].length > 0) add(key, oneOf(attribute, query[key]))
  if (query.audiences.length > 0) add('audiences', oneOf('audiences', [...query.audiences, everybody]))
  for (const facility of query.facilities) add('facilities', { key: 'facilities', is: facility })
  const { age } = query
  if (age !== null)
    add('age', {
      all: [
        { key: 'ageFrom', until: age },
        { key: 'ageUntil', from: age },
      ],
    })
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
