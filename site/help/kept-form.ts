import { forgetAnswers, keepAnswers, readAnswers } from './kept-answers.ts'
import { ownStore } from './own-store.ts'
import { solvePuzzle } from './solve-puzzle.ts'

/** Not kept: these belong to the form itself. */
const ofForm = ['stamp', 'answer', 'adresregel']

/**
 * `<kept-form>`: does the little sum while somebody fills in the form, and keeps what was written on this device until it has
 * arrived, so that a broken connection costs nothing.
 */
class KeptForm extends HTMLElement {
  #sum: Promise<string> | undefined

  connectedCallback() {
    const template = this.querySelector('template')
    template?.replaceWith(template.content)
    const form = this.querySelector('form')
    if (!form) return
    form.addEventListener('focusin', () => void this.#solve(form), { once: true })
    form.addEventListener('submit', (event) => void this.#send(event, form))
    if (this.dataset.again === undefined) this.#offer(form)
  }

  #solve(form: HTMLFormElement): Promise<string> {
    this.#sum ??= solvePuzzle(form.querySelector<HTMLInputElement>('[name=stamp]')!.value)
    return this.#sum
  }

  async #send(event: Event, form: HTMLFormElement) {
    event.preventDefault()
    const button = form.querySelector<HTMLButtonElement>('[type=submit]')!
    if (button.getAttribute('aria-busy')) return
    button.setAttribute('aria-busy', 'true')
    keepAnswers(ownStore(), location.pathname + location.search, this.#values(form), Date.now())
    form.querySelector<HTMLInputElement>('[name=answer]')!.value = await this.#solve(form)
    form.submit()
    // Whoever comes back with the back button may press again.
    setTimeout(() => button.removeAttribute('aria-busy'), 4_000)
  }

  #values(form: HTMLFormElement): Record<string, string> {
    const said = [...new FormData(form)].filter(([name, value]) => !ofForm.includes(name) && value !== '')
    return Object.fromEntries(said.map(([name, value]) => [name, String(value)]))
  }

  #offer(form: HTMLFormElement) {
    const values = readAnswers(ownStore(), location.pathname + location.search, Date.now())
    const offer = this.querySelector<HTMLElement>('[data-part=offer]')
    if (!values || !offer) return
    offer.hidden = false
    const close = () => {
      offer.hidden = true
      form.querySelector<HTMLElement>('.sk-field :is(input, select, textarea)')?.focus()
    }
    this.querySelector('[data-part=restore]')!.addEventListener('click', () => {
      for (const [name, value] of Object.entries(values)) {
        const field = form.elements.namedItem(name)
        if (field && 'value' in field) field.value = value
      }
      close()
    })
    this.querySelector('[data-part=forget]')!.addEventListener('click', () => {
      forgetAnswers(ownStore())
      close()
    })
  }
}
customElements.define('kept-form', KeptForm)
