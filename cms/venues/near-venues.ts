import type { PayloadRequest, Where } from 'payload'
import { metresBetween } from '#search/geo/metres-between.ts'
import type { Point } from '#search/geo/point.ts'
import type { Venue } from '../payload-types.ts'
import { around, nearness, type Reason, reasons, type Sketch } from './nearness.ts'

/** A venue that is there already, and why it may be the one meant. `metres` is null when either has no point. */
export type NearVenue = {
  id: string
  name: string
  street: string
  reason: Reason
  metres: number | null
}

const mostShown = 3
const mostRead = 300

/**
 * Venues that may be the place someone is making, likeliest first, at most three: of what `req.user` may see, and none
 * from the bin. `except` is the one being written.
 */
export async function nearVenues(
  req: PayloadRequest,
  sketch: Sketch,
  except: string | null,
): Promise<NearVenue[]> {
  const where = aroundOrAlike(sketch)
  if (where.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'venues',
    where: { or: where },
    select: { name: true, street: true, postcode: true, town: true, geo: true },
    ...{ limit: mostRead, depth: 0, sort: '-updatedAt', pagination: false },
    ...{ overrideAccess: false, user: req.user, req },
  })
  return (docs as Venue[])
    .filter(({ id }) => id !== except)
    .flatMap((venue) => toNear(sketch, venue))
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, mostShown)
}

/** What the database can look for; whether it is near is worked out after. */
function aroundOrAlike({ point, street }: Sketch): Where[] {
  // The first word that says something: how the rest is written differs.
  const [word] = street.match(/\p{L}{4,}/u) ?? []
  return [...(point ? [inBox(point)] : []), ...(word ? [{ street: { like: word } }] : [])]
}

const metresADegree = 111_000

function inBox({ lat, lng }: Point): Where {
  const up = around / metresADegree
  const aside = up / Math.cos((lat * Math.PI) / 180)
  const between = (path: string, middle: number, by: number): Where[] => [
    { [path]: { greater_than: middle - by } },
    { [path]: { less_than: middle + by } },
  ]
  return { and: [...between('geo.lat', lat, up), ...between('geo.lng', lng, aside)] }
}

function toNear(sketch: Sketch, { id, name, street, postcode, town, geo }: Venue): NearVenue[] {
  const point = geo?.lat != null && geo.lng != null ? { lat: geo.lat, lng: geo.lng } : null
  const there = { name, street: street ?? '', postcode: postcode ?? '', town: town ?? '', point }
  const reason = nearness(sketch, there)
  if (!reason) return []
  const metres = sketch.point && point ? Math.round(metresBetween(sketch.point, point)) : null
  return [{ id, name, street: there.street, reason, metres }]
}

const weight = ({ reason, metres }: NearVenue) => reasons.indexOf(reason) * 1_000 + (metres ?? around)
