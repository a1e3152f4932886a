import { listingAddress } from '#site/layouts/addresses.ts'
import type { NoteItem } from './note-edits.ts'

/** The names of what is on a note, for when the rest cannot be had: no connection. */
export function plainSlips(items: NoteItem[]): HTMLElement {
  const list = document.createElement('ol')
  list.className = 'sk-slips'
  for (const { slug, title } of items) {
    const slip = document.createElement('li')
    slip.className = 'sk-slip'
    const link = document.createElement('a')
    link.href = listingAddress(slug)
    link.textContent = title || slug
    slip.append(link)
    list.append(slip)
  }
  return list
}
