import { otherWords } from '../other-words.ts'
import { isOneOf, type Line, type Reader, reader, wordAt } from './reader.ts'

/** What it costs, how one gets in, what a place must have, and whether one comes to help. */

/** "Gratis parkeren" is not about what the activity costs. */
const besideTheActivity = isOneOf('parkeren wifi internet geld parkeerplaats proefles')
const free = reader(
  '(?:helemaal |geheel )?(?:gratis|kosteloos|kosteloze)|zonder kosten|geen kosten' +
    '|(?:(?:dat|die|wat|het) )?(?:mag )?(?:niets|niks) (?:mag )?(?:kosten|kost)' +
    '|for free|free of charge|ucretsiz|za darmo|bezpłatnie|безкоштовно|مجانا|مجاني|مجانية',
  (_, { line }, at, next) =>
    besideTheActivity(wordAt(line, next)) || isCalledSo(line, at, next) ? undefined : { costs: ['free'] },
)

/** With a word beside it, it may be the name of a help: who asks for "gratis eten" has none. */
function isCalledSo(line: Line, at: number, next: number): boolean {
  const said = line.text.slice(line.starts[at], (line.starts[next] ?? line.text.length + 1) - 1)
  const beside = [`${said} ${wordAt(line, next)}`, `${wordAt(line, at - 1)} ${said}`]
  return beside.some((phrase) => phrase.trim() !== said && otherWords(phrase).length > 0)
}

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
/** "Een afspraak maken via internet" is something to do there, and no wish to meet there. */
const doneOnline = isOneOf(
  'maken regelen aanvragen bestellen kopen betalen bankieren solliciteren inschrijven opgelicht gekocht besteld betaald moet gaat',
)
const online = reader(
  'online|via (?:het )?(?:internet|scherm)|beeldbellend|op afstand',
  (match, { line }, at, next) =>
    aboutComputers(wordAt(line, next)) || (match[0].startsWith('via') && doneOnline(wordAt(line, at - 1)))
      ? undefined
      : { whereabouts: ['online'] },
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
