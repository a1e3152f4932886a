import type { DraftFields } from '../drafts/draft.ts'
import { idOf } from '../../access/roles.ts'
import { calendarDay } from '../../calendar-day.ts'
import type { Listing, Organisation, Venue } from '../../payload-types.ts'

/** The organisations and venues that listings name, by id. */
export type Around = {
  organisations: Map<string, Pick<Organisation, 'name' | 'website'>>
  venues: Map<string, Pick<Venue, 'name' | 'street' | 'postcode' | 'town'>>
}

const given = <Name extends string, Value>(name: Name, value: Value | null | undefined) =>
  (value === null || value === undefined || value === '' ? {} : { [name]: value }) as Partial<
    Record<Name, Value>
  >

const idsOf = (chosen: unknown[] | null | undefined) => {
  const ids = (chosen ?? []).flatMap((one) => idOf(one) ?? [])
  return ids.length > 0 ? ids : undefined
}

/** What the house added that no import ever says; as long as it is there the house's own value stays. */
const rest = (...values: unknown[]): { more?: string } => {
  const filled = values.filter((value) => (Array.isArray(value) ? value.length > 0 : value))
  return filled.length > 0 ? { more: JSON.stringify(filled) } : {}
}

function readSchedule(schedule: Listing['schedule']): DraftFields['schedule'] {
  if (!schedule) return undefined
  const rules = (schedule.rules ?? []).map(({ every, interval, nth, days, start, end }) => {
    return { every, interval: interval ?? 1, nth: nth ?? [], days, start, end: end ?? null }
  })
  const dates = (schedule.dates ?? []).map(({ on, start, end }) => ({
    on: calendarDay(on),
    start,
    end: end ?? null,
  }))
  const byAppointment = schedule.byAppointment ?? false
  const ofRules = (schedule.rules ?? []).flatMap(({ notInMonths, from, until }) => [notInMonths, from, until])
  const ofDates = (schedule.dates ?? []).map(({ note }) => note)
  const settings = [
    schedule.closedOnHolidays,
    schedule.closedInSchoolHols,
    schedule.validFrom,
    schedule.validUntil,
  ]
  const more = rest(schedule.exceptions, ...settings, ...ofRules, ...ofDates)
  const isEmpty = rules.length + dates.length === 0 && !byAppointment && !schedule.note && !more.more
  return isEmpty ? undefined : { rules, dates, byAppointment, note: schedule.note ?? null, ...more }
}

function readVenue(listing: Listing, { venues }: Around): DraftFields['venue'] {
  const venue = listing.whereabouts === 'venue' ? venues.get(idOf(listing.venue) ?? '') : undefined
  if (!venue) return undefined
  const { street, postcode, town } = venue
  // A place without a name was given its street for one.
  const name = venue.name === (street || postcode) ? null : venue.name
  return { name, street: street ?? '', postcode: postcode ?? null, town: town ?? null }
}

function readCost(cost: Listing['cost']): DraftFields['cost'] {
  const more = rest(cost.per, cost.passes)
  if (cost.case === 'unknown' && !cost.note && !more.more) return undefined
  return { case: cost.case, euros: cost.euros ?? null, note: cost.note ?? null, ...more }
}

function readOrganisation(listing: Listing, { organisations }: Around): DraftFields['organisation'] {
  const found = organisations.get(idOf(listing.organisations?.[0]?.organisation) ?? '')
  return found && { name: found.name, host: null }
}

/** A listing of the house (in Dutch, depth 0) in the words of an import, to hold beside a file. */
export function fromListing(listing: Listing, around: Around): DraftFields {
  const ages = listing.ages?.from != null || listing.ages?.until != null
  return {
    ...given('title', listing.title),
    ...given('summary', listing.summary),
    ...given('description', listing.description),
    ...given('kind', listing.kind),
    ...given('themes', idsOf(listing.themes)),
    ...given('audiences', idsOf(listing.audiences)),
    ...given('areas', idsOf(listing.areas)),
    ...given('ages', ages ? { from: listing.ages?.from ?? null, until: listing.ages?.until ?? null } : null),
    ...given('organisation', readOrganisation(listing, around)),
    ...given('venue', readVenue(listing, around)),
    ...given('schedule', readSchedule(listing.schedule)),
    ...given('access', listing.access),
    ...given('howToJoin', listing.howToJoin),
    ...given('cost', readCost(listing.cost)),
    ...given('phone', listing.contact?.phone),
    ...given('email', listing.contact?.email),
    ...given('website', listing.contact?.website),
    ...given('note', listing.internalNote),
  }
}
