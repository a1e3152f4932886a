import { isDesk, placeParameter, toDesk } from '#site/desk/desk-address.ts'
import { listingAddress } from '#site/layouts/addresses.ts'
import { keptBrief } from './kept-brief.ts'
import type { NoteItem } from './note-edits.ts'

/** A note for when it cannot be had: the names, and whatever this device still knows of each. */
export function plainSlips(items: NoteItem[]): HTMLElement {
  const list = document.createElement('ol')
  list.className = 'sk-slips'
  list.append(...items.map(plainSlip))
  return list
}

function plainSlip({ slug, title }: NoteItem): HTMLElement {
  const slip = document.createElement('li')
  slip.className = 'sk-slip'
  const heading = document.createElement('h2')
  const link = document.createElement('a')
  link.href = addressHere(slug)
  link.textContent = title || slug
  heading.append(link)
  slip.append(heading)
  void keptBrief(link.href).then((brief) => slip.append(...brief))
  return slip
}

/** At a desk one stays there. */
function addressHere(slug: string): string {
  const address = listingAddress(slug)
  const place = new URLSearchParams(location.search).get(placeParameter) ?? ''
  return isDesk(location.pathname) ? toDesk(address, place)! : address
}
