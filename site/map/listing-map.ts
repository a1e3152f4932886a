import type { OpenMap } from './open-map.ts'
import { isFree } from './is-free.ts'
import { isNear } from './is-near.ts'

/**
 * `<listing-map>`, the list again as a picture. It waits until it is nearly in view, the page is there and the browser has
 * nothing better to do, and only then fetches the map itself, which is large. Beside the list that is soon; below it, on
 * a phone, when one comes near.
 *
 * Whoever swaps the list beside it leaves this element where it is and sets its attributes:
 * - `data-query`: the question in the words of the address bar, without a piece of the map and a page;
 * - `data-is-piece`: there or not, whether the list is that of a piece of the map;
 * - `data-view`: what to show, as a JSON box `{ west, south, east, north }`.
 *
 * Set any of them, in any order, all in one go: once that is done it asks again, goes to the view when that is another
 * one (unless the visitor has moved the map since, for then they stay where they are; a piece that was asked for is always
 * shown), and its link "zoek in dit gebied" follows. Cards anywhere in the page that carry `data-slug`, and `data-lng`
 * with `data-lat` when they have a place, light up together with their pin.
 */
class ListingMap extends HTMLElement {
  static observedAttributes = ['data-query', 'data-is-piece', 'data-view']

  #open: OpenMap | undefined
  #waiting: AbortController | undefined
  #isFollowing = false

  connectedCallback() {
    if (!this.#waiting && !this.#open) void this.#start()
  }

  /** Being moved within the page is no goodbye. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#waiting?.abort()
      this.#open?.close()
      this.#waiting = this.#open = undefined
    })
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null) {
    if (!this.#open || this.#isFollowing || before === after) return
    this.#isFollowing = true
    queueMicrotask(() => {
      this.#isFollowing = false
      this.#open?.follow()
    })
  }

  async #start() {
    this.#waiting = new AbortController()
    const { signal } = this.#waiting
    await isNear(this, signal)
    try {
      const [{ OpenMap }] = await Promise.all([import('./open-map.ts'), isFree()])
      if (!signal.aborted) this.#open = new OpenMap(this)
    } catch (err) {
      console.warn(err)
      this.querySelector('[data-part=status]')!.textContent = this.dataset.fails!
      this.classList.add('is-without-map')
    }
  }
}
customElements.define('listing-map', ListingMap)
