import { drawIcon } from '#site/layouts/draw-icon.ts'
import { type Markup, markup } from '#site/layouts/markup.ts'
import { nl } from '#site/text/nl.ts'
import { editAddress } from './note-address.ts'

/** The link that puts a listing on a note; `note-buttons.ts` makes a switch of it. */
export function noteButton({ slug, title }: { slug: string; title: string }, look: string): Markup {
  const href = editAddress({ do: 'add', slug })
  const label = markup`<span class="sk-note-button__label">${nl.note.add}</span>`
  return markup`<a class="${look}" href="${href}" rel="nofollow" data-note="${slug}" data-title="${title}">${drawIcon('note')}${label}</a>`
}
