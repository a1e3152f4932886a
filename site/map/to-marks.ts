import { boundsOfCell } from '#search/geo/cells.ts'
import type { Point } from '#search/geo/point.ts'
import type { MapAnswer } from '#search/map-cells.ts'
import type { MapCell } from '#search/shown-cells.ts'
import { type Circle, mergeCircles } from './merge-circles.ts'
import type { Sight } from './sight.ts'
import { type Spot, toSpots } from './to-spots.ts'

/** What one can press on the map: one listing, several in one spot, or a number to come closer to. */
export type Mark = Circle & { key: string; is: 'pin' | 'spot' | 'circle' }

/** Up to so many spots each have a pin of their own; more would lie over each other. */
export const mostSpots = 25
/** Pixels between the middles of two circles, and of two pins. */
const circleRoom = 72
const pinRoom = 36

const spotCircle = ({ point: { lng, lat }, pins }: Spot): Circle => ({
  point: { lng, lat },
  bounds: { west: lng, south: lat, east: lng, north: lat },
  count: pins.length,
  pins,
  parts: pins.map((pin) => ({
    west: pin.point.lng,
    south: pin.point.lat,
    east: pin.point.lng,
    north: pin.point.lat,
  })),
})

function cellCircle({ cell, point, count }: MapCell): Circle {
  const [zoom, x, y] = cell.split('/')
  const bounds = boundsOfCell(`${x}.${y}`, Number(zoom))
  return { point, bounds, count, pins: null, parts: [bounds] }
}

/** The same listings keep the same key, so that what stays on the map is not drawn again. */
function toMark(circle: Circle): Mark {
  const { pins, point, count } = circle
  if (!pins)
    return { ...circle, is: 'circle', key: `${count} ${point.lng.toFixed(5)} ${point.lat.toFixed(5)}` }
  const key = `${pins.map(({ slug }) => slug).join(' ')} ${point.lng} ${point.lat}`
  return { ...circle, is: pins.length === 1 ? 'pin' : 'spot', key }
}

/** What an answer looks like at this sight. */
export function toMarks({ cells, pins }: MapAnswer, sight: Pick<Sight, 'pixelOf'>): Mark[] {
  const pixelsApart = (a: Point, b: Point) => {
    const [from, to] = [sight.pixelOf(a), sight.pixelOf(b)]
    return Math.hypot(from.x - to.x, from.y - to.y)
  }
  const spots = toSpots(pins, pixelsApart, pinRoom)
  if (cells.length === 0 && spots.length <= mostSpots) return spots.map(spotCircle).map(toMark)
  const circles = [...cells.map(cellCircle), ...toSpots(pins, pixelsApart, 1).map(spotCircle)]
  return mergeCircles(circles, pixelsApart, circleRoom).map(toMark)
}

const isIn = ({ lng, lat }: Point, { west, south, east, north }: Circle['bounds']) =>
  west <= lng && lng <= east && south <= lat && lat <= north

/** The mark that stands for a listing: its own pin, or the circle it is in. */
export const markOf = (marks: Mark[], slug: string, point: Point): Mark | undefined =>
  marks.find(({ pins }) => pins?.some((pin) => pin.slug === slug)) ??
  marks.find(({ pins, parts }) => !pins && parts.some((part) => isIn(point, part)))

/** The other way round: whether a mark stands for this listing. */
export const standsFor = ({ pins, parts }: Mark, slug: string, point: Point): boolean =>
  pins ? pins.some((pin) => pin.slug === slug) : parts.some((part) => isIn(point, part))
