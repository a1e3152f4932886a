type Topic = 'listings' | 'base'

/** One line for several speakers; each replaces what it said before. */
export class StatusLine {
  #element: HTMLElement
  #said: Record<Topic, string> = { listings: '', base: '' }

  constructor(element: HTMLElement) {
    this.#element = element
  }

  say(topic: Topic, words: string) {
    this.#said[topic] = words
    const line = [this.#said.listings, this.#said.base].filter(Boolean).join(' ')
    if (this.#element.textContent !== line) this.#element.textContent = line
  }

  /** Whatever else there was to say no longer matters. */
  only(words: string) {
    this.#said = { listings: words, base: '' }
    this.say('listings', words)
  }

  /** From now on read out what changes: whoever moves the map wants to hear it, whoever reads the list does not. */
  speakUp() {
    this.#element.setAttribute('role', 'status')
  }
}
