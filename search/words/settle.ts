import type { ListingQuery } from '../query.ts'
import { type Asked, type Change, isOneOf, type Reading, wordAt } from './readers/reader.ts'

/** A reading and where it stands, in words: from, and up to but not including. */
export type Found = Reading & { from: number; until: number }

const isConnector = isOneOf('en of and or maar')
const isOr = isOneOf('of or')
const filler = isOneOf(
  'iets wat is er te doen voor mij me ik zoek naar een de het in op met en of om waar kan wil graag activiteit activiteiten leuks',
)

/** Words of someone who tells what happened; the day in it is no wish. */
const telling =
  /(?:^| )(?:ik (?:heb|had|ben|was|werd|kreeg|voel|moet|moest|kan)|(?:mijn|mn) \S+ (?:is|heeft|was|had|kan|moet|wordt|werd)|geweest|(?:hij|zij|ze) (?:is|heeft|was|had|slaat|sloeg))(?= |$)/
const wishing =
  /(?:^| )(?:zoek|zoeken|wil|willen|waar|wat|wie|welke|wanneer|zin|vrij|tijd|graag|leuk|leuks|doen|alleen|kunnen)(?= |$)/
export const isTelling = (text: string): boolean => telling.test(text) && !wishing.test(text)

const groups: Partial<Record<keyof ListingQuery, string>> = {
  days: 'when',
  dayParts: 'when',
  districts: 'where',
  neighbourhoods: 'where',
  near: 'where',
}
const groupsOf = (change: Change) =>
  (Object.keys(change) as (keyof ListingQuery)[]).map((key) => groups[key] ?? key)
const isSameGroup = (a: Found | undefined, b: Found) =>
  a !== undefined && groupsOf(a.change).some((group) => groupsOf(b.change).includes(group))

/** "Gratis of goedkoop": with only one of the two as a choice the other would be shut out. */
function isHalfOfChoice(one: Found, previous: Found | undefined, next: Found | undefined, { line }: Asked) {
  const isBefore = isOr(wordAt(line, one.until)) && one.until + 1 < line.words.length
  const isAfter = isOr(wordAt(line, one.from - 1)) && one.from > 1
  // "Voor jeugd en gezin": who else is meant we do not know.
  const isMore = one.change.audiences && wordAt(line, one.until) === 'en' && next?.from !== one.until + 1
  if (isMore && one.until + 1 < line.words.length) return true
  return (
    (isBefore && !(next?.from === one.until + 1 && isSameGroup(next, one))) ||
    (isAfter && !(previous?.until === one.from - 1 && isSameGroup(previous, one)))
  )
}

/** Two ages, or two places to be near: a query can hold only one. */
function withoutRivals(found: Found[]): Found[] {
  const ages = new Set(found.map(({ change }) => change.age).filter((age) => age !== undefined))
  const near = found.find(({ change }) => change.near)?.change.near
  return found.filter(
    ({ change }) =>
      (change.age === undefined || ages.size === 1) &&
      (!change.near || JSON.stringify(change.near) === JSON.stringify(near)),
  )
}

/** A word that a title may hold stays when nothing else would be left to search for. */
function withoutPlain(found: Found[], { line }: Asked): Found[] {
  const taken = new Set(found.flatMap(({ from, until }) => span(from, until)))
  const isLeft = line.words.some((word, at) => !taken.has(at) && (word.isQuoted || !filler(word.folded)))
  return isLeft ? found : found.filter(({ isPlain }) => !isPlain)
}
const span = (from: number, until: number) => Array.from({ length: until - from }, (_, i) => from + i)

/** "Vanavond of zaterdag": the evening is of today only, and parts of the day count for all days. */
function withoutStrayParts(found: Found[], { query }: Asked): Found[] {
  const isWholeDay =
    found.some(({ change }) => change.days && !change.dayParts) ||
    (query.days.length > 0 && query.dayParts.length === 0)
  if (!isWholeDay) return found
  return found.map((one) => (one.change.days ? { ...one, change: withoutParts(one.change) } : one))
}
const withoutParts = ({ dayParts: _, ...change }: Change): Change => change

/** An "en" that stood between two choices, or between a choice and nothing, goes with it. */
function withConnectors(found: Found[], { line }: Asked): Found[] {
  let end = 0
  return found.map((one, i) => {
    const before = one.from - 1
    const isLoose =
      isConnector(wordAt(line, before)) && (before === end || before === 0) && (i > 0 || before === 0)
    const after = one.until
    const isOnEdge = one.from === 0 || after === line.words.length - 1
    const isLast = isOnEdge && isConnector(wordAt(line, after)) && found[i + 1]?.from !== after + 1
    end = one.until
    return { ...one, from: isLoose ? before : one.from, until: isLast ? after + 1 : one.until }
  })
}

/** What of the readings stands once one sees them together. */
export function settle(found: Found[], asked: Asked): Found[] {
  const isTold = isTelling(asked.line.text)
  let standing = found.filter(({ change }) => !(isTold && (change.days || change.dayParts)))
  for (let before = -1; before !== standing.length;) {
    before = standing.length
    const seen = standing
    standing = seen.filter((one, i) => !isHalfOfChoice(one, seen[i - 1], seen[i + 1], asked))
    standing = withoutPlain(withoutRivals(standing), asked)
  }
  return withConnectors(withoutStrayParts(standing, asked), asked)
}
