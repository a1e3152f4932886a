import * as v from '#search/vocabulary.ts'

/** Words of the admin in its two languages. */
export type Words = { nl: string; en: string }
export const words = (nl: string, en: string): Words => ({ nl, en })

type Table<T extends string> = Record<T, Words>

/** Options of a select, in the order of the list they come from. */
export const options = <T extends string>(values: readonly T[], table: Table<T>) =>
  values.map((value) => ({ value, label: table[value] }))

export const kindWords: Table<v.ListingKind> = {
  activity: words('Activiteit: iets om naartoe te gaan', 'Activity: something to attend'),
  support: words('Hulp: iets of iemand om bij aan te kloppen', 'Support: something to turn to'),
  place: words('Plek: ergens om te zijn of te gebruiken', 'Place: somewhere to be or to use'),
}
export const purposeWords: Table<(typeof v.purposes)[number]> = {
  meet: words('Ontmoeten', 'Meeting'),
  develop: words('Ontwikkelen', 'Developing'),
  support: words('Ondersteunen', 'Supporting'),
}
export const accessWords: Table<v.Access> = {
  'walk-in': words('Gewoon binnenlopen', 'Just walk in'),
  'sign-up': words('Aanmelden', 'Sign up'),
  intake: words('Eerst een gesprek', 'Intake first'),
  referral: words('Met een verwijzing', 'With a referral'),
}
export const rungWords: Table<v.Rung> = {
  self: words('Zelf doen', 'By yourself'),
  neighbours: words('In de buurt, met elkaar', 'With neighbours'),
  volunteer: words('Met een vrijwilliger', 'With a volunteer'),
  professional: words('Hulp zonder verwijzing', 'Professional, no referral'),
  'professional-with-referral': words('Hulp met verwijzing', 'Professional, with referral'),
  'safety-net': words('Vangnet', 'Safety net'),
}
export const takePartWords: Table<v.TakePart> = {
  join: words('Meedoen', 'Join'),
  help: words('Helpen', 'Help'),
  offer: words('Iets aanbieden', 'Offer something'),
}
export const costWords: Table<v.CostKind> = {
  free: words('Gratis', 'Free'),
  paid: words('Kost geld', 'Paid'),
  donation: words('Vrije bijdrage', 'Donation'),
  'means-tested': words('Hangt af van je inkomen', 'Depends on income'),
  unknown: words('Weet ik niet', 'Unknown'),
}
export const schoolRegionWords: Table<(typeof v.schoolRegions)[number]> = {
  noord: words('Noord', 'North'),
  midden: words('Midden', 'Middle'),
  zuid: words('Zuid', 'South'),
}
export const costUnitWords: Table<(typeof v.costUnits)[number]> = {
  time: words('per keer', 'each time'),
  month: words('per maand', 'a month'),
  year: words('per jaar', 'a year'),
  course: words('voor de hele cursus', 'for the course'),
  consumption: words('per consumptie', 'per drink or meal'),
}
export const passWords: Table<(typeof v.cityPasses)[number]> = {
  stadspas: words('Stadspas', 'City pass'),
  'stichting-leergeld': words('Stichting Leergeld', 'Stichting Leergeld'),
  'jeugdfonds-sport-cultuur': words('Jeugdfonds Sport & Cultuur', 'Youth fund for sport and culture'),
  'meedoen-bijdrage': words('Meedoenbijdrage van de gemeente', 'Municipal contribution'),
}
export const whereaboutsWords: Table<(typeof v.whereaboutsKinds)[number]> = {
  venue: words('Op een locatie', 'At a venue'),
  online: words('Online', 'Online'),
  'at-home': words('Bij mensen thuis of aan de telefoon', 'At home or by phone'),
  secret: words('Op een geheim adres', 'At a secret address'),
}
export const organisationRoleWords: Table<(typeof v.organisationRoles)[number]> = {
  organiser: words('Organiseert', 'Organiser'),
  host: words('Ontvangt (het is bij hen)', 'Host'),
  funder: words('Betaalt mee', 'Funder'),
}
export const organisationKindWords: Table<(typeof v.organisationKinds)[number]> = {
  welfare: words('Welzijn', 'Welfare'),
  association: words('Vereniging of club', 'Association'),
  residents: words('Bewoners zelf', 'Residents'),
  faith: words('Kerk, moskee of tempel', 'Faith community'),
  school: words('School', 'School'),
  library: words('Bibliotheek', 'Library'),
  health: words('Zorg en gezondheid', 'Health'),
  municipality: words('Gemeente', 'Municipality'),
  culture: words('Cultuur', 'Culture'),
  sport: words('Sport', 'Sport'),
  business: words('Bedrijf', 'Business'),
}
export const relationWords: Table<(typeof v.relationKinds)[number]> = {
  'follows-on': words('Is een vervolg op', 'Follows on from'),
  'alternative-to': words('Lijkt op', 'Alternative to'),
  supports: words('Helpt bij', 'Supports'),
}
export const standingWords: Table<(typeof v.standings)[number]> = {
  open: words('Gaat door', 'Running'),
  paused: words('Ligt even stil', 'Paused'),
  ended: words('Is gestopt', 'Ended'),
}
export const stageWords: Table<(typeof v.stages)[number]> = {
  idea: words('Een idee, nog niet begonnen', 'An idea'),
  trial: words('Een proef', 'A trial'),
  established: words('Bestaat al langer', 'Established'),
}
export const facilityWords: Table<v.Facility> = {
  'step-free': words('Zonder drempels', 'Step-free'),
  wheelchair: words('Met een rolstoel', 'Wheelchair'),
  'accessible-toilet': words('Aangepast toilet', 'Accessible toilet'),
  'hearing-loop': words('Ringleiding', 'Hearing loop'),
  lift: words('Lift', 'Lift'),
  'guide-dog': words('Hulphond welkom', 'Guide dogs welcome'),
  'quiet-space': words('Rustige plek', 'Quiet space'),
  parking: words('Parkeren voor de deur', 'Parking'),
  'changing-table': words('Verschoontafel', 'Changing table'),
}
export const threeWayWords: Table<(typeof v.threeWay)[number]> = {
  yes: words('Ja', 'Yes'),
  no: words('Nee', 'No'),
  unknown: words('Weet ik niet', 'Unknown'),
}
export const weekdayWords: Table<v.Weekday> = {
  mon: words('maandag', 'Monday'),
  tue: words('dinsdag', 'Tuesday'),
  wed: words('woensdag', 'Wednesday'),
  thu: words('donderdag', 'Thursday'),
  fri: words('vrijdag', 'Friday'),
  sat: words('zaterdag', 'Saturday'),
  sun: words('zondag', 'Sunday'),
}
/** 1 = January; as words, because a select keeps words. */
export const months = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const
export const monthWords: Table<(typeof months)[number]> = {
  1: words('januari', 'January'),
  2: words('februari', 'February'),
  3: words('maart', 'March'),
  4: words('april', 'April'),
  5: words('mei', 'May'),
  6: words('juni', 'June'),
  7: words('juli', 'July'),
  8: words('augustus', 'August'),
  9: words('september', 'September'),
  10: words('oktober', 'October'),
  11: words('november', 'November'),
  12: words('december', 'December'),
}
export const rhythmWords: Table<(typeof v.rhythms)[number]> = {
  monthly: words('Elke maand', 'Monthly'),
  quarterly: words('Elke drie maanden', 'Quarterly'),
  'half-yearly': words('Twee keer per jaar', 'Twice a year'),
  yearly: words('Elk jaar', 'Yearly'),
}
export const areaLevelWords: Table<v.AreaLevel> = {
  municipality: words('Gemeente', 'Municipality'),
  district: words('Wijk', 'District'),
  neighbourhood: words('Buurt', 'Neighbourhood'),
}
export const confirmedWords: Table<(typeof v.confirmedGroups)[number]> = {
  what: words('Wat het is', 'What it is'),
  who: words('Voor wie', 'For whom'),
  where: words('Waar', 'Where'),
  when: words('Wanneer', 'When'),
  joining: words('Meedoen', 'Joining'),
  contact: words('Contact', 'Contact'),
}

const languageNames = {
  nl: new Intl.DisplayNames('nl', { type: 'language' }),
  en: new Intl.DisplayNames('en', { type: 'language' }),
}
/** Names that the platform's own table does not know. */
const ownNames: Record<string, Words> = {
  dse: words('Nederlandse Gebarentaal', 'Dutch Sign Language'),
  ber: words('Berbers', 'Berber'),
}
export const languageWords = (tag: string): Words =>
  ownNames[tag] ?? words(languageNames.nl.of(tag) ?? tag, languageNames.en.of(tag) ?? tag)

export const hueWords: Table<v.Hue> = {
  green: words('Groen', 'Green'),
  teal: words('Blauwgroen', 'Teal'),
  blue: words('Blauw', 'Blue'),
  purple: words('Paars', 'Purple'),
  pink: words('Roze', 'Pink'),
  red: words('Rood', 'Red'),
  orange: words('Oranje', 'Orange'),
  yellow: words('Geel', 'Yellow'),
  brown: words('Bruin', 'Brown'),
}
