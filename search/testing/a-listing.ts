import { hash } from 'node:crypto'
import {
  type AreaRef,
  type Cost,
  type ListingDocument,
  listingDocumentSchema,
  type Place,
  type Whereabouts,
} from '../document.ts'
import type { Point } from '../geo/point.ts'
import type { LocalDate } from '../time/local-date.ts'
import * as v from '../vocabulary.ts'
import { aSchedule, drawSchedule, weekly } from './a-schedule.ts'
import type { Chance } from './chance.ts'

/**
 * A valid listing as the public sees it, for tests and benches; say only what matters to yours.
 * Without `random` it is the neighbourhood café on Tuesday morning; with it, anything a town may have.
 * The same slug has the same id, every time.
 */
export function aListing(told: Partial<ListingDocument> = {}, random?: Chance): ListingDocument {
  const drawn: Partial<ListingDocument> = random ? drawListing(random) : {}
  const slug = told.slug ?? drawn.slug ?? 'koffie-in-de-buurt'
  return listingDocumentSchema.parse({ ...cafe, ...drawn, id: toUuid(slug), slug, ...told })
}

/** So many different listings, the same ones for the same chance. */
export const listings = (count: number, random: Chance): ListingDocument[] =>
  Array.from({ length: count }, () => aListing({}, random))

/** The day around which drawn listings are planned: a Tuesday. */
export const theDay: LocalDate = '2026-11-03'
export const theTown: AreaRef = { code: 'GM0772', name: 'Eindhoven', level: 'municipality' }

/** A place that is known by its name and street, on the map in the middle of town. */
export const aPlace = (told: Partial<Place> = {}): Place => ({
  name: 'Buurthuis De Brug',
  room: null,
  street: 'Brugstraat 1',
  postcode: '5611 AA',
  town: 'Eindhoven',
  point: { lng: 5.47, lat: 51.44 },
  areas: [],
  arriving: null,
  ...told,
})

const cafe: Omit<ListingDocument, 'id' | 'slug'> = {
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
  whereabouts: { at: 'venue', place: aPlace() },
  areas: [],
  schedule: aSchedule({ rules: [weekly('tue')] }),
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
}

const themes = [
  { slug: 'ontmoeten', label: 'Ontmoeten', broader: null },
  { slug: 'samen-eten', label: 'Samen eten', broader: 'ontmoeten' },
  { slug: 'bewegen', label: 'Bewegen', broader: null },
  { slug: 'wandelen', label: 'Wandelen', broader: 'bewegen' },
  { slug: 'geld', label: 'Geld', broader: null },
  { slug: 'schulden', label: 'Schulden', broader: 'geld' },
  { slug: 'taal', label: 'Taal', broader: null },
]
const lifeDomains = ['wonen', 'gezondheid', 'financien', 'daginvulling'].map(toTerm)
const audiences = ['ouderen', 'jongeren', 'mantelzorgers', 'nieuwkomers', 'ouders'].map(toTerm)
const houses = [
  'De Brug',
  'Het Palet',
  'De Werf',
  'Unitas',
  'De Dommel',
  'Trefpunt',
  'De Lampion',
  'Zuidzicht',
]
const things = [
  ...['Koffie', 'Wandelen', 'Samen eten', 'Taalcafé', 'Repaircafé', 'Yoga op de stoel', 'Schaken'],
  ...['Spreekuur geldzaken', 'Een maatje', 'Buurttuin', 'Naaiatelier', 'Huiswerkhulp', 'Voorlezen'],
]

function toTerm(slug: string) {
  return { slug, label: slug[0]!.toUpperCase() + slug.slice(1) }
}

function drawListing(random: Chance): Partial<ListingDocument> {
  const [thing, house] = [random.pick(things), random.pick(houses)]
  const number = random.whole(0, 2 ** 31).toString(36) + random.whole(0, 2 ** 20).toString(36)
  return {
    slug: `${toSlug(thing)}-${number}`,
    revision: random.whole(1, 1e12),
    title: `${thing} bij ${house}`,
    summary: `${thing}, voor wie zin heeft.`,
    ...drawKind(random),
    ...drawPeople(random),
    whereabouts: drawWhereabouts(random, house),
    areas: drawAreas(random),
    schedule: drawSchedule(random, theDay),
    cost: drawCost(random),
    facilities: drawFacilities(random),
    standing: random.is(0.05)
      ? { is: 'ended' }
      : random.is(0.1)
        ? { is: 'paused', until: null }
        : { is: 'open' },
  }
}

const drawKind = (random: Chance) =>
  ({
    kind: random.pick(v.listingKinds),
    purposes: random.some(v.purposes, 2),
    themes: random.some(themes, 3),
    lifeDomains: random.some(lifeDomains, 2),
    access: random.pick(v.accessKinds),
    rung: random.pick(v.rungs),
    takePart: random.some(v.takePartKinds, 2),
  }) satisfies Partial<ListingDocument>

function drawPeople(random: Chance): Partial<ListingDocument> {
  const house = random.pick(houses)
  const from = random.is(0.3) ? random.pick([4, 12, 18, 55, 67]) : null
  return {
    audiences: random.is(0.4) ? [] : random.some(audiences, 3),
    ages: { from, until: random.is(0.2) ? (from ?? 0) + random.whole(0, 30) : null },
    languages: random.some(v.spokenLanguages, 3),
    organisations: random.is(0.9)
      ? [{ id: toUuid(house), slug: toSlug(house), name: house, role: 'organiser' }]
      : [],
  }
}

function drawWhereabouts(random: Chance, house: string): Whereabouts {
  if (random.is(0.1)) return { at: 'online', url: null }
  if (random.is(0.1)) return { at: 'at-home' }
  if (random.is(0.05)) return { at: 'secret', municipality: random.is(0.8) ? theTown : null }
  if (random.is(0.05)) return { at: 'venue', place: aPlace({ name: house, point: null }) }
  const point = drawPoint(random)
  // Some lie just over the border, where no area is known.
  return { at: 'venue', place: aPlace({ name: house, point, areas: random.is(0.95) ? areasAt(point) : [] }) }
}

const drawPoint = (random: Chance): Point => ({
  lng: Number((5.4 + random.next() * 0.15).toFixed(6)),
  lat: Number((51.4 + random.next() * 0.09).toFixed(6)),
})

/** The drawn town has nine districts in three rows, each with four neighbourhoods. */
export function areasAt({ lng, lat }: Point): AreaRef[] {
  const [x, y] = [Math.floor((lng - 5.4) / 0.025), Math.floor((lat - 51.4) / 0.015)]
  const district = `${1 + Math.floor(y / 2)}${1 + Math.floor(x / 2)}`
  const neighbourhood = `${1 + (y % 2) * 2 + (x % 2)}0`
  return [
    { code: `BU0772${district}${neighbourhood}`, name: `Buurt ${neighbourhood}`, level: 'neighbourhood' },
    { code: `WK0772${district}`, name: `Wijk ${district}`, level: 'district' },
    theTown,
  ]
}

function drawAreas(random: Chance): AreaRef[] {
  if (random.is(0.6)) return [theTown]
  return random.is(0.9) ? [random.pick(areasAt(drawPoint(random)))] : []
}

function drawCost(random: Chance): Cost {
  const kind = random.pick(v.costKinds)
  if (kind === 'unknown') return { case: kind }
  if (kind !== 'paid') return { case: kind, note: null }
  return {
    case: kind,
    amount: random.whole(1, 40) * 50,
    per: random.pick(v.costUnits),
    passes: [],
    note: null,
  }
}

const drawFacilities = (random: Chance): ListingDocument['facilities'] =>
  Object.fromEntries(random.some(v.facilities, 5).map((facility) => [facility, random.pick(v.threeWay)]))

const toSlug = (words: string) =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')

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
