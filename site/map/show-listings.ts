import type { Map as MapLibreMap } from 'maplibre-gl'
import { parameters } from '#search/address-words.ts'
import type { MapAnswer } from '#search/map-cells.ts'
import type { Point } from '#search/geo/point.ts'
import type { Box } from '#search/query.ts'
import { inDigits } from '#site/text/in-digits.ts'
import { nlMap } from '#site/text/nl-map.ts'
import { CircleLayer } from './circle-layer.ts'
import { answerAddress, fetchAnswer } from './fetch-answer.ts'
import { PinMarkers } from './pin-markers.ts'
import { SpotList } from './spot-list.ts'
import type { StatusLine } from './status-line.ts'
import { mergeCircles } from './merge-circles.ts'
import { toCircles } from './to-circles.ts'
import { toBox, toLngLat, toLngLatBounds } from './to-lng-lat.ts'
import { toSpots } from './to-spots.ts'

type Around = { host: HTMLElement; query: string; status: StatusLine; here: HTMLAnchorElement }

/** Up to so many are links of their own; more would be a long way for who goes by keyboard. */
const mostMarkers = 25
/** Pixels between the middles of two circles, and of two pins. */
const circleRoom = 72
const pinRoom = 36

/** The search page for what the map shows now. */
function hereAddress(query: string, view: Box): string {
  const params = new URLSearchParams(query)
  params.set(parameters.box, [view.west, view.south, view.east, view.north].join(','))
  return `/zoeken?${params}`
}

/** Asks again whenever the map has moved, and draws what the answer is. Of two questions only the last counts. */
export function showListings(map: MapLibreMap, { host, query, status, here }: Around): void {
  const spotList = new SpotList(host)
  const circles = new CircleLayer(map, host, ({ pins, bounds }) => {
    if (pins) spotList.open(pins)
    else map.fitBounds(toLngLatBounds(bounds), { padding: 60, maxZoom: map.getZoom() + 3 })
  })
  const markers = new PinMarkers(map, (pins, opener) => spotList.open(pins, opener))
  const pixelsApart = (a: Point, b: Point) => map.project(toLngLat(a)).dist(map.project(toLngLat(b)))
  let asking = new AbortController()

  const draw = ({ cells, pins, here: count, placeless }: MapAnswer) => {
    const isFew = cells.length === 0 && pins.length <= mostMarkers
    const spots = toSpots(pins, pixelsApart, isFew ? pinRoom : 1)
    circles.show(mergeCircles(toCircles(cells, isFew ? [] : spots), pixelsApart, circleRoom))
    markers.show(isFew ? spots : [])
    // What has no place is never in a piece of the map, so the list beside it leaves that out.
    const elsewhere = host.dataset.isPiece === undefined ? placeless : 0
    status.say('listings', nlMap.counts(inDigits(count), inDigits(elsewhere)))
  }
  const ask = async () => {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    const view = toBox(map.getBounds())
    here.href = hereAddress(query, view)
    here.hidden = false
    try {
      draw(await fetchAnswer(answerAddress(query, view, map.getZoom()), signal))
    } catch (err) {
      if (signal.aborted) return
      console.warn(err)
      status.say('listings', nlMap.noCounts)
    }
  }
  map.on('moveend', () => void ask())
  map.on('movestart', () => spotList.close())
  void ask()
}
