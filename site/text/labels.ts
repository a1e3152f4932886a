import type * as v from '#search/vocabulary.ts'
import type { relativeDays, sorts } from '#search/query.ts'

/** What residents read for each code of the closed lists. The compiler and a test miss no code. */
type Labels<Codes extends readonly string[]> = Record<Codes[number], string>

const kinds: Labels<typeof v.listingKinds> = { activity: 'Activiteit', support: 'Hulp', place: 'Plek' }

const purposes: Labels<typeof v.purposes> = {
  meet: 'Mensen ontmoeten',
  develop: 'Iets leren',
  support: 'Hulp krijgen',
}

const access: Labels<typeof v.accessKinds> = {
  'walk-in': 'Gewoon binnenlopen',
  'sign-up': 'Even aanmelden',
  intake: 'Eerst een gesprek',
  referral: 'Met een verwijzing',
}

/** From light to heavy. */
const rungs: Labels<typeof v.rungs> = {
  self: 'Zelf aan de slag',
  neighbours: 'Samen met buurtgenoten',
  volunteer: 'Met een vrijwilliger',
  professional: 'Met een hulpverlener, zonder verwijzing',
  'professional-with-referral': 'Met een hulpverlener, met een verwijzing',
  'safety-net': 'Als het echt niet meer gaat',
}

const takePart: Labels<typeof v.takePartKinds> = {
  join: 'Meedoen',
  help: 'Een handje helpen',
  offer: 'Zelf iets aanbieden',
}

const costs: Labels<typeof v.costKinds> = {
  free: 'Gratis',
  paid: 'Kost geld',
  donation: 'Je geeft wat je kunt',
  'means-tested': 'Hangt af van je inkomen',
  unknown: 'Prijs niet bekend',
}

const costUnits: Labels<typeof v.costUnits> = {
  time: 'per keer',
  month: 'per maand',
  year: 'per jaar',
  course: 'per cursus',
  consumption: 'per kopje of maaltijd',
}

const cityPasses: Labels<typeof v.cityPasses> = {
  stadspas: 'Stadspas',
  'stichting-leergeld': 'Stichting Leergeld',
  'jeugdfonds-sport-cultuur': 'Jeugdfonds Sport & Cultuur',
  'meedoen-bijdrage': 'Meedoen-bijdrage',
}

const whereabouts: Labels<typeof v.whereaboutsKinds> = {
  venue: 'Op een plek in de buurt',
  online: 'Online',
  'at-home': 'Bij jou thuis of aan de telefoon',
  secret: 'Het adres houden we geheim',
}

const organisationRoles: Labels<typeof v.organisationRoles> = {
  organiser: 'Organiseert dit',
  host: 'Hier is het te gast',
  funder: 'Betaalt mee',
}

const organisationKinds: Labels<typeof v.organisationKinds> = {
  welfare: 'Welzijn',
  association: 'Vereniging',
  residents: 'Groep buurtgenoten',
  faith: 'Kerk, moskee of andere geloofsgroep',
  school: 'School',
  library: 'Bibliotheek',
  health: 'Zorg en gezondheid',
  municipality: 'Gemeente',
  culture: 'Kunst en cultuur',
  sport: 'Sportclub',
  business: 'Bedrijf',
}

const relations: Labels<typeof v.relationKinds> = {
  'follows-on': 'Past goed hierna',
  'alternative-to': 'Kan ook in plaats hiervan',
  supports: 'Helpt hierbij',
}

const standings: Labels<typeof v.standings> = { open: 'Open', paused: 'Tijdelijk dicht', ended: 'Gestopt' }

const stages: Labels<typeof v.stages> = { idea: 'Nog een idee', trial: 'Proef', established: 'Vast aanbod' }

const facilities: Labels<typeof v.facilities> = {
  'step-free': 'Zonder drempels',
  wheelchair: 'Met een rolstoel naar binnen',
  'accessible-toilet': 'Aangepast toilet',
  'hearing-loop': 'Ringleiding voor gehoorapparaten',
  lift: 'Lift',
  'guide-dog': 'Hulphond mag mee',
  'quiet-space': 'Rustige plek',
  parking: 'Parkeren bij de deur',
  'changing-table': 'Tafel om een baby te verschonen',
}

const threeWay: Labels<typeof v.threeWay> = { yes: 'ja', no: 'nee', unknown: 'weten we niet' }

const weekdays: Labels<typeof v.weekdays> = {
  mon: 'maandag',
  tue: 'dinsdag',
  wed: 'woensdag',
  thu: 'donderdag',
  fri: 'vrijdag',
  sat: 'zaterdag',
  sun: 'zondag',
}

const relative: Labels<typeof relativeDays> = {
  today: 'Vandaag',
  tomorrow: 'Morgen',
  weekend: 'Dit weekend',
}

const dayParts: Labels<typeof v.dayParts> = {
  morning: 'In de ochtend',
  afternoon: 'In de middag',
  evening: 'In de avond',
}

const areaLevels: Labels<typeof v.areaLevels> = {
  municipality: 'Gemeente',
  district: 'Wijk',
  neighbourhood: 'Buurt',
}

const confirmedGroups: Labels<typeof v.confirmedGroups> = {
  what: 'Wat het is',
  who: 'Voor wie',
  where: 'Waar',
  when: 'Wanneer',
  joining: 'Hoe je meedoet',
  contact: 'Contact',
}

const rhythms: Labels<typeof v.rhythms> = {
  monthly: 'Elke maand',
  quarterly: 'Elke drie maanden',
  'half-yearly': 'Elk half jaar',
  yearly: 'Elk jaar',
}

const schoolRegions: Labels<typeof v.schoolRegions> = {
  noord: 'Regio Noord',
  midden: 'Regio Midden',
  zuid: 'Regio Zuid',
}

const textLanguages: Labels<typeof v.textLanguages> = {
  nl: 'Nederlands',
  en: 'English',
  ar: 'العربية',
  tr: 'Türkçe',
  pl: 'Polski',
  uk: 'Українська',
}

const spokenLanguages: Labels<typeof v.spokenLanguages> = {
  nl: 'Nederlands',
  en: 'Engels',
  ar: 'Arabisch',
  tr: 'Turks',
  pl: 'Pools',
  uk: 'Oekraïens',
  ru: 'Russisch',
  fa: 'Perzisch (Farsi)',
  ti: 'Tigrinya',
  so: 'Somalisch',
  fr: 'Frans',
  es: 'Spaans',
  de: 'Duits',
  zh: 'Chinees',
  pt: 'Portugees',
  ro: 'Roemeens',
  bg: 'Bulgaars',
  ber: 'Berbers (Tamazight)',
  pap: 'Papiaments',
  dse: 'Nederlandse Gebarentaal',
}

const sortings: Labels<typeof sorts> = { relevance: 'Past het best', distance: 'Dichtbij', date: 'Op datum' }

export const labels = {
  kinds,
  purposes,
  access,
  rungs,
  takePart,
  costs,
  costUnits,
  cityPasses,
  whereabouts,
  organisationRoles,
  organisationKinds,
  relations,
  standings,
  stages,
  facilities,
  threeWay,
  weekdays,
  relativeDays: relative,
  dayParts,
  areaLevels,
  confirmedGroups,
  rhythms,
  schoolRegions,
  textLanguages,
  spokenLanguages,
  sorts: sortings,
}
