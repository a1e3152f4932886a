import { facilities, organisationKinds, spokenLanguages, weekdays } from '#search/vocabulary.ts'
import { addDays, type LocalDate } from '#search/time/local-date.ts'
import type { Chance } from './chance.ts'
import * as words from './dutch-words.ts'

/** Rows by the name of the table they go in, as Payload keeps them. */
export type Rows = Record<string, Row[]>
type Row = Record<string, unknown>
type Place = { name: string; town: string; lat: number; lng: number }
/** Ids of what the town has already, which the new listings name. */
export type Known = {
  themes: { id: string; slug: string }[]
  audiences: string[]
  lifeDomains: string[]
  neighbourhoods: string[]
  media: string[]
  organisations: string[]
  venues: string[]
  today: LocalDate
}

const slugOf = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const noon = (day: LocalDate) => `${day}T12:00:00.000Z`
const telephone = (chance: Chance) => `0${10 + chance.below(80)}-555 ${1000 + chance.below(9000)}`

export function organisationRows(chance: Chance, number: number): Rows {
  const id = chance.uuid()
  const name = `${chance.pick(words.organisationKindNames)} ${chance.pick(words.organisationNames)} ${number}`
  const kind = chance.pick(organisationKinds)
  const description = `${chance.pick(words.openings)} ${chance.pick(words.middles)}`
  return {
    organisations: [{ id, name, slug: slugOf(name), kind, phone: telephone(chance) }],
    organisations_locales: [{ _parent_id: id, _locale: 'nl', description }],
  }
}

/** Within half a kilometre of the middle of a neighbourhood somewhere. */
export function venueRow(chance: Chance, places: Place[], neighbourhoods: string[], number: number): Row {
  const { name, town, lat, lng } = chance.pick(places)
  const near = (degrees: number) => Number((degrees + (chance.next() - 0.5) * 0.01).toFixed(6))
  return {
    id: chance.uuid(),
    name: `${chance.pick(words.venueKinds)} ${name} ${number}`.slice(0, 120),
    street: `${chance.pick(words.streets)} ${1 + chance.below(240)}`,
    postcode: `${1000 + chance.below(9000)} ${'ABCDEFGH'[chance.below(8)]}${'ABCDEFGH'[chance.below(8)]}`,
    town,
    geo_lat: near(lat),
    geo_lng: near(lng),
    neighbourhood_id: chance.pick(neighbourhoods),
    ...facilityColumns(chance, 0.5),
  }
}

const facilityColumns = (chance: Chance, known: number) =>
  Object.fromEntries(
    facilities.map((name) => [
      `facilities_${name.replaceAll('-', '_')}`,
      chance.is(known) ? (chance.is(0.7) ? 'yes' : 'no') : 'unknown',
    ]),
  )

/** One published listing with all its rows. */
export function listingRows(chance: Chance, known: Known, number: number): Rows {
  const id = chance.uuid()
  const kind = chance.pick(['activity', 'activity', 'activity', 'support', 'place'] as const)
  const themes = chance.few(known.themes, 1, 3)
  const texts = textsOf(chance, themes[0]!.slug)
  const each = (values: readonly string[]) =>
    values.map((value, i) => ({ parent_id: id, order: i + 1, value }))
  const rels = (path: string, column: string, ids: string[]) =>
    ids.map((other, i) => ({ parent_id: id, path, order: i + 1, [column]: other }))
  return {
    listings: [{ id, slug: `${slugOf(texts.title)}-${number}`, kind, ...facts(chance, known) }],
    listings_locales: [{ _parent_id: id, _locale: 'nl', ...texts }],
    listings_purposes: each(chance.few(['meet', 'develop', 'support'], 1, 2)),
    listings_take_part: each(chance.is(0.3) ? ['join', 'help'] : ['join']),
    listings_languages: each(chance.is(0.7) ? ['nl'] : ['nl', ...chance.few(spokenLanguages.slice(1), 1, 2)]),
    listings_organisations: chance.few(known.organisations, 1, 2).map((organisation_id, i) => ({
      id: chance.uuid(),
      _parent_id: id,
      _order: i + 1,
      organisation_id,
      role: i === 0 ? 'organiser' : 'host',
    })),
    listings_rels: [
      ...rels(
        'themes',
        'themes_id',
        themes.map((theme) => theme.id),
      ),
      ...rels('lifeDomains', 'life_domains_id', chance.few(known.lifeDomains, 0, 2)),
      ...rels('audiences', 'audiences_id', chance.is(0.5) ? chance.few(known.audiences, 1, 2) : []),
      ...rels('areas', 'areas_id', chance.is(0.4) ? chance.few(known.neighbourhoods, 1, 3) : []),
      ...rels('images', 'media_id', chance.is(0.5) ? chance.few(known.media, 1, 1) : []),
    ],
    ...scheduleRows(chance, known, id, kind === 'activity' ? 1 : 0.3),
  }
}

function textsOf(chance: Chance, theme: string) {
  const noun = chance.pick(words.nounsByTheme[theme] ?? words.nounsByTheme['koffie-en-inloop']!)
  const [place, whom] = [chance.pick(words.places), chance.pick(words.forWhom)]
  return {
    title: `${noun} ${place} ${chance.pick(words.organisationNames)}`,
    summary: `${noun} ${whom}. ${chance.pick(words.openings)}`,
    description: [
      chance.pick(words.openings),
      ...chance.few(words.middles, 1, 3),
      chance.pick(words.endings),
    ].join(' '),
    how_to_join: chance.is(0.7) ? chance.pick(words.joining) : null,
    first_visit: chance.is(0.5) ? chance.pick(words.firstVisits) : null,
  }
}

function facts(chance: Chance, known: Known) {
  const whereabouts = chance.pick([
    ...Array<'venue'>(17).fill('venue'),
    'online',
    'at-home',
    'secret',
  ] as const)
  const access = chance.pick(['walk-in', 'walk-in', 'sign-up', 'intake', 'referral'])
  const cost = chance.pick(['free', 'free', 'paid', 'donation', 'means-tested', 'unknown'])
  const confirmed = chance.is(0.8) ? noon(addDays(known.today, -chance.below(300))) : null
  return {
    whereabouts,
    venue_id: whereabouts === 'venue' ? chance.pick(known.venues) : null,
    online_url: whereabouts === 'online' ? 'https://voorbeeld.example/gesprek' : null,
    access,
    referral_by: access === 'referral' ? 'de huisarts of het wijkteam' : null,
    rung: chance.is(0.3) ? chance.pick(['neighbours', 'volunteer', 'professional']) : null,
    cost_case: cost,
    cost_euros: cost === 'paid' ? chance.below(40) / 2 : null,
    cost_per: cost === 'paid' ? chance.pick(['time', 'month', 'course']) : null,
    ages_from: chance.is(0.3) ? chance.pick([4, 12, 18, 55]) : null,
    contact_phone: telephone(chance),
    contact_email: chance.is(0.5) ? `post${chance.below(9999)}@voorbeeld.example` : null,
    schedule_closed_on_holidays: chance.is(0.4),
    schedule_closed_in_school_hols: chance.is(0.2),
    stage: 'established',
    standing: chance.is(0.02) ? 'ended' : 'open',
    rhythm: 'half-yearly',
    confirmed_where_at: confirmed,
    confirmed_when_at: confirmed,
    confirmed_contact_at: confirmed,
    _status: 'published',
    ...facilityColumns(chance, 0.15),
  }
}

const hours = (hour: number) => `${String(hour).padStart(2, '0')}:${hour % 2 ? '30' : '00'}`

/** A weekly time or two, now and then a monthly one or a single date. */
function scheduleRows(chance: Chance, known: Known, listing: string, share: number): Rows {
  if (!chance.is(share)) return {}
  const rows: Required<Pick<Rows, 'rules' | 'days' | 'nth'>> = { rules: [], days: [], nth: [] }
  for (let order = 1; order <= (chance.is(0.2) ? 2 : 1); order++) {
    const id = chance.uuid()
    const start = 9 + chance.below(11)
    const every = chance.is(0.15) ? 'month' : 'week'
    const times = { start: hours(start), end: hours(start + 2), every, interval: chance.is(0.1) ? 2 : 1 }
    rows.rules.push({ id, _parent_id: listing, _order: order, ...times })
    chance
      .few(weekdays, 1, every === 'month' ? 1 : 2)
      .forEach((value, i) => rows.days.push({ parent_id: id, order: i + 1, value }))
    if (every === 'month')
      rows.nth.push({ parent_id: id, order: 1, value: chance.pick(['1', '2', '3', '-1']) })
  }
  const on = noon(addDays(known.today, chance.below(60)))
  const date = { id: chance.uuid(), _parent_id: listing, _order: 1, on, start: '14:00', end: '16:00' }
  return {
    listings_schedule_rules: rows.rules,
    listings_schedule_rules_days: rows.days,
    listings_schedule_rules_nth: rows.nth,
    listings_schedule_dates: chance.is(0.1) ? [date] : [],
  }
}
