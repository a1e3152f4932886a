import { areaQuery } from '#search/find-in-area.ts'
import type { ForPaper } from '#search/find-for-paper.ts'
import { queryAddress } from '#search/query-url.ts'
import type { ListingQuery } from '#search/query.ts'
import { type LocalDate, localNow } from '#search/time/local-date.ts'
import { drawArea } from '#site/areas/draw-areas.ts'
import type { MaybeStale } from '#site/door.ts'
import { areaAddress } from '#site/layouts/addresses.ts'
import { dateInWords } from '#site/listing/when-in-words.ts'
import { activeFilters } from '#site/results/active-filters.ts'
import { nl } from '#site/text/nl.ts'
import { brandShades } from '#site/theme/brand-shades.ts'
import type { Area, Town } from '#site/town.ts'
import type { Paper, PaperNumber } from './paper.ts'
import { toPaperAgenda } from './to-paper-agenda.ts'
import { toPaperThemes } from './to-paper-themes.ts'

/** What a paper is about: an area, or a question. */
export type PaperSubject = { is: 'area'; area: Area } | { is: 'query'; query: ListingQuery }

export type PaperAbout = {
  subject: PaperSubject
  found: MaybeStale<ForPaper>
  town: Town
  /** The first day when only a week is told of. */
  week: LocalDate | null
  /** Turns a path into a whole address. */
  onSite: (path: string) => string
  now: Date
}

/** The query behind a paper: of an area all that is of use to who lives there. */
export const queryOf = (subject: PaperSubject): ListingQuery =>
  subject.is === 'area' ? areaQuery(subject.area.code) : subject.query

const houseColour = '#0d5f50'

/** All that a paper says, from what was found and the clock. Only the public documents go in. */
export function toPaper({ subject, found, town, week, onSite, now }: PaperAbout): Paper {
  const { municipality } = town
  const clock = localNow(now)
  const name = nameOf(subject, town, clock.date)
  const page = onSite(pageOf(subject))
  const isEmpty = found.listings.length === 0
  return {
    title: nl.paper.title(name),
    kicker: nl.paper.kicker,
    name,
    lead: subject.is === 'area' ? nl.paper.lead(name) : nl.paper.leadOfQuery(municipality?.name ?? ''),
    notes: [
      ...(isEmpty ? [municipality ? nl.paper.none(name) : nl.paper.noneAtAll] : []),
      ...(found.total > found.listings.length ? [nl.paper.some(found.listings.length, found.total)] : []),
      ...(found.stale ? [nl.paper.stale] : []),
    ],
    made: nl.paper.made(dateInWords(clock.date, '')),
    drawing: drawingOf(subject, town),
    page,
    helpline: helplineOf(town),
    agenda: isEmpty ? null : toPaperAgenda(found.listings, queryOf(subject).kinds, week, clock),
    themes: toPaperThemes(found.listings, { town, onSite, clock }),
    numbers: numbersOf(town),
    accent: brandShades(municipality?.look.brand ?? houseColour).light.accent,
  }
}

/** Of more letters a code is too fine to read, and nobody types them. */
const mostLetters = 200

function pageOf(subject: PaperSubject): string {
  if (subject.is === 'area') return areaAddress(subject.area)
  const address = queryAddress('/zoeken', subject.query)
  return address.length <= mostLetters ? address : '/zoeken'
}

function nameOf(subject: PaperSubject, town: Town, today: LocalDate): string {
  if (subject.is === 'area') return subject.area.name
  const { query } = subject
  const words = [query.text, ...activeFilters(query, town, today).map(({ label }) => label)]
  return words.filter(Boolean).join(', ') || nl.paper.everything(town.municipality?.name ?? '')
}

function drawingOf(subject: PaperSubject, town: Town): Paper['drawing'] {
  const drawing = subject.is === 'area' ? drawArea(town.areas, subject.area) : null
  if (!drawing || subject.is !== 'area') return null
  const credit = drawing.areRough ? nl.areas.rough : nl.areas.credit
  return { drawing, alt: nl.areas.drawing(subject.area.name), credit }
}

function helplineOf({ municipality }: Town): PaperNumber | null {
  if (!municipality) return null
  const { name, phone, hours } = municipality.helpline
  return { name, phone, about: nl.paper.reach(name, hours) }
}

/** Those that stand at the foot of every page of the site. */
const numbersOf = ({ municipality }: Town): PaperNumber[] =>
  municipality?.emergency.length
    ? municipality.emergency.map(({ name, phone, about }) => ({ name, phone, about }))
    : nl.footer.always
