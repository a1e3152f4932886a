import type { ListingDocument } from '#search/document.ts'
import { localNow } from '#search/time/local-date.ts'
import { confirmedGroups, textLanguages } from '#search/vocabulary.ts'
import { idOf } from '../access/roles.ts'
import { withFedDates } from '../calendars/with-fed-dates.ts'
import { inDutch, type StoredListing } from '../outbox/stored.ts'
import type { Surroundings } from '../outbox/surroundings.ts'
import { givesAway } from '../trust/traces/gives-away.ts'
import { spotsOf } from '../trust/traces/spots-of.ts'
import { withoutSpots } from '../trust/traces/without-spots.ts'
import { toPicture } from '../media/to-picture.ts'
import { deriveRung } from './derive-rung.ts'
import { toPublicAreas, toWhereabouts } from './to-whereabouts.ts'
import { toFacilities } from './to-facilities.ts'
import { calendarDay } from '../calendar-day.ts'
import { toSchedule } from './to-schedule.ts'

/**
 * What the public may see of a listing: the only place where this is decided. Publishes by naming; nothing here
 * spreads a stored row, so that a field added tomorrow stays private until someone writes it down.
 */
export function toListingDocument(listing: StoredListing, around: Surroundings, now: Date): ListingDocument {
  const document = project(listing, around, now)
  if (listing.whereabouts !== 'secret') return document
  // Whatever was let through: where it is stands in no text, and its name in the address bar is none.
  const spots = spotsOf({ address: listing.secretAddress ?? '' }, true)
  const slug = givesAway(listing.secretAddress, document.slug, true) ? document.id : document.slug
  return { ...withoutSpots(document, spots), slug }
}

function project(listing: StoredListing, around: Surroundings, now: Date): ListingDocument {
  const today = localNow(now).date
  const organisations = toOrganisations(listing, around)
  const whereabouts = toWhereabouts(listing, around)
  return {
    id: String(listing.id),
    slug: listing.slug ?? String(listing.id),
    revision: revisionOf(listing, around),
    title: inDutch(listing.title),
    summary: inDutch(listing.summary),
    description: inDutch(listing.description),
    howToJoin: orNull(inDutch(listing.howToJoin)),
    firstVisit: orNull(inDutch(listing.firstVisit)),
    notice: isPast(listing.noticeUntil, today) ? null : orNull(inDutch(listing.notice)),
    translations: toTranslations(listing),
    kind: listing.kind,
    purposes: listing.purposes ?? [],
    themes: toThemes(listing, around),
    lifeDomains: toTerms(listing.lifeDomains, around.lifeDomains),
    access: listing.access,
    referralBy: listing.access === 'referral' ? orNull(listing.referralBy) : null,
    rung: listing.rung ?? rungOf(listing, around),
    audiences: toTerms(listing.audiences, around.audiences),
    ages: { from: listing.ages?.from ?? null, until: listing.ages?.until ?? null },
    takePart: listing.takePart ?? [],
    organisations,
    whereabouts,
    areas: toPublicAreas(listing, around),
    schedule: withFedDates(toSchedule(listing, around.municipality), fedDates(listing, around), today),
    cost: toCost(listing.cost),
    languages: listing.languages ?? [],
    facilities: toFacilities(listing, around),
    accessibilityNote: orNull(listing.accessibilityNote),
    goTogether: { possible: listing.goTogether?.possible ?? false, how: orNull(listing.goTogether?.how) },
    contact: toContact(listing.contact),
    pictures: (listing.images ?? []).flatMap((image) => toPicture(around.media.get(idOf(image) ?? '')) ?? []),
    relations: toRelations(listing, around),
    standing: toStanding(listing, today),
    stage: toStage(listing),
    confirmedAt: toConfirmedAt(listing.confirmed),
    confirmed: toConfirmed(listing.confirmed),
    doubt: around.doubts.get(String(listing.id)) ?? 'none',
    changedAt: new Date(listing.updatedAt).toISOString(),
  }
}

const orNull = (text: string | null | undefined): string | null => text?.trim() || null
const isPast = (day: string | null | undefined, today: string) => Boolean(day) && calendarDay(day!) < today

/** Nobody looks at what a calendar calls a time; of a secret place it may be the address. */
function fedDates(listing: StoredListing, { fed }: Surroundings) {
  const dates = fed.get(listing.id)?.dates
  return listing.whereabouts === 'secret' ? dates?.map((date) => ({ ...date, title: '' })) : dates
}

/** The newest change of the listing or of what it names; the database can work out the same. */
function revisionOf(listing: StoredListing, around: Surroundings): number {
  const named = [
    around.venues.get(idOf(listing.venue) ?? ''),
    ...listing.organisations.map((o) => around.organisations.get(idOf(o.organisation) ?? '')),
  ]
  const changes = [listing, ...named].flatMap((row) => (row ? Date.parse(row.updatedAt) : []))
  return Math.max(...changes, around.fed.get(listing.id)?.changedAt ?? 0)
}

function toTranslations(listing: StoredListing): ListingDocument['translations'] {
  const fields = ['title', 'summary', 'description', 'howToJoin', 'firstVisit', 'notice'] as const
  const translations: ListingDocument['translations'] = {}
  for (const language of textLanguages) {
    if (language === 'nl') continue
    const texts = fields.flatMap((field) => {
      const text = listing[field]?.[language]?.trim()
      return text ? [[field, text] as const] : []
    })
    if (texts.length > 0) translations[language] = Object.fromEntries(texts)
  }
  return translations
}

function toThemes(listing: StoredListing, { themes }: Surroundings): ListingDocument['themes'] {
  return (listing.themes ?? []).flatMap((chosen) => {
    const theme = themes.get(idOf(chosen) ?? '')
    const broader = theme && themes.get(idOf(theme.parent) ?? '')
    return theme?.slug
      ? [{ slug: theme.slug, label: inDutch(theme.label), broader: broader?.slug ?? null }]
      : []
  })
}

function toTerms(chosen: unknown, terms: Surroundings['audiences']) {
  return ((chosen as unknown[] | null | undefined) ?? []).flatMap((one) => {
    const term = terms.get(idOf(one) ?? '')
    return term?.slug ? [{ slug: term.slug, label: inDutch(term.label) }] : []
  })
}

function toOrganisations(listing: StoredListing, around: Surroundings): ListingDocument['organisations'] {
  return listing.organisations.flatMap(({ organisation, role }) => {
    const found = around.organisations.get(idOf(organisation) ?? '')
    if (!found || found.deletedAt) return []
    return [{ id: String(found.id), slug: found.slug ?? String(found.id), name: found.name, role }]
  })
}

function rungOf(listing: StoredListing, around: Surroundings) {
  const first = around.organisations.get(idOf(listing.organisations[0]?.organisation) ?? '')
  const isOnline = listing.whereabouts === 'online'
  return deriveRung({ kind: listing.kind, access: listing.access, isOnline, organisationKind: first?.kind })
}

function toCost(cost: StoredListing['cost']): ListingDocument['cost'] {
  const note = orNull(cost.note)
  if (cost.case === 'unknown') return { case: 'unknown' }
  if (cost.case !== 'paid') return { case: cost.case, note }
  const amount = cost.euros == null ? null : Math.round(cost.euros * 100)
  return { case: 'paid', amount, per: cost.per ?? null, passes: cost.passes ?? [], note }
}

function toContact(contact: StoredListing['contact']): ListingDocument['contact'] {
  return {
    phone: orNull(contact?.phone),
    email: orNull(contact?.email),
    website: orNull(contact?.website),
    whatsapp: orNull(contact?.whatsapp),
    person: contact?.personAgreed ? orNull(contact.person) : null,
  }
}

function toRelations(listing: StoredListing, { related }: Surroundings): ListingDocument['relations'] {
  return (listing.relations ?? []).flatMap(({ kind, listing: other }) => {
    const found = related.get(idOf(other) ?? '')
    if (!found?.slug || found._status !== 'published' || found.deletedAt || found.hidden) return []
    return [{ kind, slug: found.slug, title: inDutch(found.title) }]
  })
}

function toStanding(listing: StoredListing, today: string): ListingDocument['standing'] {
  if (listing.standing !== 'paused') return { is: listing.standing }
  if (isPast(listing.pausedUntil, today)) return { is: 'open' }
  return { is: 'paused', until: listing.pausedUntil ? calendarDay(listing.pausedUntil) : null }
}

function toStage(listing: StoredListing): ListingDocument['stage'] {
  if (listing.stage !== 'trial') return { is: listing.stage }
  return { is: 'trial', until: listing.trialUntil ? calendarDay(listing.trialUntil) : null }
}

/** The oldest confirmation of what matters most to who sets out for it; null when not all of that was confirmed. */
function toConfirmedAt(confirmed: StoredListing['confirmed']): string | null {
  const moments = [confirmed?.where?.at, confirmed?.when?.at, confirmed?.contact?.at].flatMap((at) =>
    at ? [Date.parse(at)] : [],
  )
  return moments.length < 3 ? null : new Date(Math.min(...moments)).toISOString()
}

function toConfirmed(confirmed: StoredListing['confirmed']): ListingDocument['confirmed'] {
  const groups: ListingDocument['confirmed'] = {}
  for (const group of confirmedGroups) {
    const at = confirmed?.[group]?.at
    if (at) groups[group] = new Date(at).toISOString()
  }
  return groups
}
