import type { MapPin } from '#search/map-cells.ts'
import { nlMap } from '#site/text/nl-map.ts'
import { listingLink } from './listing-link.ts'

/** All that happens in one spot, as a short list over the map. Escape closes it and gives the focus back. */
export class SpotList {
  #panel = document.createElement('div')
  #heading = document.createElement('h2')
  #list = document.createElement('ul')
  #opener: HTMLElement | null = null

  constructor(host: HTMLElement) {
    this.#heading.tabIndex = -1
    this.#heading.id = 'sk-spot-heading'
    this.#panel.className = 'sk-spot'
    this.#panel.hidden = true
    this.#panel.setAttribute('role', 'dialog')
    this.#panel.setAttribute('aria-labelledby', this.#heading.id)
    this.#panel.append(this.#heading, this.#closeButton(), this.#list)
    this.#panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close()
    })
    host.append(this.#panel)
  }

  open(pins: MapPin[], opener: HTMLElement) {
    this.#opener = opener
    const isOneHouse = pins.every(
      ({ point }) => point.lng === pins[0]!.point.lng && point.lat === pins[0]!.point.lat,
    )
    this.#heading.textContent = isOneHouse ? nlMap.oneHouse(pins.length) : nlMap.spot(pins.length)
    this.#list.replaceChildren(...pins.map(toItem))
    this.#panel.hidden = false
    this.#panel.scrollTop = 0
    this.#heading.focus({ preventScroll: true })
  }

  /** Who was in the list goes back to the pin it came from; who was elsewhere stays there. */
  close() {
    if (this.#panel.hidden) return
    const wasInside = this.#panel.contains(document.activeElement)
    this.#panel.hidden = true
    if (wasInside) this.#opener?.focus({ preventScroll: true })
  }

  remove() {
    this.#panel.remove()
  }

  #closeButton(): HTMLButtonElement {
    const close = document.createElement('button')
    close.type = 'button'
    close.className = 'sk-spot__close'
    close.setAttribute('aria-label', nlMap.close)
    close.textContent = '×'
    close.addEventListener('click', () => this.close())
    return close
  }
}

function toItem({ slug, title }: MapPin): HTMLLIElement {
  const item = document.createElement('li')
  const link = listingLink(slug)
  link.textContent = title
  item.append(link)
  return item
}
