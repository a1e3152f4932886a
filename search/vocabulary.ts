/** The closed lists of the house. Each feeds the schema, the admin's options, the filter and the index. */

export const listingKinds = ['activity', 'support', 'place'] as const
export const purposes = ['meet', 'develop', 'support'] as const
export const accessKinds = ['walk-in', 'sign-up', 'intake', 'referral'] as const
/** The ladder, light to heavy. The order is the meaning. */
export const rungs = [
  'self',
  'neighbours',
  'volunteer',
  'professional',
  'professional-with-referral',
  'safety-net',
] as const
export const takePartKinds = ['join', 'help', 'offer'] as const
export const costKinds = ['free', 'paid', 'donation', 'means-tested', 'unknown'] as const
export const costUnits = ['time', 'month', 'year', 'course', 'consumption'] as const
export const cityPasses = [
  'stadspas',
  'stichting-leergeld',
  'jeugdfonds-sport-cultuur',
  'meedoen-bijdrage',
] as const
export const whereaboutsKinds = ['venue', 'online', 'at-home', 'secret'] as const
export const organisationRoles = ['organiser', 'host', 'funder'] as const
export const organisationKinds = [
  'welfare',
  'association',
  'residents',
  'faith',
  'school',
  'library',
  'health',
  'municipality',
  'culture',
  'sport',
  'business',
] as const
export const relationKinds = ['follows-on', 'alternative-to', 'supports'] as const
export const standings = ['open', 'paused', 'ended'] as const
export const stages = ['idea', 'trial', 'established'] as const
export const facilities = [
  'step-free',
  'wheelchair',
  'accessible-toilet',
  'hearing-loop',
  'lift',
  'guide-dog',
  'quiet-space',
  'parking',
  'changing-table',
] as const
export const threeWay = ['yes', 'no', 'unknown'] as const
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export const dayParts = ['morning', 'afternoon', 'evening'] as const
export const areaLevels = ['municipality', 'district', 'neighbourhood'] as const
export const confirmedGroups = ['what', 'who', 'where', 'when', 'joining', 'contact'] as const
export const rhythms = ['monthly', 'quarterly', 'half-yearly', 'yearly'] as const
/** What residents notice of a listing that nobody confirms: nothing, a label, and that it comes lower in results. */
export const doubts = ['none', 'labelled', 'lowered'] as const
export const schoolRegions = ['noord', 'midden', 'zuid'] as const

/** The languages the texts may be written in; the first is the one that must be there. */
export const textLanguages = ['nl', 'en', 'ar', 'tr', 'pl', 'uk'] as const
/** Languages spoken at a listing (BCP 47). */
export const spokenLanguages = [
  'nl',
  'en',
  'ar',
  'tr',
  'pl',
  'uk',
  'ru',
  'fa',
  'ti',
  'so',
  'fr',
  'es',
  'de',
  'zh',
  'pt',
  'ro',
  'bg',
  'ber',
  'pap',
  'dse',
] as const

export type ListingKind = (typeof listingKinds)[number]
export type Access = (typeof accessKinds)[number]
export type Rung = (typeof rungs)[number]
export type TakePart = (typeof takePartKinds)[number]
export type CostKind = (typeof costKinds)[number]
export type Facility = (typeof facilities)[number]
export type Weekday = (typeof weekdays)[number]
export type ConfirmedGroup = (typeof confirmedGroups)[number]
export type Doubt = (typeof doubts)[number]
export type DayPart = (typeof dayParts)[number]
export type AreaLevel = (typeof areaLevels)[number]
export type TextLanguage = (typeof textLanguages)[number]

/** The accents a theme can have. A colour never says anything by itself: there is always an icon or a word with it. */
export const hues = ['green', 'teal', 'blue', 'purple', 'pink', 'red', 'orange', 'yellow', 'brown'] as const
export type Hue = (typeof hues)[number]
