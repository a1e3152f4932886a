import type { ListingQuery } from '#search/query.ts'
import type { Town } from '#site/town.ts'
import type { Note } from './note.ts'
import { isQuestion, noteEach } from './note-each.ts'

/**
 * What is counted of a question: its themes and its words, for each neighbourhood or district it names or else for the whole
 * town. Nothing for a second page of the same results, or when nothing was asked.
 */
export const noteQuestion = (query: ListingQuery, town: Town): Note[] =>
  isQuestion(query) ? noteEach(query, town, { theme: 'asked-theme', words: 'asked-words' }) : []
