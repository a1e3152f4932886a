import type { Why } from '../../outbound/unreachable.ts'
import type { Instead } from '../reading/not-a-calendar.ts'

/** Why a calendar could not be read. */
export type Trouble =
  Why | Instead | 'closed' | 'not-there' | 'gone' | 'too-often' | 'their-fault' | 'odd-answer'

const notFound = 'Dit adres is op internet niet te vinden. Kijk of het goed is overgenomen.'
const notThere = 'Op dit adres staat geen agenda meer. Maak een nieuw adres aan en plak dat hier.'

/** For who keeps the calendar: what is wrong, and what one can do. Where an address leads inside is told to nobody. */
export const troubleWords: Record<Trouble, string> = {
  'no-address': 'Dit is geen adres van een agenda. Het moet beginnen met https:// of webcal://',
  'not-allowed': notFound,
  'unknown-host': notFound,
  'no-answer': 'We krijgen geen antwoord van dit adres.',
  'too-slow': 'Dit adres antwoordt te langzaam.',
  'not-secure': 'De beveiliging van dit adres klopt niet. Vraag het aan wie de website beheert.',
  'too-large': 'Deze agenda is te groot om te lezen. Maak een aparte agenda voor dit aanbod.',
  'too-many-redirects': 'Dit adres stuurt steeds door en komt nergens uit.',
  garbled: 'Wat dit adres stuurt is niet te lezen.',
  'log-in-page':
    'Dit adres geeft een inlogpagina, geen agenda. Maak de agenda openbaar, of neem het geheime iCal-adres.',
  'web-page': 'Dit adres geeft een webpagina, geen agenda. Zoek in je agenda naar het iCal-adres.',
  'something-else': 'Dit adres geeft iets anders dan een agenda. Zoek in je agenda naar het iCal-adres.',
  'half-a-calendar': 'Deze agenda komt maar half binnen. We proberen het straks opnieuw.',
  closed: 'Deze agenda is niet openbaar. Maak hem openbaar, of neem het geheime iCal-adres.',
  'not-there': notThere,
  gone: notThere,
  'too-often': 'Dit adres vraagt ons om te wachten. We proberen het later opnieuw.',
  'their-fault': 'Bij de andere kant is er een storing. We proberen het later opnieuw.',
  'odd-answer': 'Dit adres geeft een antwoord dat we niet begrijpen.',
}
