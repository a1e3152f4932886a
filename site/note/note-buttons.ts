import { nlNoteLive } from '#site/text/nl-note.ts'
import { mostOnNote } from './note-code.ts'
import { editNote } from './note-edits.ts'
import { keepItems, onNoteChange, ownItems } from './own-note.ts'

/** Links that put something on the note become switches that do it here, on the device. */
const links = () => document.querySelectorAll<HTMLAnchorElement>('a[data-note]')

function show() {
  const on = new Set(ownItems().map(({ slug }) => slug))
  for (const link of links()) {
    const isOn = on.has(link.dataset.note!)
    link.setAttribute('role', 'button')
    link.setAttribute('aria-pressed', String(isOn))
    const label = link.querySelector('.sk-note-button__label')
    if (label) label.textContent = isOn ? nlNoteLive.isOn : nlNoteLive.add
  }
}

/** True when it was done here; else the link goes where it leads. */
function turn({ dataset }: HTMLAnchorElement): boolean {
  const { note: slug = '', title = '' } = dataset
  const before = ownItems()
  const isOn = before.some((item) => item.slug === slug)
  if (!isOn && before.length >= mostOnNote) return say(nlNoteLive.full, true)
  const after = editNote(before, { do: isOn ? 'remove' : 'add', slug }, () => ({ slug, title, word: '' }))
  if (!keepItems(after)) return false
  return say(isOn ? nlNoteLive.removed(title) : nlNoteLive.added(title), false)
}

let status: HTMLElement | undefined
function say(text: string, isSeen: boolean): true {
  status ??= makeStatus()
  status.className = isSeen ? 'sk-note-says' : 'sk-hidden'
  status.textContent = text
  return true
}

function makeStatus(): HTMLElement {
  const made = document.createElement('p')
  made.setAttribute('role', 'status')
  document.body.append(made)
  return made
}

const linkAt = ({ target }: Event) => (target as Element).closest?.<HTMLAnchorElement>('a[data-note]')

document.addEventListener('click', (event) => {
  const link = linkAt(event)
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
  if (turn(link)) event.preventDefault()
})
// What says it is a button listens to the space bar as well.
document.addEventListener('keydown', (event) => {
  const link = linkAt(event)
  if (!link || event.key !== ' ') return
  event.preventDefault()
  link.click()
})
document.addEventListener('swapped', show)
onNoteChange(show)
show()
