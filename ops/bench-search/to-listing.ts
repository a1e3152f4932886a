import { hash } from 'node:crypto'
import type { ListingDocument } from '#search/document.ts'
import type { ForeignDocument } from './foreign-set.ts'

/** A listing of somebody else's, as our index keeps one: what it does not say is left as plain as can be. */
export function toListing(told: ForeignDocument): ListingDocument {
  return {
    ...plain,
    id: toUuid(told.id),
    slug: told.id,
    title: told.title,
    summary: told.summary ?? '',
    description: told.description ?? '',
    themes: (told.themes ?? []).map((label) => ({ ...toTerm(label), broader: null })),
    audiences: (told.audience ?? []).map(toTerm),
    organisations: told.organisation ? [toOrganisation(told.organisation)] : [],
    areas: told.area ? [toArea(told.area)] : [],
  }
}

const plain: ListingDocument = {
  id: '',
  slug: '',
  revision: 0,
  title: '',
  summary: '',
  description: '',
  howToJoin: null,
  firstVisit: null,
  notice: null,
  translations: {},
  kind: 'support',
  purposes: [],
  themes: [],
  lifeDomains: [],
  access: 'walk-in',
  referralBy: null,
  rung: 'neighbours',
  audiences: [],
  ages: { from: null, until: null },
  takePart: [],
  organisations: [],
  whereabouts: { at: 'at-home' },
  areas: [],
  schedule: {
    rules: [],
    dates: [],
    exceptions: [],
    closedOnPublicHolidays: false,
    closed: [],
    validFrom: null,
    validUntil: null,
    byAppointment: false,
    note: null,
  },
  cost: { case: 'unknown' },
  languages: ['nl'],
  facilities: {},
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
  changedAt: '2026-01-01T00:00:00Z',
}

const toTerm = (label: string) => ({ slug: toSlug(label), label })
const toOrganisation = (name: string) => ({
  id: toUuid(name),
  slug: toSlug(name),
  name,
  role: 'organiser' as const,
})
/** A code that no real district has. */
const toArea = (name: string) => ({
  code: `WK${hash('sha1', name).slice(0, 8).toUpperCase()}`,
  name,
  level: 'district' as const,
})

const toSlug = (label: string) =>
  label
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The same id for the same name, every time. */
export function toUuid(name: string): string {
  const hex = hash('sha1', name)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`]
  return [...parts, hex.slice(20, 32)].join('-')
}
