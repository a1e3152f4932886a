import type { ListingKind } from '#search/vocabulary.ts'

/** What is typed into the form of a listing so far; anything may be missing. */
export type Typed = {
  kind?: ListingKind | null
  title?: unknown
  summary?: unknown
  description?: unknown
  themes?: unknown
  images?: unknown
  whereabouts?: string | null
  venue?: unknown
  onlineUrl?: unknown
  secretAddress?: unknown
  schedule?: { rules?: unknown; dates?: unknown; byAppointment?: unknown; note?: unknown } | null
  access?: string | null
  howToJoin?: unknown
  referralBy?: unknown
  firstVisit?: unknown
  goTogether?: { possible?: unknown } | null
  cost?: { case?: string | null } | null
  contact?: { phone?: unknown; email?: unknown; website?: unknown; whatsapp?: unknown } | null
}

export const askNames = [
  ...(['title', 'summary', 'themes', 'where', 'when', 'contact', 'cost'] as const),
  ...(['joining', 'referral', 'firstVisit', 'description', 'picture', 'together'] as const),
] as const
export type AskName = (typeof askNames)[number]

export type Ask = {
  name: AskName
  /** How much a resident misses without it, for each kind of listing; 0 is never asked. */
  weight: Record<ListingKind, number>
  isAnswered: (typed: Typed) => boolean
  /** Asked only of listings for which this holds. */
  concerns?: (typed: Typed) => boolean
}

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''
const isList = (value: unknown) => Array.isArray(value) && value.length > 0
/** Payload's form keeps the number of rows where a list of rows is not read out yet. */
const hasRows = (value: unknown) => isList(value) || (typeof value === 'number' && value > 0)
const same = (weight: number) => ({ activity: weight, support: weight, place: weight })

function isSomewhere({ whereabouts, venue, onlineUrl }: Typed): boolean {
  if (whereabouts === 'online') return isText(onlineUrl)
  if (whereabouts === 'at-home' || whereabouts === 'secret') return true
  return Boolean(venue)
}

/**
 * What a good listing tells, and how much each weighs. What a venue knows already (its facilities) and what nobody has to
 * choose (for whom: empty is everyone) is not asked.
 */
export const asks: Ask[] = [
  { name: 'title', weight: same(14), isAnswered: ({ title }) => isText(title) },
  { name: 'summary', weight: same(13), isAnswered: ({ summary }) => isText(summary) },
  { name: 'themes', weight: same(10), isAnswered: ({ themes }) => isList(themes) },
  { name: 'where', weight: { activity: 12, support: 8, place: 14 }, isAnswered: isSomewhere },
  {
    name: 'when',
    weight: { activity: 12, support: 5, place: 10 },
    isAnswered: ({ schedule }) =>
      hasRows(schedule?.rules) ||
      hasRows(schedule?.dates) ||
      Boolean(schedule?.byAppointment) ||
      isText(schedule?.note),
  },
  {
    name: 'contact',
    weight: { activity: 9, support: 12, place: 6 },
    isAnswered: ({ contact }) =>
      [contact?.phone, contact?.email, contact?.website, contact?.whatsapp].some(isText),
  },
  {
    name: 'firstVisit',
    weight: { activity: 8, support: 9, place: 3 },
    isAnswered: ({ firstVisit }) => isText(firstVisit),
  },
  {
    name: 'cost',
    weight: { activity: 7, support: 5, place: 6 },
    isAnswered: ({ cost }) => Boolean(cost?.case) && cost?.case !== 'unknown',
  },
  {
    name: 'joining',
    weight: same(6),
    concerns: ({ access }) => access === 'sign-up' || access === 'intake',
    isAnswered: ({ howToJoin }) => isText(howToJoin),
  },
  {
    name: 'referral',
    weight: same(6),
    concerns: ({ access }) => access === 'referral',
    isAnswered: ({ referralBy }) => isText(referralBy),
  },
  { name: 'description', weight: same(5), isAnswered: ({ description }) => isText(description) },
  {
    name: 'picture',
    weight: { activity: 4, support: 1, place: 4 },
    isAnswered: ({ images }) => isList(images),
  },
  {
    name: 'together',
    weight: { activity: 2, support: 2, place: 0 },
    concerns: ({ whereabouts }) => whereabouts !== 'online' && whereabouts !== 'at-home',
    isAnswered: ({ goTogether }) => Boolean(goTogether?.possible),
  },
]
