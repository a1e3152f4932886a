import { type AreaRef, type ListingDocument } from './document.ts'
import { cellOf, type CellZoom, cellZooms } from './geo/cells.ts'
import { addDays, dayPartOf, localNow, toInstant, weekdayOf } from './time/local-date.ts'
import type { Occurrence } from './time/occurrences.ts'
import { nextTime, plannedTimes } from './time/planned-times.ts'
import { type Facility, rungs } from './vocabulary.ts'
import { packWords } from './terms/pack-words.ts'
import { termsOf } from './terms/terms-of.ts'
import { weighWords } from './terms/weigh-words.ts'

/** Stands for "nobody in particular, so everybody" in the index. */
export const everybody = 'iedereen'
/** How many days ahead one can ask for by date. The index is renewed every night. */
export const daysAhead = 28

type Cells = Partial<Record<`c${CellZoom}`, string>>

/** What the index keeps of a listing: the document as the public sees it, and the keys to find it by. */
export type IndexRecord = {
  id: string
  slug: string
  revision: number
  document: ListingDocument
  find: Keys
  /** Its words and what each weighs, for the order of results; see `terms/pack-words.ts`. */
  words: string
  /** When this was written: milliseconds since 1970. */
  stamp: number
}
type Keys = Cells & {
  listed: boolean
  kind: string
  purposes: string[]
  themes: string[]
  lifeDomains: string[]
  audiences: string[]
  ageFrom: number
  ageUntil: number
  access: string
  rung: string
  rungOrder: number
  /** 1 when its owner left question after question unanswered: then it comes after its equals. */
  lowered: 0 | 1
  cost: string
  languages: string[]
  facilities: Facility[]
  takePart: string[]
  at: string
  organisations: string[]
  /** Those of them who do it, by slug; who lends a room or pays only when there is nobody else. */
  providers: string[]
  areas: string[]
  /** The stems of its words, and of the parts of those. */
  terms: string[]
  when: string[]
  /** Days, and parts of days, on which it was planned and does not happen: whoever came last week must learn of it. */
  cancelled: string[]
  /** Seconds since 1970 of the next time; absent when there is none, so that it sorts last. */
  next?: number
  placed: boolean
  lat?: number
  lng?: number
}

/**
 * The areas a listing is found in. With a place: that neighbourhood and district, and any it says it is for.
 * Without one: the areas it is for, or the municipality, which means "everywhere here"; so what has a point
 * never has the municipality.
 */
function findAreas(document: ListingDocument): string[] {
  const { whereabouts, areas } = document
  const small = (list: AreaRef[]) => list.filter((a) => a.level !== 'municipality').map((a) => a.code)
  const own = whereabouts.at === 'venue' ? small(whereabouts.place.areas) : []
  const meant = small(areas)
  const codes = new Set([...own, ...meant])
  if (codes.size > 0 || pointOf(document)) return [...codes]
  const around = [
    ...areas,
    ...('municipality' in whereabouts && whereabouts.municipality ? [whereabouts.municipality] : []),
  ]
  return [...new Set(around.map((a) => a.code))]
}

function findProviders({ organisations }: ListingDocument): string[] {
  const organisers = organisations.filter(({ role }) => role === 'organiser')
  return (organisers.length > 0 ? organisers : organisations).map(({ slug }) => slug)
}

function findWhen(planned: Occurrence[]): string[] {
  const keys = new Set<string>()
  for (const { date, start, cancelled } of planned) {
    if (cancelled) continue
    const part = dayPartOf(start)
    const weekday = weekdayOf(date)
    for (const key of [date, `${date}/${part}`, weekday, `${weekday}/${part}`, part]) keys.add(key)
  }
  return [...keys]
}

const findCancelled = (planned: Occurrence[]): string[] => [
  ...new Set(
    planned
      .filter(({ cancelled }) => cancelled)
      .flatMap(({ date, start }) => [date, `${date}/${dayPartOf(start)}`]),
  ),
]

const pointOf = ({ whereabouts }: ListingDocument) =>
  whereabouts.at === 'venue' ? whereabouts.place.point : null

function findPlace(document: ListingDocument): Pick<Keys, 'placed' | 'lat' | 'lng'> & Cells {
  const point = pointOf(document)
  if (!point) return { placed: false }
  const cells = Object.fromEntries(cellZooms.map((zoom) => [`c${zoom}`, cellOf(point, zoom)])) as Cells
  return { placed: true, lat: point.lat, lng: point.lng, ...cells }
}

/** A listing has some 200 different words; what is far longer is found by its first. */
const mostTerms = 600

/** One cannot go there this week. */
const isQuiet = ({ standing, stage }: ListingDocument) => standing.is === 'paused' || stage.is === 'idea'

/** Document and clock in, index record out; nothing else decides what a listing is found by. */
export function toIndexRecord(document: ListingDocument, now: Date): IndexRecord {
  const local = localNow(now)
  const next = nextTime(document, local)
  const planned = plannedTimes(document, local.date, daysAhead)
  const words = document.standing.is !== 'ended' ? weighWords(document) : new Map()
  const isLowered = document.doubt === 'lowered'
  const slugs = (terms: { slug: string }[]) => terms.map((term) => term.slug)
  const find: Keys = {
    listed: document.standing.is !== 'ended',
    kind: document.kind,
    purposes: document.purposes,
    themes: [...new Set(document.themes.flatMap((t) => (t.broader ? [t.slug, t.broader] : [t.slug])))],
    lifeDomains: slugs(document.lifeDomains),
    audiences: document.audiences.length > 0 ? slugs(document.audiences) : [everybody],
    ageFrom: document.ages.from ?? 0,
    ageUntil: document.ages.until ?? 120,
    access: document.access,
    rung: document.rung,
    rungOrder: rungs.indexOf(document.rung),
    lowered: isLowered ? 1 : 0,
    cost: document.cost.case,
    languages: document.languages,
    facilities: (Object.keys(document.facilities) as Facility[]).filter(
      (f) => document.facilities[f] === 'yes',
    ),
    takePart: document.takePart,
    at: document.whereabouts.at,
    organisations: slugs(document.organisations),
    providers: findProviders(document),
    areas: findAreas(document),
    terms: [...termsOf(words).keys()].slice(0, mostTerms),
    when: findWhen(planned),
    cancelled: findCancelled(planned),
    ...(next && { next: toInstant(next.date, next.start).getTime() / 1000 }),
    ...findPlace(document),
  }
  return {
    id: document.id,
    slug: document.slug,
    revision: document.revision,
    document,
    find,
    words: packWords({ words, themes: find.themes, isQuiet: isQuiet(document), isLowered }),
    stamp: now.getTime(),
  }
}

/** The last date one can ask for by name. */
export const lastDay = (today: string): string => addDays(today, daysAhead - 1)
