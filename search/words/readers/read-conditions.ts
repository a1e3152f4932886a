import { isOneOf, type Reader, reader, wordAt } from './reader.ts'

/** What it costs, how one gets in, what a place must have, and whether one comes to help. */

/** "Gratis parkeren" is not about what the activity costs. */
const besideTheActivity = isOneOf('parkeren wifi internet geld parkeerplaats proefles')
const free = reader(
  '(?:helemaal |geheel )?(?:gratis|kosteloos|kosteloze)|zonder kosten|geen kosten' +
    '|(?:(?:dat|die|wat|het) )?(?:mag )?(?:niets|niks) (?:mag )?(?:kosten|kost)' +
    '|for free|free of charge|ucretsiz|za darmo|bezpłatnie|безкоштовно|مجانا|مجاني|مجانية',
  (_, { line }, _at, next) => (besideTheActivity(wordAt(line, next)) ? undefined : { costs: ['free'] }),
)

const walkIn = reader('(?:(?:vrije|open|met) )?inloop', () => ({ access: ['walk-in'] }), true)
const withoutAppointment = reader(
  'zonder (?:afspraak|afspraken|aanmelden|aanmelding|je aan te melden|inschrijven|inschrijving)',
  () => ({ access: ['walk-in'] }),
)
const withoutReferral = reader('zonder (?:door)?verwij(?:zing|sbrief)', () => ({
  access: ['intake', 'sign-up', 'walk-in'],
}))

const my = '(?:(?:een|mijn|mn|de|haar|zijn) )?'
const wheelchair = reader(
  `rolstoel ?(?:toegankelijke?|vriendelijke?)|toegankelijk (?:voor|met) ${my}rolstoel(?:en|ers)?` +
    `|met ${my}rolstoel|voor rolstoel(?:gebruik)?ers|(?:ik )?(?:zit )?in een rolstoel|wheelchair (?:accessible|friendly)`,
  () => ({ facilities: ['wheelchair'] }),
)
/** "Met een lift naar het ziekenhuis" is a ride. */
const lift = reader('met (?:een )?lift|lift aanwezig', (_, { line }, _at, next) =>
  isOneOf('naar van voor')(wordAt(line, next)) ? undefined : { facilities: ['lift'] },
)
const hearingLoop = reader('(?:met (?:een )?)?ringleiding', () => ({ facilities: ['hearing-loop'] }))
const guideDog = reader(`met ${my}(?:hulphond|geleidehond|blindengeleidehond)`, () => ({
  facilities: ['guide-dog'],
}))
const stepFree = reader('drempelvrij|zonder drempels?', () => ({ facilities: ['step-free'] }))
const toilet = reader(
  `met ${my}(?:(?:aangepast|toegankelijk) toilet|(?:invaliden|rolstoel|mindervaliden)toilet)`,
  () => ({ facilities: ['accessible-toilet'] }),
)

/** "Online les" and "les online"; "een online formulier" is about computers. */
const aboutComputers = isOneOf(
  'formulier formulieren kunnen bankieren winkelen kopen bestellen aanvragen aanvraag oplichting veilig',
)
const online = reader(
  'online|via (?:het )?(?:internet|scherm)|beeldbellend|op afstand',
  (_, { line }, _at, next) => (aboutComputers(wordAt(line, next)) ? undefined : { whereabouts: ['online'] }),
)
const volunteering = reader('vrijwilligerswerk(?: doen)?', () => ({ takePart: ['help'] }), true)
const help = reader(
  'ik wil (?:graag |ook |iets )*(?:(?:mee)?helpen|vrijwilliger worden|vrijwilligerswerk doen|terugdoen)',
  () => ({ takePart: ['help'] }),
)

export const readConditions: Reader[] = [
  ...[free, walkIn, withoutAppointment, withoutReferral],
  ...[wheelchair, lift, hearingLoop, guideDog, stepFree, toilet],
  ...[online, volunteering, help],
]
