import { type ListingQuery, mostValues } from '../query.ts'
import { tidyText } from '../query-url.ts'
import type { LocalNow } from '../time/local-date.ts'
import type { QuestionLexicon } from './question-lexicon.ts'
import { readAges } from './readers/read-ages.ts'
import { readArea } from './readers/read-areas.ts'
import { readAudiences } from './readers/read-audiences.ts'
import { readConditions } from './readers/read-conditions.ts'
import { readDates } from './readers/read-dates.ts'
import { readDays } from './readers/read-days.ts'
import { readLanguages } from './readers/read-languages.ts'
import { readPostcode } from './readers/read-postcodes.ts'
import {
  type Asked,
  type Change,
  isOneOf,
  type Line,
  type Reading,
  toLine,
  wordAt,
} from './readers/reader.ts'
import { type Found, settle } from './settle.ts'
import { toWords, type Word } from './to-words.ts'

export type UnderstoodPart = {
  words: string
  from: number
  until: number
  /** What these words say; in a list of choices they come beside what is there. */
  change: Change
}
export type Understood = {
  /** The words that are left to search for. */
  text: string
  /** What became a choice: which part of the words, and what it changes in the query. */
  parts: UnderstoodPart[]
  /** The query with all of it. */
  query: ListingQuery
}

/** So many words that are not a choice are looked at; the rest is text. */
const mostWords = 20
/** Names of themes are looked for among so many words. */
const mostNamed = 200
const longestName = 8

const readers = [
  ...[readArea, readPostcode, ...readDates, ...readDays],
  ...[...readAges, ...readAudiences, ...readLanguages, ...readConditions],
]

/**
 * Turns what a resident typed into choices, and the text that is left. Only what is clear becomes a choice; all else
 * stays text, in its order. Read again, the result is the same: it is read until nothing more is found.
 */
export function readQuestion(query: ListingQuery, lexicon: QuestionLexicon, now: LocalNow): Understood {
  const all = toWords(query.text)
  const parts: UnderstoodPart[] = []
  let [left, understood] = [all, query]
  for (;;) {
    const found = readOnce({ line: toLine(left, inNames(left, lexicon)), lexicon, now, query: understood })
    if (found.taken.length === 0) break
    understood = found.query
    parts.push(...found.taken.map((one) => toPart(query.text, left.slice(one.from, one.until), one.change)))
    const gone = new Set(found.taken.flatMap(({ from, until }) => left.slice(from, until)))
    left = left.filter((word) => !gone.has(word))
  }
  if (parts.length === 0) return { text: query.text, parts, query }
  const text = textOf(query.text, all, new Set(left))
  return { text, parts: parts.sort((a, b) => a.from - b.from), query: { ...understood, text } }
}

/** The words that together are the name of a theme or a life domain. */
function inNames(words: Word[], { names }: QuestionLexicon): (at: number) => boolean {
  const closed = new Set<number>()
  for (let at = 0; at < Math.min(words.length, mostNamed); at++) {
    let key = ''
    for (let next = at; next < Math.min(words.length, at + longestName); next++) {
      key += words[next]!.folded
      if (names.has(key)) for (let i = at; i <= next; i++) closed.add(i)
    }
  }
  return (at) => closed.has(at)
}

function readOnce(asked: Asked): { taken: Found[]; query: ListingQuery } {
  const taken: Found[] = []
  let { query } = asked
  for (const one of settle(scan(asked), asked)) {
    const changed = withChange(query, one.change)
    if (!changed) continue
    query = changed
    taken.push(one)
  }
  return { taken, query }
}

/** From left to right, the longest reading first, passing over what is said not to be wanted. */
function scan(asked: Asked): Found[] {
  const { line } = asked
  const found: Found[] = []
  let [at, left, deniedUntil] = [0, 0, -1]
  while (at < line.words.length && left < mostWords) {
    const reading = longest(asked, at)
    if (!reading) {
      at++
      left++
      continue
    }
    const until = at + reading.count
    if (reading.isRefused || isDenied(line, at, until, deniedUntil)) {
      deniedUntil = until
      left += reading.count
    } else found.push({ ...reading, from: at, until })
    at = until
  }
  return found
}

function longest(asked: Asked, at: number): Reading | undefined {
  if (!wordAt(asked.line, at)) return undefined
  let best: Reading | undefined
  for (const read of readers) {
    const reading = read(asked, at)
    if (reading && reading.count > (best?.count ?? 0)) best = reading
  }
  return best
}

const isNo = isOneOf('niet geen nooit behalve zonder uitgezonderd noch not no never except')
const isBetween = isOneOf('op in voor alleen te meer alle elke van ver zo altijd de het on')
const isAnd = isOneOf('en of and or')
const saysNo =
  /^(?:(?:kan|kunnen|wil|mag|werk) (?:(?:ik|we|wij|hij|ze|zij) )?(?:niet|nooit)(?= |$)|(?:niet|nooit|not)(?=$| (?:maar|want|omdat|en) ))/

/** "Niet op zondag", "op zaterdag en zondag kan ik niet", and what is joined to it by "en". */
function isDenied(line: Line, at: number, until: number, deniedUntil: number): boolean {
  const before = wordAt(line, at - 1)
  if (isNo(before) || (isBetween(before) && isNo(wordAt(line, at - 2)))) return true
  if (isAnd(before) && deniedUntil === at - 1) return true
  return saysNo.test(line.text.slice(line.starts[until] ?? line.text.length, (line.starts[until] ?? 0) + 40))
}

/** The query with a change in it, lists in the order of the address; undefined when there would be too many choices. */
function withChange(query: ListingQuery, change: Change): ListingQuery | undefined {
  const changed: Record<string, unknown> = { ...query }
  for (const [key, value] of Object.entries(change)) {
    if (!Array.isArray(value)) {
      changed[key] = value
      if (key === 'age' && query.age !== null && query.age !== value) return undefined
      continue
    }
    const known = query[key as 'days']
    const added = (value as string[]).filter((code) => !(known as string[]).includes(code))
    if (known.length + added.length > mostValues) return undefined
    if (added.length > 0) changed[key] = [...known, ...added].sort()
  }
  return changed as ListingQuery
}

function toPart(text: string, words: Word[], change: Change): UnderstoodPart {
  const [from, until] = [words[0]!.from, words.at(-1)!.until]
  // Words taken earlier may have stood between these.
  const isWhole = words.at(-1)!.place - words[0]!.place === words.length - 1
  const said = isWhole
    ? text.slice(from, until)
    : words.map((word) => text.slice(word.from, word.until)).join(' ')
  return { words: said, from, until, change }
}

const atEnd = new Set(' \t\n,;:-–|/&')
const atStart = new Set([...atEnd, '.', '!', '?'])

/** The text without the words that are taken, and without the commas they leave behind. */
function textOf(text: string, words: Word[], left: Set<Word>): string {
  const pieces: string[] = []
  let start = 0
  for (const word of words) {
    if (left.has(word)) continue
    pieces.push(withoutEdges(text.slice(start, word.from), pieces.length > 0, true))
    start = word.until
  }
  pieces.push(withoutEdges(text.slice(start), true, false))
  return tidyText(pieces.join(' ').replace(/\(\s*\)/g, ' '))
}

function withoutEdges(piece: string, atTheStart: boolean, atTheEnd: boolean): string {
  let [from, until] = [0, piece.length]
  while (atTheStart && from < until && atStart.has(piece[from]!)) from++
  while (atTheEnd && until > from && atEnd.has(piece[until - 1]!)) until--
  return piece.slice(from, until)
}
