import { facilities } from '#search/vocabulary.ts'
import { facilityColumn } from '../listings/tabs/facilities-field.ts'
import type { Localised, StoredListing } from './stored.ts'

// What a column holds is for the database to say; the names are checked by the test beside `readPublishedRows`.
type Columns = Record<string, any>
type Several<T = Columns> = T[] | null

export type ListingRow = {
  listing: Columns
  texts: Several
  rels: Several
  rules: Several<{ rule: Columns; days: Several; nth: Several; not_in_months: Several }>
} & Record<
  | 'purposes'
  | 'take_part'
  | 'languages'
  | 'cost_passes'
  | 'dates'
  | 'exceptions'
  | 'organisations'
  | 'relations',
  Several
>

/** Moments as Payload writes them. */
const moment = (text: string | null): string | null => (text === null ? null : new Date(text).toISOString())
const all = <T>(list: Several<T>): T[] => list ?? []

/** Columns in, a listing as Payload's adapter would hand it over out. */
export function toStoredListing(row: ListingRow): Required<StoredListing> {
  const { listing: l, texts, rels } = row
  const inLanguages = (column: string): NonNullable<Localised> =>
    Object.fromEntries(all(texts).map((text) => [text._locale, text[column]]))
  const related = (path: string, column: string): string[] =>
    all(rels).flatMap((rel) => (rel.path === path ? [rel[column]] : []))
  return {
    id: l.id,
    slug: l.slug,
    hidden: l.hidden,
    hiddenReason: l.hidden_reason,
    internalNote: l.internal_note,
    reportingLine: l.reporting_line,
    source: {
      name: l.source_name,
      externalId: l.source_external_id,
      url: l.source_url,
      licence: l.source_licence,
    },
    title: inLanguages('title'),
    summary: inLanguages('summary'),
    description: inLanguages('description'),
    kind: l.kind,
    themes: related('themes', 'themes_id'),
    purposes: all(row.purposes) as never,
    lifeDomains: related('lifeDomains', 'life_domains_id'),
    takePart: all(row.take_part) as never,
    images: related('images', 'media_id'),
    rung: l.rung,
    stage: l.stage,
    trialUntil: moment(l.trial_until),
    audiences: related('audiences', 'audiences_id'),
    ages: { from: l.ages_from, until: l.ages_until },
    languages: all(row.languages) as never,
    areas: related('areas', 'areas_id'),
    whereabouts: l.whereabouts,
    venue: l.venue_id,
    room: l.room,
    onlineUrl: l.online_url,
    secretAddress: l.secret_address,
    facilities: toFacilities(l),
    accessibilityNote: l.accessibility_note,
    schedule: toSchedule(row),
    access: l.access,
    referralBy: l.referral_by,
    howToJoin: inLanguages('how_to_join'),
    firstVisit: inLanguages('first_visit'),
    goTogether: { possible: l.go_together_possible, how: l.go_together_how },
    cost: {
      case: l.cost_case,
      euros: l.cost_euros,
      per: l.cost_per,
      passes: all(row.cost_passes) as never,
      note: l.cost_note,
    },
    contact: {
      phone: l.contact_phone,
      email: l.contact_email,
      website: l.contact_website,
      whatsapp: l.contact_whatsapp,
      person: l.contact_person,
      personAgreed: l.contact_person_agreed,
    },
    organisations: all(row.organisations).map((o) => ({
      id: o.id,
      organisation: o.organisation_id,
      role: o.role,
    })),
    standing: l.standing,
    pausedUntil: moment(l.paused_until),
    notice: inLanguages('notice'),
    noticeUntil: moment(l.notice_until),
    relations: all(row.relations).map((r) => ({ id: r.id, kind: r.kind, listing: r.listing_id })),
    rhythm: l.rhythm,
    season: l.season,
    confirmed: toConfirmed(l),
    updatedAt: moment(l.updated_at)!,
    createdAt: moment(l.created_at)!,
    deletedAt: moment(l.deleted_at),
    _status: l._status,
  }
}

const facilityNames = facilities.map(
  (name) => [facilityColumn(name), `facilities_${name.replaceAll('-', '_')}`] as const,
)
const toFacilities = (l: Columns) =>
  Object.fromEntries(facilityNames.map(([name, column]) => [name, l[column]]))

function toConfirmed(l: Columns): Required<StoredListing>['confirmed'] {
  const group = (name: string) => ({
    at: moment(l[`confirmed_${name}_at`]),
    by: l[`confirmed_${name}_by_id`],
  })
  return {
    what: group('what'),
    who: group('who'),
    where: group('where'),
    when: group('when'),
    joining: group('joining'),
    contact: group('contact'),
  }
}

function toSchedule({
  listing: l,
  rules,
  dates,
  exceptions,
}: ListingRow): Required<StoredListing>['schedule'] {
  return {
    rules: all(rules).map(({ rule: r, days, nth, not_in_months }) => ({
      id: r.id,
      every: r.every,
      interval: r.interval,
      start: r.start,
      end: r.end,
      from: moment(r.from),
      until: moment(r.until),
      nth: all(nth) as never,
      days: all(days) as never,
      notInMonths: all(not_in_months) as never,
    })),
    dates: all(dates).map((d) => ({ id: d.id, on: moment(d.on)!, start: d.start, end: d.end, note: d.note })),
    exceptions: all(exceptions).map((e) => ({
      id: e.id,
      on: moment(e.on)!,
      at: e.at,
      what: e.what,
      to: moment(e.to),
      start: e.start,
      end: e.end,
      reason: e.reason,
    })),
    closedOnHolidays: l.schedule_closed_on_holidays,
    closedInSchoolHols: l.schedule_closed_in_school_hols,
    byAppointment: l.schedule_by_appointment,
    validFrom: moment(l.schedule_valid_from),
    validUntil: moment(l.schedule_valid_until),
    note: l.schedule_note,
  }
}
