import type { NearPlace } from './near-places.ts'

/** The neighbourhoods somebody may mean, and how to repeat what was typed: of a postcode only the digits. */
export type Meant = { typed: string; places: NearPlace[] }

const asPostcode = /^([1-9]\d{3})[\s.-]*[a-z]{0,2}[\s\d]*[a-z]?$/i

/** Looks up a postcode, or a name of a neighbourhood, its district or what people call them. */
export function findPlaces(typed: string, all: NearPlace[]): Meant {
  const digits = asPostcode.exec(typed.trim())?.[1]
  if (digits) return { typed: digits, places: all.filter(({ postcodes }) => postcodes.includes(digits)) }
  return { typed: typed.trim(), places: byName(toKey(typed), all) }
}

function byName(key: string, all: NearPlace[]): NearPlace[] {
  if (key.length < 2) return []
  const ways = [
    (place: NearPlace) => toKey(place.name) === key,
    (place: NearPlace) => place.alsoIn.some((name) => toKey(name) === key),
    (place: NearPlace) => toKey(place.name).includes(key),
    (place: NearPlace) => place.alsoIn.some((name) => toKey(name).includes(key)),
  ]
  return ways.map((way) => all.filter(way)).find((found) => found.length > 0) ?? []
}

/** As names are compared: capitals, accents, spaces and hyphens are written by one and left out by another. */
const toKey = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
