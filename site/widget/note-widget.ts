import type { Note } from '#site/usage/note.ts'
import { parseWidget } from './widget-address.ts'
import type { ReadWidget } from './read-widget.ts'

/**
 * What is counted of a frame for the host who saved it: that it was shown, or that somebody searched in it. Nothing of what
 * was not saved, nor when the page is turned.
 */
export function noteWidget({ saved, isAsked, choices: { query } }: ReadWidget): Note[] {
  if (!saved) return []
  const note = (kind: 'widget-shown' | 'widget-searched') => [{ kind, subject: saved.id, detail: '' }]
  if (!isAsked) return note('widget-shown')
  const { text } = parseWidget(new URLSearchParams(saved.words)).choices.query
  return query.page === 1 && query.text !== '' && query.text !== text ? note('widget-searched') : []
}
