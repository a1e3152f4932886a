import { type Map as MapLibreMap, Marker } from 'maplibre-gl'
import type { MapPin } from '#search/map-cells.ts'
import { nlMap } from '#site/text/nl-map.ts'
import { toLngLat } from './to-lng-lat.ts'
import type { Spot } from './to-spots.ts'

function pinLink({ slug, title }: MapPin): HTMLElement {
  const link = document.createElement('a')
  link.href = `/aanbod/${encodeURIComponent(slug)}`
  const label = document.createElement('span')
  label.className = 'sk-pin__label'
  label.textContent = title
  link.append(label)
  return link
}

function spotButton(spot: Spot, open: () => void): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = String(spot.pins.length)
  button.setAttribute('aria-label', nlMap.spot(spot.pins.length))
  button.addEventListener('click', open)
  return button
}

const key = (spot: Spot) => spot.pins.map((pin) => pin.slug).join(' ')

/** Real links on the map, for when they are few enough to step through with a keyboard. */
export class PinMarkers {
  #map: MapLibreMap
  #open: (pins: MapPin[], opener: HTMLElement) => void
  #markers = new Map<string, Marker>()

  constructor(map: MapLibreMap, open: (pins: MapPin[], opener: HTMLElement) => void) {
    this.#map = map
    this.#open = open
  }

  /** What stays is left alone, and so is the focus on it. */
  show(spots: Spot[]) {
    const wanted = new Map(spots.map((spot) => [key(spot), spot]))
    for (const [id, marker] of this.#markers) {
      if (wanted.has(id)) continue
      marker.remove()
      this.#markers.delete(id)
    }
    for (const [id, spot] of wanted) if (!this.#markers.has(id)) this.#markers.set(id, this.#place(spot))
  }

  #place(spot: Spot): Marker {
    const [pin, ...more] = spot.pins
    const isOne = more.length === 0
    const element: HTMLElement = isOne
      ? pinLink(pin!)
      : spotButton(spot, () => this.#open(spot.pins, element))
    element.classList.add('sk-pin', ...(isOne ? [] : ['sk-pin--several']))
    const at = toLngLat(spot.point)
    element.addEventListener('focus', () => {
      if (element.matches(':focus-visible')) this.#map.panTo(at)
    })
    return new Marker({ element, anchor: 'bottom' }).setLngLat(at).addTo(this.#map)
  }
}
