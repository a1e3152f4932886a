import type { ListingQuery } from '#search/query.ts'
import type { Town } from '#site/town.ts'
import type { Note } from './note.ts'
import { isQuestion, noteEach } from './note-each.ts'

const outcomes = {
  nothing: { all: 'nothing', theme: 'nothing-theme', words: 'nothing-words' },
  wider: { all: 'wider', theme: 'wider-theme', words: 'wider-words' },
} as const

/** Of a question that found nothing: whether something came close, with a part of it let go. */
export const noteMissing = (query: ListingQuery, town: Town, isWidened: boolean): Note[] =>
  isQuestion(query) ? noteEach(query, town, outcomes[isWidened ? 'wider' : 'nothing']) : []
