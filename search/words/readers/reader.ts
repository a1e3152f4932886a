import type { ListingQuery } from '../../query.ts'
import type { LocalNow } from '../../time/local-date.ts'
import type { QuestionLexicon } from '../question-lexicon.ts'
import type { Word } from '../to-words.ts'

/** The words of a question in a row, and the same as one string with where each word starts in it. */
export type Line = { words: Word[]; text: string; starts: number[] }
export type Asked = { line: Line; lexicon: QuestionLexicon; now: LocalNow; query: ListingQuery }
export type Change = Partial<ListingQuery>
/** So many words from here mean this change. */
export type Reading = {
  count: number
  change: Change
  /** A word that a title may hold as well: it stays a word when nothing else is left to search for. */
  isPlain?: boolean
  /** Understood, but it cannot be a choice here: all these words stay text. */
  isRefused?: boolean
}
/** Reads a choice in the words from here, or does not. */
export type Reader = (asked: Asked, at: number) => Reading | undefined

/** Stands where a word is that nobody may read: no pattern matches it. */
const closed = '\u0001'

export function toLine(words: Word[], isClosed: (at: number) => boolean): Line {
  const texts = words.map((word, at) => (word.isQuoted || isClosed(at) ? closed : word.folded))
  let next = 0
  const starts = texts.map((text) => {
    const start = next
    next += text.length + 1
    return start
  })
  return { words, text: texts.join(' '), starts }
}

/** The word at a place, folded; empty before the beginning, past the end, and where nobody may read. */
export function wordAt(line: Line, at: number): string {
  const start = line.starts[at]
  if (start === undefined) return ''
  const word = line.text.slice(start, (line.starts[at + 1] ?? line.text.length + 1) - 1)
  return word === closed ? '' : word
}

export const isOneOf = (list: string) => {
  const set = new Set(list.split(' '))
  return (word: string): boolean => set.has(word)
}

const countWords = (text: string) => text.split(' ').length

/** What a pattern of whole words finds from a place on: the match and how many words it takes. */
export function pattern(source: string) {
  const sticky = new RegExp(`(?:${source})(?![^ ])`, 'uy')
  return (line: Line, at: number): { match: RegExpExecArray; count: number } | undefined => {
    sticky.lastIndex = line.starts[at]!
    const match = sticky.exec(line.text)
    return match ? { match, count: match[0] === '' ? 0 : countWords(match[0]) } : undefined
  }
}

/** A reader of one pattern. `toChange` may still refuse, seeing what is around. */
export function reader(
  source: string,
  toChange: (match: RegExpExecArray, asked: Asked, at: number, next: number) => Change | undefined,
  isPlain = false,
): Reader {
  const find = pattern(source)
  return (asked, at) => {
    const found = find(asked.line, at)
    const change = found && toChange(found.match, asked, at, at + found.count)
    return change && { count: found.count, change, isPlain }
  }
}
