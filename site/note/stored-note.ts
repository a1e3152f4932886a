import { mostOnNote } from './note-code.ts'
import { longestWord, type NoteItem } from './note-edits.ts'

/** The note as a device keeps it: a version in front, so that another shape may come after. */
export const toStored = (items: NoteItem[]): string => JSON.stringify({ version: 1, items })

/** What a device kept; nothing when it is missing, broken or of another version. Whatever does not fit is left out. */
export function fromStored(text: string | null): NoteItem[] {
  try {
    const { version, items } = JSON.parse(text ?? '') as { version?: unknown; items?: unknown }
    if (version !== 1 || !Array.isArray(items)) return []
    return (items as unknown[]).flatMap(toItem).slice(0, mostOnNote)
  } catch {
    return []
  }
}

function toItem(raw: unknown): NoteItem[] {
  const { slug, title, word } = (raw ?? {}) as Record<string, unknown>
  if (typeof slug !== 'string' || !/^[a-z0-9-]{1,80}$/.test(slug)) return []
  const name = typeof title === 'string' ? title.slice(0, 200) : ''
  return [{ slug, title: name, word: typeof word === 'string' ? word.slice(0, longestWord) : '' }]
}
