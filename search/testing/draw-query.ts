import type { ListingDocument } from '../document.ts'
import { emptyQuery, type ListingQuery, radii, relativeDays } from '../query.ts'
import { addDays, type LocalDate } from '../time/local-date.ts'
import * as v from '../vocabulary.ts'
import type { Chance } from './chance.ts'

/** Two or three wishes of a resident without words, about things that this town has. */
export function drawQuery(random: Chance, town: ListingDocument[], today: LocalDate): ListingQuery {
  const wishes = Array.from({ length: random.whole(1, 3) }, () => random.pick(draws)({ random, town, today }))
  return Object.assign({}, emptyQuery, ...wishes)
}

type Draw = (from: { random: Chance; town: ListingDocument[]; today: LocalDate }) => Partial<ListingQuery>

/** One or two of what the listings of this town say of themselves. */
function oneOrTwo<T>(
  { random, town }: Parameters<Draw>[0],
  told: (one: ListingDocument) => readonly T[],
): T[] {
  const all = [...new Set(town.flatMap(told))]
  return all.length === 0 ? [] : [...new Set([random.pick(all), random.pick(all)])]
}

const slugs = (terms: { slug: string }[]) => terms.map((term) => term.slug)
const placeOf = ({ whereabouts: at }: ListingDocument) => (at.at === 'venue' ? at.place : null)
const areaCodes = (letters: string) => (one: ListingDocument) =>
  [...(placeOf(one)?.areas ?? []), ...one.areas]
    .map((area) => area.code)
    .filter((code) => code.startsWith(letters))

const draws: Draw[] = [
  (from) => ({ kinds: oneOrTwo(from, (one) => [one.kind]) }),
  (from) => ({ themes: oneOrTwo(from, (one) => slugs(one.themes)) }),
  (from) => ({ lifeDomains: oneOrTwo(from, (one) => slugs(one.lifeDomains)) }),
  (from) => ({ audiences: oneOrTwo(from, (one) => slugs(one.audiences)) }),
  (from) => ({ organisations: oneOrTwo(from, (one) => slugs(one.organisations)) }),
  (from) => ({ languages: oneOrTwo(from, (one) => one.languages) }),
  (from) => ({ takePart: oneOrTwo(from, (one) => one.takePart) }),
  (from) => ({ access: oneOrTwo(from, (one) => [one.access]) }),
  (from) => ({ rungs: oneOrTwo(from, (one) => [one.rung]) }),
  (from) => ({ costs: oneOrTwo(from, (one) => [one.cost.case]) }),
  (from) => ({ districts: oneOrTwo(from, areaCodes('WK')) }),
  (from) => ({ neighbourhoods: oneOrTwo(from, areaCodes('BU')) }),
  ({ random }) => ({ facilities: random.some(v.facilities, 2) }),
  ({ random }) => ({ age: random.whole(0, 90) }),
  ({ random }) => ({ days: random.some([...relativeDays, ...v.weekdays], 2) }),
  ({ random, today }) => ({ days: [addDays(today, random.whole(0, 27))] }),
  ({ random }) => ({
    dayParts: random.some(v.dayParts, 2),
    days: random.some([...relativeDays, ...v.weekdays], 1),
  }),
  ({ random }) => ({ near: { point: drawPoint(random) }, radius: random.pick(radii) }),
  (from) => ({ near: { area: oneOrTwo(from, areaCodes('BU'))[0]! }, radius: from.random.pick(radii) }),
  ({ random }) => ({ box: drawBox(random) }),
]

const drawPoint = (random: Chance) => ({
  lng: Number((5.4 + random.next() * 0.15).toFixed(3)),
  lat: Number((51.4 + random.next() * 0.09).toFixed(3)),
})

/** A view of the map, somewhere in town. */
export function drawBox(random: Chance) {
  const { lng, lat } = drawPoint(random)
  const size = 0.002 + random.next() * 0.1
  const [west, south] = [Number((lng - size).toFixed(5)), Number((lat - size / 2).toFixed(5))]
  return { west, south, east: Number((lng + size).toFixed(5)), north: Number((lat + size / 2).toFixed(5)) }
}
