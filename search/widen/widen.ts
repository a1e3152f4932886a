import type { ListingCard } from '../listing-card.ts'
import { emptyQuery, hasFilters, type ListingQuery } from '../query.ts'
import { type Difference, differenceOf } from './difference.ts'
import { fewerAndFewer, withoutChoice } from './fewer-choices.ts'
import { isLong, saysSomething, tellingWords, withoutDeadWords } from './fewer-words.ts'
import { anywhere, hasPlace, nearestAreas, otherPlaces } from './other-places.ts'
import { anyTime, hasTime, otherTimes } from './other-times.ts'
import { type Asked, toWay, type Way } from './way.ts'

/** A query that asks for a little less, what is different about it, and what it finds. */
export type Widened = Way & {
  difference: Difference
  /** Exact. */
  total: number
  /** The first of what it finds; none when it is only named. */
  listings: ListingCard[]
}

/** What a query finds: the first cards, how many, and in which areas. */
export type Looked = { total: number; listings: ListingCard[]; areas: Record<string, number> }
/** Puts all queries at once; the answers come in the same order. In which areas it is, is only asked of several changes. */
export type Look = (ways: Pick<Way, 'step' | 'query'>[]) => Promise<Looked[]>

type Found = Way & Looked

/** So many are shown with what they find; so many in all are named. */
const mostShown = 3
const mostNamed = 7
/** Of each one that is shown. */
const mostCards = 3

/**
 * For a query that finds nothing: what to ask instead, the least different first, and what that finds. At most two rounds
 * of questions. Everything that is told was asked for and is really there.
 */
export async function widen(asked: Asked, look: Look): Promise<Widened[]> {
  const { query } = asked
  const words = tellingWords(query.text)
  const ways = different(query, firstWays(asked))
  const probes = words.length < 2 ? [] : words
  const answers = await look([...ways, ...probes.map((text) => toWay('words', emptyQuery, { text }))])
  const counts = new Map(probes.map((text, i) => [text, answers[ways.length + i]!.total]))
  const found = ways.flatMap((way, i): Found[] => (answers[i]!.total > 0 ? [{ ...way, ...answers[i]! }] : []))
  const more = found.some(isSmall) ? [] : different(query, secondWays(asked, found, counts))
  const second = more.length === 0 ? [] : await look(more)
  const refined = more.flatMap((way, i): Found[] => (second[i]!.total > 0 ? [{ ...way, ...second[i]! }] : []))
  return tell(query, least([...refined, ...found]))
}

/**
 * For a query that finds very little: what there is nearby, or else on another day. `known` are the slugs that it found;
 * what brings nothing else is not told.
 */
export async function besides(asked: Asked, known: string[], look: Look): Promise<Widened[]> {
  const { query } = asked
  const ways = different(query, [...otherPlaces(asked), ...otherTimes(asked)])
  if (ways.length === 0) return []
  const answers = await look(ways)
  const fresh = ways.flatMap((way, i): Found[] => {
    const listings = answers[i]!.listings.filter(({ slug }) => !known.includes(slug))
    return listings.length > 0 ? [{ ...way, ...answers[i]!, listings }] : []
  })
  return tell(query, fresh.slice(0, 1))
}

/** Words that say nothing need not be kept. */
const firstWays = (asked: Asked): Way[] =>
  asked.query.text === '' || saysSomething(asked.query.text)
    ? [...nearWays(asked), ...farWays(asked)]
    : withoutWords(asked)

/** One thing changed. */
const nearWays = (asked: Asked): Way[] => [
  ...otherPlaces(asked),
  ...otherTimes(asked),
  ...withoutChoice(asked),
]

/** More let go: anywhere, at any time, one after another; what the words are about; and all that is there without them. */
function farWays(asked: Asked): Way[] {
  const { query, town } = asked
  const [theme] = town.themesOf(query.text)
  const about = theme !== undefined && !query.themes.includes(theme) ? { text: '', themes: [theme] } : null
  return [
    ...(isLong(query.text) ? fewerAndFewer(asked).slice(-1) : allTheWay(asked)),
    ...(query.text && query.themes.length > 0 ? [toWay('choice', query, { themes: [] })] : []),
    ...(about ? [toWay('words', query, about)] : []),
    ...(query.text && hasFilters(query) ? [toWay('rest', query, { text: '' })] : []),
    ...(about && hasFilters(query) ? [toWay('rest', emptyQuery, about)] : []),
    ...(!query.text && query.themes.length > 0 && hasPlace(query)
      ? [toWay('rest', query, { themes: [] })]
      : []),
  ]
}

const allTheWay = (asked: Asked): Way[] => [
  ...(hasPlace(asked.query) ? [toWay('place', asked.query, anywhere)] : []),
  ...(hasTime(asked.query) ? [toWay('time', asked.query, anyTime)] : []),
  ...fewerAndFewer(asked),
]

/** With what the first answers told: without the words that are nowhere, and near home instead of anywhere. */
function secondWays(asked: Asked, found: Found[], counts: ReadonlyMap<string, number>): Way[] {
  const { query } = asked
  const text = withoutDeadWords(counts)
  const fewer = text === null ? [] : [toWay('words', query, { text })]
  const fewest = fewer.flatMap((way) => [
    ...fewerAndFewer({ ...asked, query: way.query }),
    onlyWords(way.query),
  ])
  const wide = found.find(({ step }) => step === 'several')
  return [
    ...fewer,
    ...(wide ? nearby(asked, wide) : []),
    ...fewest,
    ...(found.length === 0 && query.text ? withoutWords(asked) : []),
  ]
}

/** When nobody has what the words say, and nobody has all the rest of it either. */
function withoutWords(asked: Asked): Way[] {
  const rest = toWay('rest', asked.query, { text: '' })
  const fewer = fewerAndFewer({ ...asked, query: rest.query }).map((way) => ({ ...way, step: rest.step }))
  return hasFilters(asked.query) ? [rest, ...fewer] : []
}

const onlyWords = ({ text }: ListingQuery): Way => ({
  ...toWay('several', emptyQuery, { text }),
  further: 'several',
})

/** Of what is found all over town: what of it is nearest. */
function nearby(asked: Asked, wide: Found): Way[] {
  const { districts, neighbourhoods } = asked.query
  if (hasPlace(wide.query)) return []
  const query = { ...wide.query, districts, neighbourhoods }
  const facets = { ...asked.facets, districts: wide.areas }
  return nearestAreas({ ...asked, query, facets }).map((way) => ({
    ...way,
    step: 'several',
    further: 'several',
  }))
}

/** Each query once, and never the one that was asked. */
function different(asked: ListingQuery, ways: Way[]): Way[] {
  const seen = new Set([toKey(asked)])
  return ways.filter(({ query }) => {
    const key = toKey(query)
    return !seen.has(key) && seen.add(key)
  })
}

const toKey = (query: ListingQuery) => JSON.stringify({ ...query, sort: 'relevance', page: 1 })

const nearness: Way['step'][] = ['place', 'time', 'choice', 'words', 'several', 'rest']

/** The least different first; of ways that only go further and further, the first that finds something. */
function least(found: Found[]): Found[] {
  const inOrder = nearness.flatMap((step) => found.filter((way) => way.step === step))
  return inOrder.filter(
    (way) => !way.further || way === inOrder.find(({ further }) => further === way.further),
  )
}

/** One of each kind with what it finds, as long as it brings something new; the others only by name. */
function tell(asked: ListingQuery, found: Found[]): Widened[] {
  const seen = new Set<string>()
  const steps = new Set<string>()
  const shown = found.map((way): Widened => {
    const { step, query, total, metres } = way
    const fresh = way.listings.filter(({ slug }) => !seen.has(slug)).slice(0, mostCards)
    const isShown = isWorthShowing(way, steps, found) && fresh.length > 0
    if (isShown) {
      steps.add(step)
      for (const { slug } of fresh) seen.add(slug)
    }
    const difference = differenceOf(asked, query)
    return {
      step,
      query,
      difference,
      total,
      ...(metres !== undefined && { metres }),
      listings: isShown ? fresh : [],
    }
  })
  const first = shown.filter(({ listings }) => listings.length > 0)
  const others = shown.filter((way) => way.listings.length === 0 && !first.some((one) => isNoMore(way, one)))
  return [...first, ...others].slice(0, mostNamed)
}

/** A further step in the same direction that finds as many finds the same. */
const isNoMore = (way: Widened, shown: Widened) => way.step === shown.step && way.total <= shown.total

/** A small change is shown beside other small changes; a large one only when there is hardly anything else. */
function isWorthShowing(way: Found, steps: Set<string>, found: Found[]): boolean {
  if (steps.size >= mostShown || steps.has(way.step)) return false
  return isSmall(way) || (!found.some(isSmall) && steps.size < 2)
}

const isSmall = ({ step }: Way) => step === 'place' || step === 'time' || step === 'choice'
