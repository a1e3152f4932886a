import type { fromHomeKinds } from './query.ts'
import type {
  accessKinds,
  costKinds,
  DayPart,
  Facility,
  listingKinds,
  Rung,
  TakePart,
  Weekday,
} from './vocabulary.ts'

/** The words of the address bar. They are an interface: changing one needs a redirect. */
export const parameters = {
  text: 'zoek',
  kinds: 'soort',
  themes: 'thema',
  lifeDomains: 'levensgebied',
  audiences: 'doelgroep',
  age: 'leeftijd',
  districts: 'wijk',
  neighbourhoods: 'buurt',
  near: 'nabij',
  radius: 'straal',
  days: 'dag',
  dayParts: 'dagdeel',
  access: 'toegang',
  rungs: 'trede',
  costs: 'kosten',
  languages: 'taal',
  facilities: 'toegankelijk',
  takePart: 'meedoen',
  whereabouts: 'waar',
  organisations: 'organisatie',
  box: 'gebied',
  sort: 'sorteer',
  view: 'weergave',
  page: 'pagina',
} as const

export const kindWords = { activity: 'activiteit', support: 'hulp', place: 'plek' } satisfies Record<
  (typeof listingKinds)[number],
  string
>
export const accessWords = {
  'walk-in': 'inloop',
  'sign-up': 'aanmelden',
  intake: 'kennismaken',
  referral: 'verwijzing',
} satisfies Record<(typeof accessKinds)[number], string>
export const rungWords = {
  self: 'zelf',
  neighbours: 'in-de-buurt',
  volunteer: 'vrijwilliger',
  professional: 'zonder-verwijzing',
  'professional-with-referral': 'met-verwijzing',
  'safety-net': 'vangnet',
} satisfies Record<Rung, string>
export const costWords = {
  free: 'gratis',
  paid: 'betaald',
  donation: 'vrije-bijdrage',
  'means-tested': 'naar-inkomen',
  unknown: 'onbekend',
} satisfies Record<(typeof costKinds)[number], string>
export const takePartWords = { join: 'meedoen', help: 'helpen', offer: 'aanbieden' } satisfies Record<
  TakePart,
  string
>
export const whereaboutsWords = { online: 'online', 'at-home': 'bij-je-thuis' } satisfies Record<
  (typeof fromHomeKinds)[number],
  string
>
export const facilityWords = {
  'step-free': 'drempelvrij',
  wheelchair: 'rolstoel',
  'accessible-toilet': 'aangepast-toilet',
  'hearing-loop': 'ringleiding',
  lift: 'lift',
  'guide-dog': 'hulphond',
  'quiet-space': 'rustige-plek',
  parking: 'parkeren',
  'changing-table': 'verschoontafel',
} satisfies Record<Facility, string>
export const weekdayWords = {
  mon: 'maandag',
  tue: 'dinsdag',
  wed: 'woensdag',
  thu: 'donderdag',
  fri: 'vrijdag',
  sat: 'zaterdag',
  sun: 'zondag',
} satisfies Record<Weekday, string>
export const dayWords = { today: 'vandaag', tomorrow: 'morgen', weekend: 'weekend', ...weekdayWords } as const
export const dayPartWords = { morning: 'ochtend', afternoon: 'middag', evening: 'avond' } satisfies Record<
  DayPart,
  string
>
export const sortWords = { relevance: 'passend', distance: 'afstand', date: 'datum' } as const
export const viewWords = { steps: 'trap', list: 'lijst' } as const
