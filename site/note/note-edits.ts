import { mostOnNote } from './note-code.ts'

/** What is on somebody's own note: the name as it was then, and a word of their own. */
export type NoteItem = { slug: string; title: string; word: string }
export type Edit = { do: 'add' | 'remove' | 'up' | 'down'; slug: string }

/** As much as fits on a line or three of paper. */
export const longestWord = 140

type OnNote = { slug: string }

/** The list after an edit; the same object when it changes nothing (already there, full, nowhere to move). */
export function editNote<Item extends OnNote>(
  items: Item[],
  edit: Edit,
  toItem: (slug: string) => Item,
): Item[] {
  const at = items.findIndex(({ slug }) => slug === edit.slug)
  if (edit.do === 'add') return at >= 0 || items.length >= mostOnNote ? items : [...items, toItem(edit.slug)]
  if (at < 0) return items
  if (edit.do === 'remove') return items.filter((_, i) => i !== at)
  return swap(items, at, edit.do === 'up' ? at - 1 : at + 1)
}

function swap<Item>(items: Item[], a: number, b: number): Item[] {
  if (b < 0 || b >= items.length) return items
  return items.map((item, i) => (i === a ? items[b]! : i === b ? items[a]! : item))
}

/** The same on a list of slugs, as an address has it. */
export const editSlugs = (slugs: string[], edit: Edit): string[] =>
  editNote(
    slugs.map((slug) => ({ slug })),
    edit,
    (slug) => ({ slug }),
  ).map(({ slug }) => slug)

/** The list with another word beside one of them, as long as it may be. */
export const withWord = (items: NoteItem[], slug: string, word: string): NoteItem[] =>
  items.map((item) => (item.slug === slug ? { ...item, word: word.trim().slice(0, longestWord) } : item))
