import { fetchResults } from './fetch-results.ts'
import { questionAddress } from './question-address.ts'
import { SeenResults } from './seen-results.ts'
import { swapResults } from './swap-results.ts'
import { Waiting } from './waiting.ts'

/** Typing is one step back, however many letters it took. */
type Why = 'typed' | 'chosen' | 'turned' | 'back'

const typingMs = 300
/** Fields that change many times before somebody is done; a colour changes while one drags. */
const typed = new Set(['search', 'number', 'text', 'color'])

/**
 * Results that change while one types and ticks. The server makes the same page as without this script, and what is in
 * `<live-results>` takes over what is different. Links to results inside it work the same way.
 */
class LiveResults extends HTMLElement {
  #asking = new AbortController()
  #typing: ReturnType<typeof setTimeout> | undefined
  #last: Why = 'chosen'
  /** The address of what stands here, without the part of the page it may point at. */
  #shown = location.pathname + location.search
  #waiting = new Waiting(this)
  #seen = new SeenResults()

  connectedCallback() {
    history.scrollRestoration = 'manual'
    this.addEventListener('input', (event) => this.#onInput(event.target as HTMLInputElement))
    this.addEventListener('submit', (event) => this.#onSubmit(event))
    this.addEventListener('click', (event) => this.#onClick(event))
    addEventListener('popstate', this.#onPopState)
    addEventListener('pagehide', this.#onLeave)
  }

  disconnectedCallback() {
    removeEventListener('popstate', this.#onPopState)
    removeEventListener('pagehide', this.#onLeave)
  }

  /** A step back or forward, or only to another part of this page. */
  #onPopState = ({ state }: PopStateEvent) => {
    const { top } = (state ?? {}) as { top?: number }
    const address = location.pathname + location.search
    const ready = address === this.#shown ? Promise.resolve() : this.#show(address, 'back')
    void ready.then(() => (top === undefined ? this.#toPart() : scrollTo(0, top)))
  }

  /** Who comes back from another page is put back by the browser. */
  #onLeave = () => {
    history.scrollRestoration = 'auto'
    this.#seen.settle()
  }

  #onInput(field: HTMLInputElement) {
    clearTimeout(this.#typing)
    if (!typed.has(field.type)) return void this.#show(this.#asked(), 'chosen')
    this.#typing = setTimeout(() => void this.#show(this.#asked(), 'typed'), typingMs)
  }

  #onSubmit(event: SubmitEvent) {
    event.preventDefault()
    const panel = event.submitter?.closest<HTMLDetailsElement>('details[open]')
    if (panel) panel.open = false
    void this.#show(this.#asked(), 'turned')
  }

  #onClick(event: MouseEvent) {
    const link = (event.target as Element).closest?.('a')
    const isOurs = link?.origin === location.origin && link.pathname === location.pathname
    if (!isOurs || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const { search, hash } = link
    // Within this page the browser knows the way there, and we the way back.
    if (hash && search === location.search) return history.replaceState({ top: scrollY }, '')
    event.preventDefault()
    const isPage = link.rel === 'next' || link.rel === 'prev'
    const shown = this.#show(link.pathname + search, 'turned')
    void shown.then(() => (hash ? this.#goOnFrom(hash) : this.#keepFocus(isPage ? null : link)))
  }

  #asked(): string {
    const form = this.querySelector('form')!
    return questionAddress(location.pathname, new FormData(form))
  }

  async #show(address: string, why: Why): Promise<void> {
    // What was typed just before a choice must not take over from it.
    clearTimeout(this.#typing)
    this.#asking.abort()
    this.#asking = new AbortController()
    const { signal } = this.#asking
    this.#waiting.begin()
    try {
      const found = await fetchResults(address, signal, why === 'typed')
      if (signal.aborted) return
      this.#waiting.end()
      this.#remember(found.address, why)
      this.#shown = found.address
      if (why === 'typed') this.#seen.typed(found.address)
      else this.#seen.forget()
      document.title = found.title
      swapResults(this, found.results, why === 'typed' || why === 'chosen')
      if (why === 'turned') this.#toTop()
    } catch (err) {
      if (signal.aborted) return
      console.warn(err)
      this.dispatchEvent(new Event('results-failed'))
      this.#waiting.fail(() => void this.#show(address, why))
    }
  }

  #remember(address: string, why: Why) {
    const isSame = address === location.pathname + location.search
    if (why !== 'back' && !isSame) {
      history.replaceState({ top: scrollY }, '')
      if (why === 'typed' && this.#last === 'typed') history.replaceState(null, '', address)
      else history.pushState(null, '', address)
    }
    this.#last = why
  }

  /** After a turn of the page one starts at its top, when that is out of sight. */
  #toTop() {
    const head = this.querySelector('h1')!
    if (head.getBoundingClientRect().top < 0) head.scrollIntoView()
  }

  /** To what the address points at, or else to the top. */
  #toPart() {
    const part = document.getElementById(location.hash.slice(1))
    if (part) part.scrollIntoView()
    else scrollTo(0, 0)
  }

  /** Goes on from a part of what was just put here. */
  #goOnFrom(hash: string) {
    history.replaceState(history.state, '', hash)
    this.#toPart()
    document.getElementById(hash.slice(1))?.focus({ preventScroll: true })
  }

  /** On a new page, or when what was pressed is gone, one goes on from the heading. */
  #keepFocus(link: HTMLAnchorElement | null) {
    if (link?.isConnected && document.activeElement === link) return
    this.querySelector('h1')?.focus({ preventScroll: true })
  }
}
customElements.define('live-results', LiveResults)
