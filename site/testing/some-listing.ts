import { hash } from 'node:crypto'
import type { ListingDocument } from '#search/document.ts'

/** A neighbourhood café as the public sees it, for tests; say only what matters to yours. */
export function someListing(slug: string, told: Partial<ListingDocument> = {}): ListingDocument {
  return {
    id: toUuid(slug),
    slug,
    revision: 1,
    title: 'Koffie in de buurt',
    summary: 'Elke dinsdag koffie en een praatje.',
    description: 'Kom binnen wanneer u wilt. De koffie staat klaar en er is altijd iemand om mee te praten.',
    howToJoin: null,
    firstVisit: null,
    notice: null,
    translations: {},
    kind: 'activity',
    purposes: ['meet'],
    themes: [{ slug: 'ontmoeten', label: 'Ontmoeten', broader: null }],
    lifeDomains: [],
    access: 'walk-in',
    referralBy: null,
    rung: 'neighbours',
    audiences: [],
    ages: { from: null, until: null },
    takePart: ['join'],
    organisations: [],
    whereabouts: { at: 'venue', place: someplace },
    areas: [],
    schedule: everyTuesday,
    cost: { case: 'free', note: null },
    languages: ['nl'],
    facilities: { wheelchair: 'yes' },
    accessibilityNote: null,
    goTogether: { possible: false, how: null },
    contact: { phone: null, email: null, website: null, whatsapp: null, person: null },
    pictures: [],
    relations: [],
    standing: { is: 'open' },
    stage: { is: 'established' },
    confirmedAt: null,
    confirmed: {},
    doubt: 'none',
    changedAt: '2026-11-01T12:00:00Z',
    ...told,
  }
}

const someplace = {
  name: 'Buurthuis De Brug',
  room: null,
  street: 'Brugstraat 1',
  postcode: '5611 AA',
  town: 'Eindhoven',
  point: { lng: 5.47, lat: 51.44 },
  areas: [],
  arriving: null,
}

const everyTuesday: ListingDocument['schedule'] = {
  rules: [
    {
      every: 'week',
      interval: 1,
      days: ['tue'],
      notInMonths: [],
      start: '10:00',
      end: '12:00',
      from: null,
      until: null,
    },
  ],
  dates: [],
  exceptions: [],
  closedOnPublicHolidays: false,
  closed: [],
  validFrom: null,
  validUntil: null,
  byAppointment: false,
  note: null,
}

/** The same slug has the same id, every time. */
function toUuid(slug: string): string {
  const hex = hash('sha1', slug)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
