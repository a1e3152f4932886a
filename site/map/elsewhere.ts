import type { Placeless, PlacelessAnswer } from '#search/find-placeless.ts'
import { inDigits } from '#site/text/in-digits.ts'
import { nlMap } from '#site/text/nl-map.ts'
import { listingLink } from './listing-link.ts'

const patience = 10_000

/**
 * What no pin can stand for, because it is online, comes to you or is for a whole neighbourhood: a line with how many,
 * that opens to which. They are asked for when someone opens it.
 */
export class Elsewhere {
  #details: HTMLDetailsElement
  #summary: HTMLElement
  #body: HTMLElement
  #query = ''
  #filled: string | undefined

  constructor(details: HTMLDetailsElement) {
    this.#details = details
    this.#summary = details.querySelector('summary')!
    this.#body = details.querySelector('div')!
    details.addEventListener('toggle', () => void this.#fill())
  }

  show(query: string, count: number) {
    this.#query = query
    this.#details.hidden = count === 0
    this.#summary.textContent = nlMap.elsewhere(count, inDigits(count))
    void this.#fill()
  }

  async #fill() {
    if (!this.#details.open || this.#details.hidden || this.#filled === this.#query) return
    const query = (this.#filled = this.#query)
    try {
      const response = await fetch(`/api/v1/kaart/zonder-plek?${query}`, {
        signal: AbortSignal.timeout(patience),
      })
      if (!response.ok) throw new Error(`${response.status} zonder-plek`)
      const { listings, total } = (await response.json()) as PlacelessAnswer
      if (query === this.#query) this.#write(listings, total)
    } catch (err) {
      console.warn(err)
      this.#filled = undefined
      this.#body.replaceChildren(paragraph(nlMap.elsewhereFails))
    }
  }

  #write(listings: Placeless[], total: number) {
    const list = document.createElement('ul')
    list.append(...listings.map(toItem))
    const more = total - listings.length
    this.#body.replaceChildren(list, ...(more > 0 ? [paragraph(nlMap.elsewhereMore(inDigits(more)))] : []))
  }
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement('p')
  element.textContent = words
  return element
}

function toItem({ slug, title, at, areas }: Placeless): HTMLLIElement {
  const item = document.createElement('li')
  const link = listingLink(slug)
  link.textContent = title
  const about = document.createElement('span')
  about.textContent = nlMap.placeless(at, areas)
  item.append(link, ' ', about)
  return item
}
