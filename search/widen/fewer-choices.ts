import type { FacetKey } from '../facets.ts'
import type { ChoiceKey, ListingQuery } from '../query.ts'
import { anywhere, hasPlace } from './other-places.ts'
import { anyTime, hasTime } from './other-times.ts'
import { type Asked, toWay, type Way } from './way.ts'

/**
 * What people can do without, the easiest first. Whom it is for comes last: what is found without that is meant for
 * others.
 */
const choices = [
  'costs',
  'access',
  'kinds',
  'takePart',
  'whereabouts',
  'organisations',
  'lifeDomains',
  'rungs',
  'languages',
  'facilities',
] as const satisfies ChoiceKey[]

type Group = { isAsked: boolean; without: Partial<ListingQuery>; hasNone?: boolean }

/** Without each choice in turn. What the counts already know to give nothing is not asked. */
export function withoutChoice(asked: Asked): Way[] {
  const { query, town } = asked
  const ways = [...groupsOf(asked), ...forWhom(query)]
    .filter(({ isAsked, hasNone }) => isAsked && !hasNone)
    .map(({ without }) => toWay('choice', query, without))
  return [...ways, ...eachFacility(query), ...broaderTheme(query, town.broader)]
}

const groupsOf = ({ query, facets }: Asked): Group[] =>
  choices.map((key) => ({
    isAsked: query[key].length > 0,
    without: { [key]: [] },
    hasNone: key !== 'facilities' && isEmpty(facets[key as FacetKey]),
  }))

const isEmpty = (counts: Record<string, number> | undefined) =>
  counts !== undefined && Object.keys(counts).length === 0

const forWhom = ({ age, audiences }: ListingQuery): Group[] => [
  { isAsked: age !== null, without: { age: null } },
  { isAsked: audiences.length > 0, without: { audiences: [] } },
]

/** Facilities narrow each other: of several, one may be enough to let go. */
const eachFacility = (query: ListingQuery): Way[] =>
  query.facilities.length < 2
    ? []
    : query.facilities
        .slice(0, 4)
        .map((gone) => toWay('choice', query, { facilities: query.facilities.filter((one) => one !== gone) }))

/** The theme around it. */
function broaderTheme(query: ListingQuery, broader: (theme: string) => string | null): Way[] {
  const themes = [...new Set(query.themes.map((theme) => broader(theme) ?? theme))].sort()
  return themes.every((theme) => query.themes.includes(theme)) ? [] : [toWay('choice', query, { themes })]
}

/**
 * One thing after another let go, each beside all that went before; words and theme are kept, they are what it is about.
 * What stands last stays, if there is nothing else: an answer to no question is none.
 */
export function fewerAndFewer(asked: Asked): Way[] {
  const { query } = asked
  const place = { isAsked: hasPlace(query), without: anywhere }
  const time = { isAsked: hasTime(query), without: anyTime }
  const isAbout = query.text !== '' || query.themes.length > 0
  const rest = [...groupsOf(asked), ...forWhom(query)]
  const order = (isAbout ? [time, place, ...rest] : [time, ...rest, place]).filter(({ isAsked }) => isAsked)
  const most = isAbout ? order.length : order.length - 1
  const ways: Way[] = []
  let gone: Partial<ListingQuery> = {}
  for (const { without } of order.slice(0, most)) {
    gone = { ...gone, ...without }
    ways.push({ ...toWay('several', query, gone), further: 'several' })
  }
  return ways
}
