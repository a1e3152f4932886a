import type { MapPin } from '#search/map-cells.ts'
import { nlMap } from '#site/text/nl-map.ts'

/** All that happens in one spot, as a short list over the map. Escape closes it and gives the focus back. */
export class SpotList {
  #panel = document.createElement('div')
  #heading = document.createElement('h2')
  #list = document.createElement('ul')
  #opener: HTMLElement | null = null

  constructor(host: HTMLElement) {
    const close = document.createElement('button')
    close.type = 'button'
    close.className = 'sk-spot__close'
    close.setAttribute('aria-label', nlMap.close)
    close.textContent = '×'
    close.addEventListener('click', () => this.close())
    this.#panel.className = 'sk-spot'
    this.#panel.hidden = true
    this.#heading.tabIndex = -1
    this.#panel.append(this.#heading, close, this.#list)
    this.#panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close()
    })
    host.append(this.#panel)
  }

  open(pins: MapPin[], opener: HTMLElement | null = null) {
    this.#opener = opener
    this.#heading.textContent = nlMap.spot(pins.length)
    this.#list.replaceChildren(
      ...pins.map(({ slug, title }) => {
        const item = document.createElement('li')
        const link = document.createElement('a')
        link.href = `/aanbod/${encodeURIComponent(slug)}`
        link.textContent = title
        item.append(link)
        return item
      }),
    )
    this.#panel.hidden = false
    this.#heading.focus({ preventScroll: true })
  }

  close() {
    if (this.#panel.hidden) return
    this.#panel.hidden = true
    this.#opener?.focus()
  }
}
