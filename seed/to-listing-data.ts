import type { RequiredDataFromCollectionSlug } from 'payload'
import type { Schedule } from '#search/document.ts'
import { addDays } from '#search/time/local-date.ts'
import { occurrences } from '#search/time/occurrences.ts'
import { facilityColumn } from '#cms/listings/tabs/facilities-field.ts'
import type { SeedListing, SeedTime } from './data/shapes.ts'

type Data = RequiredDataFromCollectionSlug<'listings'>
/** Ids by the slugs that the town is written with. */
export type Known = Record<
  'organisations' | 'venues' | 'themes' | 'audiences' | 'lifeDomains' | 'areas',
  Map<string, string>
>

/** A calendar day as the admin keeps it: noon, so that no clock change moves it. */
export const noon = (day: string): string => `${day}T12:00:00.000Z`

const idFor = (known: Map<string, string>, slug: string): string => {
  const id = known.get(slug)
  if (!id) throw new Error(`De stad kent "${slug}" niet.`)
  return id
}
const idsFor = (known: Map<string, string>, slugs: string[] | undefined) =>
  (slugs ?? []).map((slug) => idFor(known, slug))

function toRules(times: SeedTime[]) {
  return times.map((time) => ({
    every: time.nth ? ('month' as const) : ('week' as const),
    interval: time.weeks ?? 1,
    nth: (time.nth ?? []).map(String) as ('1' | '2' | '3' | '4' | '-1')[],
    days: time.on,
    start: time.from,
    ...(time.to && { end: time.to }),
  }))
}

/** The first time on or after a day, by the same reckoning that the site uses. */
function firstAfter(times: SeedTime[], day: string): string | undefined {
  const rules = toRules(times).map((rule) => ({
    ...rule,
    nth: rule.nth.map(Number),
    notInMonths: [],
    end: null,
    from: null,
    until: null,
  })) as unknown as Schedule['rules']
  const bare: Schedule = {
    rules,
    dates: [],
    exceptions: [],
    closedOnPublicHolidays: false,
    closed: [],
    validFrom: null,
    validUntil: null,
    byAppointment: false,
    note: null,
  }
  return occurrences(bare, day, 60)[0]?.date
}

function toSchedule(listing: SeedListing, today: string): Data['schedule'] {
  const times = listing.when ?? []
  const exceptions = (listing.cancelled ?? []).flatMap(({ afterDays, reason }) => {
    const on = firstAfter(times, addDays(today, afterDays))
    return on ? [{ on: noon(on), what: 'cancelled' as const, reason }] : []
  })
  return {
    rules: toRules(times),
    dates: (listing.inDays ?? []).map(({ days, from, to, note }) => ({
      on: noon(addDays(today, days)),
      start: from,
      ...(to && { end: to }),
      ...(note && { note }),
    })),
    exceptions,
    closedOnHolidays: listing.closedOnHolidays ?? false,
    closedInSchoolHols: listing.closedInSchoolHolidays ?? false,
    byAppointment: listing.byAppointment ?? false,
    note: listing.whenNote,
  }
}

function toCost(cost: SeedListing['cost']): Data['cost'] {
  if (cost === 'free' || cost === 'unknown') return { case: cost }
  if ('donation' in cost) return { case: 'donation', note: cost.donation }
  if ('meansTested' in cost) return { case: 'means-tested', note: cost.meansTested }
  return {
    case: 'paid',
    euros: cost.euros,
    per: cost.per ?? 'time',
    passes: cost.passes ?? [],
    note: cost.note,
  }
}

function toWhere({ at }: SeedListing, known: Known) {
  if (at === 'at-home') return { whereabouts: 'at-home' as const }
  if ('online' in at) return { whereabouts: 'online' as const, onlineUrl: at.online }
  if ('secret' in at) return { whereabouts: 'secret' as const, secretAddress: at.secret }
  return { whereabouts: 'venue' as const, venue: idFor(known.venues, at.venue), room: at.room }
}

function toConfirmed(daysAgo: number | undefined, now: Date): Data['confirmed'] {
  if (daysAgo === undefined) return {}
  const at = new Date(now.getTime() - daysAgo * 86_400_000).toISOString()
  return { what: { at }, who: { at }, where: { at }, when: { at }, joining: { at }, contact: { at } }
}

function toStanding({ standing, stage }: SeedListing, today: string) {
  const paused = typeof standing === 'object' ? standing.paused : undefined
  return {
    standing: standing === 'ended' ? ('ended' as const) : standing ? ('paused' as const) : ('open' as const),
    ...(paused && { pausedUntil: noon(addDays(today, paused)) }),
    stage: stage === 'idea' ? ('idea' as const) : stage ? ('trial' as const) : ('established' as const),
    ...(typeof stage === 'object' && { trialUntil: noon(addDays(today, stage.trial)) }),
  }
}

/** A listing as the town is written, in; as the cms keeps it, out. Days count from `today` (`yyyy-mm-dd`). */
export function toListingData(listing: SeedListing, known: Known, today: string, now: Date): Data {
  const by: [string, 'organiser' | 'host' | 'funder'][] =
    typeof listing.by === 'string' ? [[listing.by, 'organiser']] : listing.by
  const facilities = Object.entries(listing.facilities ?? {}).map(([name, value]) => [
    facilityColumn(name),
    value,
  ])
  return {
    slug: listing.slug,
    title: listing.title,
    summary: listing.summary,
    description: listing.description,
    kind: listing.kind,
    purposes: listing.purposes,
    themes: idsFor(known.themes, listing.themes),
    lifeDomains: idsFor(known.lifeDomains, listing.lifeDomains),
    access: listing.access,
    referralBy: listing.referralBy,
    rung: listing.rung,
    audiences: idsFor(known.audiences, listing.audiences),
    ages: { from: listing.ages?.[0] ?? null, until: listing.ages?.[1] ?? null },
    takePart: listing.takePart ?? ['join'],
    organisations: by.map(([slug, role]) => ({ organisation: idFor(known.organisations, slug), role })),
    areas: idsFor(known.areas, listing.for),
    schedule: toSchedule(listing, today),
    cost: toCost(listing.cost),
    languages: listing.languages ?? ['nl'],
    facilities: Object.fromEntries(facilities),
    howToJoin: listing.howToJoin,
    firstVisit: listing.firstVisit,
    goTogether: { possible: Boolean(listing.goTogether), how: listing.goTogether },
    contact: { ...listing.contact, personAgreed: Boolean(listing.contact?.person) },
    notice: listing.notice,
    rhythm: listing.rhythm ?? 'half-yearly',
    confirmed: toConfirmed(listing.confirmedDaysAgo, now),
    ...toWhere(listing, known),
    ...toStanding(listing, today),
    _status: listing.draft ? 'draft' : 'published',
  } as Data
}
