import { nlSuggest } from '#site/text/nl-suggest.ts'
import { addChoice } from './add-choice.ts'
import { drawSuggestions, type Option } from './draw-suggestions.ts'
import { fetchSuggestions } from './fetch-suggestions.ts'

const typingMs = 120
const shortest = 2

/**
 * A question field that suggests while one types: the combobox with a list of the WAI-ARIA practices. The focus stays in
 * the field, Enter without a choice asks what was typed, and without this script it is a form like any other.
 */
class QuestionBox extends HTMLElement {
  #field = this.querySelector('input')!
  #list = document.createElement('div')
  #status = document.createElement('p')
  #options: Option[] = []
  #active = -1
  #typing: ReturnType<typeof setTimeout> | undefined
  #asking = new AbortController()
  #isPressed = false
  #whenReleased: (() => void) | undefined

  connectedCallback() {
    if (!this.#list.isConnected) this.#furnish()
    addEventListener('pointerdown', this.#onPress, true)
    for (const name of ['pointerup', 'pointercancel']) addEventListener(name, this.#onRelease, true)
    addEventListener('pagehide', this.#close)
  }

  disconnectedCallback() {
    removeEventListener('pointerdown', this.#onPress, true)
    for (const name of ['pointerup', 'pointercancel']) removeEventListener(name, this.#onRelease, true)
    removeEventListener('pagehide', this.#close)
    this.#close()
  }

  #furnish() {
    const field = this.#field
    this.#list.id = `${field.id}-suggesties`
    this.#list.className = 'sk-suggest'
    this.#list.setAttribute('role', 'listbox')
    this.#list.setAttribute('aria-label', nlSuggest.name)
    this.#list.hidden = true
    this.#status.className = 'sk-hidden'
    this.#status.setAttribute('role', 'status')
    const about = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' }
    for (const [name, value] of Object.entries(about)) field.setAttribute(name, value)
    field.setAttribute('aria-controls', this.#list.id)
    this.append(this.#list, this.#status)
    this.#listen()
  }

  #listen() {
    this.#field.addEventListener('input', () => this.#askSoon())
    this.#field.addEventListener('keydown', (event) => this.#onKey(event))
    this.#field.addEventListener('blur', this.#close)
    this.#field.form?.addEventListener('submit', this.#close)
    // What is said about that stands below the field, where the list lies.
    this.closest('live-results')?.addEventListener('results-failed', this.#close)
    // The focus stays in the field, also when an option is pressed.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault())
    this.#list.addEventListener('click', (event) => this.#onPick(event))
  }

  #onPress = () => {
    this.#isPressed = true
  }

  /** Nothing moves under a finger: news waits until it is lifted, and the press has been heard. */
  #onRelease = () => {
    this.#isPressed = false
    setTimeout(() => {
      this.#whenReleased?.()
      this.#whenReleased = undefined
    })
  }

  #askSoon() {
    this.#forget()
    if (this.#field.value.trim().length < shortest) return this.#close()
    this.#typing = setTimeout(() => void this.#ask(), typingMs)
  }

  /** Answers that are still on their way are for another question. */
  #forget() {
    clearTimeout(this.#typing)
    this.#asking.abort()
    this.#whenReleased = undefined
  }

  async #ask(then?: () => void): Promise<void> {
    this.#forget()
    const asking = (this.#asking = new AbortController())
    // A line that is slow or broken leaves a form like any other.
    const found = await fetchSuggestions(this.#field.value.trim(), asking).catch(() => [])
    if (asking.signal.aborted || document.activeElement !== this.#field) return
    const show = () => {
      this.#options = drawSuggestions(this.#list, found)
      this.#open()
      then?.()
    }
    if (this.#isPressed) this.#whenReleased = show
    else show()
  }

  #open() {
    const { length } = this.#options
    this.#activate(-1)
    this.#list.hidden = length === 0
    this.#field.setAttribute('aria-expanded', String(length > 0))
    this.#status.textContent = length > 0 ? nlSuggest.count(length) : ''
  }

  #close = () => {
    this.#forget()
    this.#activate(-1)
    this.#list.hidden = true
    this.#field.setAttribute('aria-expanded', 'false')
    this.#status.textContent = ''
  }

  #activate(at: number) {
    this.#options[this.#active]?.setAttribute('aria-selected', 'false')
    this.#active = at
    const option = this.#options[at]
    if (!option) return this.#field.removeAttribute('aria-activedescendant')
    option.setAttribute('aria-selected', 'true')
    this.#field.setAttribute('aria-activedescendant', option.id)
    option.scrollIntoView({ block: 'nearest' })
  }

  #onKey(event: KeyboardEvent) {
    if (event.isComposing) return
    const isOpen = !this.#list.hidden
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') this.#onArrow(event, isOpen)
    else if (key === 'Enter' && this.#active >= 0) {
      event.preventDefault()
      this.#options[this.#active]!.click()
    } else if (key === 'Escape' && isOpen) {
      event.preventDefault()
      event.stopPropagation()
      this.#close()
    } else if (key === 'Tab' || key === 'Enter') this.#close()
    else if (isOpen && ['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) this.#activate(-1)
  }

  /** Down and up go round by way of the field. With Alt the list only opens or shuts. */
  #onArrow(event: KeyboardEvent, isOpen: boolean) {
    const isDown = event.key === 'ArrowDown'
    event.preventDefault()
    if (event.altKey && !isDown) return this.#close()
    if (!isOpen) return this.#reopen(event.altKey ? undefined : isDown ? 'first' : 'last')
    if (event.altKey) return
    const stops = this.#options.length + 1
    this.#activate(((this.#active + 1 + (isDown ? 1 : -1) + stops) % stops) - 1)
  }

  #reopen(at: 'first' | 'last' | undefined) {
    if (this.#field.value.trim().length < shortest) return
    void this.#ask(() => at && this.#activate(at === 'first' ? 0 : this.#options.length - 1))
  }

  #onPick(event: MouseEvent) {
    const option = (event.target as Element).closest<Option>('[role=option]')
    if (!option) return
    if (option.dataset.kind === 'place' && this.#field.form)
      option.href = addChoice(option.getAttribute('href')!, new FormData(this.#field.form) as never)
    if (!event.metaKey && !event.ctrlKey && !event.shiftKey) this.#close()
  }
}
customElements.define('question-box', QuestionBox)
