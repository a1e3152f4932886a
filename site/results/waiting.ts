import { nlLive } from '#site/text/nl-live.ts'

/** After so long one sees that something is going on; then grey shapes; then words. */
const steps = { busy: 200, slow: 900, long: 5_000 } as const

/** Shows that an answer is on its way, and when it does not come. */
export class Waiting {
  #host: HTMLElement
  #timers: ReturnType<typeof setTimeout>[] = []

  constructor(host: HTMLElement) {
    this.#host = host
  }

  begin() {
    this.end()
    const after = (ms: number, show: () => void) => this.#timers.push(setTimeout(show, ms))
    after(steps.busy, () => this.#host.classList.add('is-busy'))
    after(steps.slow, () => this.#host.classList.add('is-slow'))
    after(steps.long, () => this.#say(nlLive.slow))
  }

  end() {
    this.#timers.forEach(clearTimeout)
    this.#timers = []
    this.#host.classList.remove('is-busy', 'is-slow')
    this.#say('')
  }

  fail(again: () => void) {
    this.end()
    const button = document.createElement('button')
    button.className = 'sk-link-button'
    button.textContent = nlLive.again
    button.addEventListener('click', again)
    this.#say(nlLive.failed, button)
  }

  #say(words: string, ...more: Element[]) {
    const line = this.#host.querySelector('[data-part=waiting]')
    line?.replaceChildren(...(words ? [words, ' ', ...more] : []))
  }
}
