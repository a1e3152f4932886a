import { nlNoteLive } from '#site/text/nl-note.ts'
import { editNote, withWord } from './note-edits.ts'
import { readWords } from './note-words.ts'
import { canKeep, keepItems, ownItems } from './own-note.ts'

/** `<given-note>`: shows the words that came along in the address, and takes the list over on this device. */
class GivenNote extends HTMLElement {
  #words = readWords(location.hash)

  connectedCallback() {
    for (const [slug, word] of Object.entries(this.#words)) {
      const line = this.querySelector<HTMLElement>(`[data-slug="${CSS.escape(slug)}"] [data-part=word]`)
      if (line) [line.textContent, line.hidden] = [word, false]
    }
    if (!canKeep()) return
    this.toggleAttribute('data-kept', true)
    this.querySelector('[data-part=take]')?.addEventListener('click', () => this.#take())
  }

  #take() {
    let items = ownItems()
    let isFull = false
    for (const { dataset } of this.querySelectorAll<HTMLElement>('[data-slug]')) {
      const { slug = '', title = '' } = dataset
      const isNew = !items.some((item) => item.slug === slug)
      const after = editNote(items, { do: 'add', slug }, () => ({ slug, title, word: '' }))
      isFull ||= isNew && after === items
      items = isNew ? withWord(after, slug, this.#words[slug] ?? '') : after
    }
    keepItems(items)
    this.querySelector('[data-part=said]')!.textContent = isFull ? nlNoteLive.full : nlNoteLive.taken
  }
}
customElements.define('given-note', GivenNote)
