import type { ListingDocument } from '../document.ts'
import { metresBetween, type Point } from '../geo/point.ts'
import { daysAhead } from '../index-record.ts'
import type { ListingQuery } from '../query.ts'
import { addDays, dayPartOf, type LocalDate, localNow, weekdayOf } from '../time/local-date.ts'
import type { Occurrence } from '../time/occurrences.ts'
import { plannedTimes } from '../time/planned-times.ts'
import { nearPoint, type Surroundings } from '../to-filter.ts'

/**
 * Whether a listing is what a query without words asks for, told in plain TypeScript: the tests hold the index
 * against it. `slack` is how many metres too far "near" may reach.
 */
export function answersTo(
  q: ListingQuery,
  around: Surroundings,
  slack = 0,
): (one: ListingDocument) => boolean {
  const today = localNow(around.now).date
  const centre = nearPoint(q, around)
  return (one) =>
    one.standing.is !== 'ended' &&
    isOneOf(q.kinds, [one.kind]) &&
    isOneOf(q.access, [one.access]) &&
    isOneOf(q.rungs, [one.rung]) &&
    isOneOf(q.costs, [one.cost.case]) &&
    isOneOf(q.languages, one.languages) &&
    isOneOf(q.takePart, one.takePart) &&
    isOneOf(q.whereabouts, [one.whereabouts.at]) &&
    isOneOf(q.lifeDomains, slugs(one.lifeDomains)) &&
    isOneOf(q.organisations, slugs(one.organisations)) &&
    isOneOf(q.themes, [...slugs(one.themes), ...one.themes.map((theme) => theme.broader)]) &&
    (one.audiences.length === 0 || isOneOf(q.audiences, slugs(one.audiences))) &&
    q.facilities.every((facility) => one.facilities[facility] === 'yes') &&
    isForAge(one, q.age) &&
    happensThen(one, q, today) &&
    servesArea(one, q, around.municipality) &&
    isNear(one, centre, q.radius + slack) &&
    isInBox(one, q)
}

const isOneOf = (asked: readonly string[], own: readonly (string | null)[]) =>
  asked.length === 0 || asked.some((one) => own.includes(one))

const slugs = (terms: { slug: string }[]) => terms.map((term) => term.slug)
const pointOf = ({ whereabouts: at }: ListingDocument) => (at.at === 'venue' ? at.place.point : null)

const isForAge = ({ ages }: ListingDocument, age: number | null) =>
  age === null || ((ages.from ?? 0) <= age && age <= (ages.until ?? 120))

function happensThen(one: ListingDocument, { days, dayParts }: ListingQuery, today: LocalDate) {
  if (days.length === 0 && dayParts.length === 0) return true
  return plannedFrom(today, one).some(
    ({ date, start }) =>
      (days.length === 0 || days.some((day) => isThatDay(day, date, today))) &&
      isOneOf(dayParts, [dayPartOf(start)]),
  )
}

/** Asked of the same listing a thousand times over, so worked out once. */
function plannedFrom(today: LocalDate, listing: ListingDocument): Occurrence[] {
  const known = planned.get(listing)
  if (known?.today === today) return known.list
  const list = plannedTimes(listing, today, daysAhead).filter((one) => !one.cancelled)
  planned.set(listing, { today, list })
  return list
}
const planned = new WeakMap<ListingDocument, { today: LocalDate; list: Occurrence[] }>()

function isThatDay(day: string, date: LocalDate, today: LocalDate): boolean {
  if (day === 'today') return date === today
  if (day === 'tomorrow') return date === addDays(today, 1)
  if (day !== 'weekend') return day === date || day === weekdayOf(date)
  const sunday = Array.from({ length: 7 }, (_, i) => addDays(today, i)).find((d) => weekdayOf(d) === 'sun')!
  return addDays(sunday, -1) <= date && date <= sunday
}

/** What lies there, what is meant for it, and what has no place on the map but serves the area around it. */
function servesArea(one: ListingDocument, { districts, neighbourhoods }: ListingQuery, town: string | null) {
  const asked = [...districts, ...neighbourhoods]
  if (asked.length === 0) return true
  const { whereabouts: at } = one
  const own = at.at === 'venue' ? at.place.areas : []
  const small = [...own, ...one.areas]
    .filter((area) => area.level !== 'municipality')
    .map((area) => area.code)
  if (isOneOf(asked, small)) return true
  if (pointOf(one)) return false
  if (small.length > 0)
    return neighbourhoods.some((code) => small.includes(code.replace(/^BU(.{6}).*/, 'WK$1')))
  const whole = [...one.areas, at.at === 'secret' ? at.municipality : null]
  return town !== null && whole.some((area) => area?.code === town)
}

function isNear(one: ListingDocument, centre: Point | undefined, metres: number): boolean {
  const point = pointOf(one)
  return !centre || !point || metresBetween(centre, point) <= metres
}

function isInBox(one: ListingDocument, { box }: ListingQuery): boolean {
  if (!box) return true
  const point = pointOf(one)
  if (!point) return false
  const { lng, lat } = point
  return box.west <= lng && lng <= box.east && box.south <= lat && lat <= box.north
}
