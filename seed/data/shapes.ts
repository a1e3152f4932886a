import type * as v from '#search/vocabulary.ts'
import type { organisationKinds, organisationRoles, rhythms, spokenLanguages } from '#search/vocabulary.ts'

/** How the town is written down: short enough to write four hundred times, checked by the compiler. */

export type SeedOrganisation = {
  slug: string
  name: string
  kind: (typeof organisationKinds)[number]
  /** Two or three sentences at B1. */
  description: string
  website?: string
  phone?: string
  email?: string
}

export type SeedVenue = {
  slug: string
  name: string
  street: string
  postcode: string
  /** Degrees WGS84, three or four decimals: rough is fine. */
  lat: number
  lng: number
  /** CBS code of the neighbourhood it lies in. */
  neighbourhood: string
  /** How to get there and where the door is, in one or two sentences. */
  arriving?: string
  /** What is known; what is not named is unknown. */
  facilities?: Partial<Record<v.Facility, 'yes' | 'no'>>
}

/** "Every Tuesday from 10 to 12": `{ on: ['tue'], from: '10:00', to: '12:00' }` */
export type SeedTime = {
  on: v.Weekday[]
  from: string
  to?: string
  /** Every so many weeks; left out means every week. */
  weeks?: number
  /** Instead of weekly: the first (1), … fourth (4) or last (-1) of the month. */
  nth?: (1 | 2 | 3 | 4 | -1)[]
}

export type SeedListing = {
  slug: string
  title: string
  /** One sentence, what it is, under 160 characters. */
  summary: string
  /** Two to five sentences at B1; paragraphs parted by an empty line. */
  description: string
  kind: v.ListingKind
  purposes: ('meet' | 'develop' | 'support')[]
  themes: string[]
  lifeDomains?: string[]
  access: v.Access
  referralBy?: string
  rung?: v.Rung
  audiences?: string[]
  ages?: [from: number | null, until: number | null]
  takePart?: v.TakePart[]
  /** Organisation slug, or several with a role each; the first one owns it. */
  by: string | [slug: string, role: (typeof organisationRoles)[number]][]
  at:
    | { venue: string; room?: string }
    | { online: string }
    | 'at-home'
    /** The address of a safe place; it appears nowhere outside the cms. */
    | { secret: string }
  /** CBS codes of whom it is for; left out means the whole municipality. */
  for?: string[]
  when?: SeedTime[]
  /** Single dates as days from the day of the seed, so that the town never goes stale. */
  inDays?: { days: number; from: string; to?: string; note?: string }[]
  /** Cancelled or moved occurrences, as the first one on or after so many days from the seed. */
  cancelled?: { afterDays: number; reason: string }[]
  byAppointment?: boolean
  whenNote?: string
  closedOnHolidays?: boolean
  closedInSchoolHolidays?: boolean
  /** 'free', a number of euros, or a case with a note. */
  cost:
    | 'free'
    | 'unknown'
    | {
        euros: number
        per?: 'time' | 'month' | 'year' | 'course' | 'consumption'
        note?: string
        passes?: (typeof v.cityPasses)[number][]
      }
    | { donation: string }
    | { meansTested: string }
  languages?: (typeof spokenLanguages)[number][]
  facilities?: Partial<Record<v.Facility, 'yes' | 'no'>>
  howToJoin?: string
  firstVisit?: string
  goTogether?: string
  contact?: { phone?: string; email?: string; website?: string; whatsapp?: string; person?: string }
  standing?: { paused: number | null } | 'ended'
  stage?: 'idea' | { trial: number }
  notice?: string
  relations?: ['follows-on' | 'alternative-to' | 'supports', slug: string][]
  /** Days ago that the partner said it still holds; left out means never asked. */
  confirmedDaysAgo?: number
  rhythm?: (typeof rhythms)[number]
  draft?: true
  translations?: Partial<Record<'en' | 'ar' | 'tr' | 'pl' | 'uk', { title: string; summary: string }>>
}
