import { nlNoteLive } from '#site/text/nl-note.ts'
import { onNoteChange, ownItems } from './own-note.ts'

/** `<note-count>`: how many things are on the note of this device. Nothing while there are none. */
class NoteCount extends HTMLElement {
  connectedCallback() {
    this.#show()
    onNoteChange(() => this.#show())
  }

  #show() {
    const count = ownItems().length
    if (count === 0) return this.replaceChildren()
    const seen = document.createElement('span')
    seen.className = 'nl-number-badge'
    seen.setAttribute('aria-hidden', 'true')
    seen.textContent = String(count)
    const heard = document.createElement('span')
    heard.className = 'sk-hidden'
    heard.textContent = `: ${nlNoteLive.count(count)}`
    this.replaceChildren(seen, heard)
  }
}
customElements.define('note-count', NoteCount)
