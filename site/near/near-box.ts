import { parameters } from '#search/address-words.ts'
import type { OwnPlace } from './own-place.ts'

/** The parts of `<near-me>`, and the list of neighbourhoods in the form it stands in. */
export class NearBox {
  #element: HTMLElement
  readonly typed: HTMLInputElement
  readonly remember: HTMLInputElement

  constructor(element: HTMLElement) {
    this.#element = element
    this.typed = this.#part('typed')
    this.remember = this.#part('remember')
  }

  /** The code that the form would send. */
  get chosen(): string {
    return this.#list.value
  }

  say(words: string): void {
    this.#part('which').replaceChildren()
    this.#part('said').textContent = words
  }

  /** One button for each place. */
  offer(places: OwnPlace[], choose: (place: OwnPlace) => void): void {
    const items = places.map((place) => {
      const [item, button] = [document.createElement('li'), document.createElement('button')]
      button.type = 'button'
      button.className = 'sk-chip'
      button.textContent = place.name
      button.addEventListener('click', () => this.#take(place, choose))
      item.append(button)
      return item
    })
    this.#part('which').replaceChildren(...items)
  }

  showKept(isRemembered: boolean): void {
    this.#part('kept').hidden = false
    this.remember.checked = isRemembered
  }

  /** As it was before anybody used it. Whoever pressed "forget" goes on from the first thing there is. */
  empty(): void {
    this.typed.value = ''
    this.#part('kept').hidden = true
    this.remember.checked = false
    this.typed.focus()
  }

  /** Chooses a neighbourhood in the list, as if somebody did so by hand. */
  choose({ code, name }: Pick<OwnPlace, 'code' | 'name'>): void {
    const list = this.#list
    if (![...list.options].some(({ value }) => value === code)) list.add(new Option(name, code))
    list.value = code
    list.dispatchEvent(new Event('input', { bubbles: true }))
  }

  /** The button goes away, so the focus goes where one would go on. */
  #take(place: OwnPlace, choose: (place: OwnPlace) => void): void {
    choose(place)
    this.remember.focus()
  }

  get #list(): HTMLSelectElement {
    return this.#element.closest('form')!.querySelector(`select[name=${parameters.near}]`)!
  }

  #part<E extends HTMLElement>(name: string): E {
    return this.#element.querySelector<E>(`[data-part=${name}]`)!
  }
}
