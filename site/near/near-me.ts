import { isRemembered } from './own-place.ts'

/**
 * `<near-me>`: somebody's own place, worked out on their device. Only the neighbourhood leaves it, by way of the list of
 * neighbourhoods in the same form. What does the work is fetched when it is first used.
 */
class NearMe extends HTMLElement {
  #work: Promise<typeof import('./use-near.ts')> | undefined

  connectedCallback() {
    const template = this.querySelector('template')
    if (!template) return
    template.replaceWith(template.content)
    this.querySelector<HTMLElement>('[data-part=device]')!.hidden = !('geolocation' in navigator)
    this.addEventListener('input', (event) => event.stopPropagation())
    this.addEventListener('click', (event) => void this.#use(event))
    this.addEventListener('keydown', (event) => this.#onKey(event))
    if (isRemembered()) void this.#begin()
  }

  /** Enter would send the form, and the form is not what somebody is filling in here. */
  #onKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || (event.target as HTMLElement).dataset.part !== 'typed') return
    event.preventDefault()
    this.querySelector<HTMLElement>('[data-part=find]')!.click()
  }

  async #use(event: Event) {
    const { useNear } = await this.#begin()
    await useNear(this, (event.target as Element).closest<HTMLElement>('[data-part]')?.dataset.part)
  }

  #begin() {
    this.#work ??= import('./use-near.ts').then((work) => {
      work.beginNear(this)
      return work
    })
    return this.#work
  }
}
customElements.define('near-me', NearMe)
