import '#site/listing/print-page.ts'
import '#site/listing/share-page.ts'
import { Idiomorph } from 'idiomorph'
import { localNow } from '#search/time/local-date.ts'
import { nlNoteLive } from '#site/text/nl-note.ts'
import { noteParameters } from './note-address.ts'
import { writeNote } from './note-code.ts'
import { type Edit, editNote, type NoteItem, withWord } from './note-edits.ts'
import { canKeep, keepItems, noteChanged, ownItems } from './own-note.ts'
import { plainSlips } from './plain-slips.ts'
import { giveWords } from './give-words.ts'

/**
 * `<my-note>`: the note of this device. The server draws it, for a list in the address; what is typed beside it stays here.
 * A page that has a list in its address is left as it is: then its links do the work.
 */
class MyNote extends HTMLElement {
  #asked = 0

  connectedCallback() {
    if (new URLSearchParams(location.search).has(noteParameters.list) || !canKeep()) return
    this.toggleAttribute('data-kept', true)
    this.addEventListener('click', (event) => this.#onClick(event))
    this.addEventListener('input', (event) => this.#onInput(event.target as HTMLInputElement))
    addEventListener('storage', () => void this.#show())
    addEventListener(noteChanged, () => void this.#show())
    if (ownItems().length > 0) void this.#show()
  }

  #part = <E extends Element = HTMLElement>(name: string) => this.querySelector<E>(`[data-part="${name}"]`)!

  #onClick(event: MouseEvent) {
    const link = (event.target as Element).closest<HTMLElement>('[data-edit]')
    if (!link) return
    event.preventDefault()
    const before = ownItems()
    if (link.dataset.edit === 'clear') return this.#clear(before)
    const { slug = '', title = '' } = link.closest<HTMLElement>('[data-slug]')!.dataset
    const edit = { do: link.dataset.edit as Edit['do'], slug }
    const after = editNote(before, edit, () => ({ slug, title, word: '' }))
    keepItems(after)
    if (edit.do === 'remove') this.#say(nlNoteLive.removed(title), before)
    else this.#say(nlNoteLive.moved(title, after.findIndex((item) => item.slug === slug) + 1))
  }

  #clear(before: NoteItem[]) {
    keepItems([])
    this.#say(nlNoteLive.cleared, before)
  }

  /** Words are kept while they are typed; nothing is drawn anew for them. */
  #onInput(field: HTMLInputElement) {
    if (field.id === 'met-woorden') return void giveWords(this, ownItems(), field.checked)
    const { own: slug } = field.dataset
    if (slug === undefined) return
    const items = withWord(ownItems(), slug, field.value)
    keepItems(items)
  }

  #say(text: string, before?: NoteItem[]) {
    const said = this.#part('said')
    said.textContent = `${text} `
    if (!before) return
    const undo = document.createElement('button')
    undo.type = 'button'
    undo.className = 'nl-button nl-button--secondary'
    undo.textContent = nlNoteLive.back
    undo.addEventListener('click', () => {
      keepItems(before)
      this.#say(nlNoteLive.isBack)
      this.querySelector('h1')!.focus()
    })
    said.append(undo)
    undo.focus()
  }

  async #show(): Promise<void> {
    const items = ownItems()
    const asked = ++this.#asked
    const isDrawn = this.dataset.drawn === items.map(({ slug }) => slug).join(' ')
    if (!isDrawn) {
      const news = await this.#draw(items)
      if (asked !== this.#asked) return
      if (news)
        Idiomorph.morph(this.#part('note'), news, { morphStyle: 'outerHTML', ignoreActiveValue: true })
      else this.#part('note').replaceChildren(plainSlips(items))
      this.dataset.drawn = items.map(({ slug }) => slug).join(' ')
    }
    this.#fill(ownItems())
    this.#keepFocus()
  }

  /** What has come to the top cannot go higher: one goes on from the button beside it. */
  #keepFocus() {
    const link = document.activeElement as HTMLElement | null
    if (!link?.dataset.edit || link.checkVisibility()) return
    const other = link.dataset.edit === 'up' ? 'down' : 'up'
    link.closest('ul')!.querySelector<HTMLElement>(`[data-edit=${other}]`)!.focus()
  }

  /** As the server draws this list; undefined when it does not answer. */
  async #draw(items: NoteItem[]): Promise<Element | undefined> {
    const code = writeNote({ slugs: items.map(({ slug }) => slug), madeOn: localNow(new Date()).date })
    const params = new URLSearchParams(location.search)
    if (items.length > 0) params.set(noteParameters.list, code)
    const address = `${location.pathname}?${params}`
    try {
      const answer = await fetch(address, { headers: { accept: 'text/html' } })
      if (!answer.ok) throw new Error(String(answer.status))
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      return page.querySelector('my-note [data-part="note"]')!
    } catch {
      this.#part('said').textContent = nlNoteLive.failed
      return undefined
    }
  }

  /** What only the device knows. */
  #fill(items: NoteItem[]) {
    for (const { slug, word } of items) {
      const slip = this.querySelector<HTMLElement>(`[data-slug="${slug}"]`)
      const field = slip?.querySelector('input')
      if (field && field !== document.activeElement) field.value = word
      const line = slip?.querySelector<HTMLElement>('[data-part=word]')
      if (line) [line.textContent, line.hidden] = [word, word === '']
    }
    const choice = this.querySelector<HTMLElement>('[data-part="with-words"]')
    if (!choice) return
    choice.hidden = items.every(({ word }) => word === '')
    void giveWords(this, items, choice.querySelector('input')!.checked && !choice.hidden)
  }
}
customElements.define('my-note', MyNote)
