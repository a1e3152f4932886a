import { nlMap } from '#site/text/nl-map.ts'

/** Waits until it is nearly in view, and only then fetches the map itself, which is large. */
class ListingMap extends HTMLElement {
  #near = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return
      this.#near.disconnect()
      void this.#start()
    },
    { rootMargin: '300px' },
  )

  connectedCallback() {
    this.#near.observe(this)
  }

  disconnectedCallback() {
    this.#near.disconnect()
  }

  async #start() {
    const status = this.querySelector('[data-part=status]')!
    status.textContent = nlMap.starting
    try {
      const { mountMap } = await import('./mount-map.ts')
      await mountMap(this)
    } catch (err) {
      console.warn(err)
      status.textContent = nlMap.noMap
      this.classList.add('is-without-map')
    }
  }
}
customElements.define('listing-map', ListingMap)
