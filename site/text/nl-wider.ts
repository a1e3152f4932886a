import { inDigits } from './in-digits.ts'

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

/** What a page says when it shows something else than was asked, and whom one may turn to. */
export const nlWider = {
  lead: 'Precies dit is er nu niet. Dit komt het dichtst in de buurt.',
  leadNone: 'Dit is er nu niet. Probeer een ander woord, kies een onderwerp, of vraag het aan iemand.',
  not: (what: string, instead: string) => `Niet ${what}. Wel ${instead}.`,
  notTogether: (instead: string) => `Niet alles tegelijk. Wel ${instead}.`,
  also: (instead: string) => `Ook ${instead}`,
  without: (labels: string) => `zonder ${labels}`,
  all: (total: number) => `Bekijk alle ${inDigits(total)}`,
  onTheMap: 'Bekijk dit op de kaart',
  more: 'Of zoek zo verder',
  found: (total: number) => `${inDigits(total)} gevonden`,
  everything: 'Bekijk alles',
  themes: 'Of kies een onderwerp',

  quoted: (words: string) => `“${words}”`,
  in: (area: string) => `in ${area}`,
  inAt: (areas: string[], distance: string) =>
    `in ${list.format(areas)}, ${areas.length > 1 ? 'tot ' : ''}${distance} verderop`,
  elsewhere: (town: string) => (town ? `ergens anders in ${town}` : 'ergens anders'),
  nearby: (place: string) => `dicht bij ${place}`,
  within: (distance: string) => `binnen ${distance}`,
  onMap: 'op dit stuk van de kaart',
  onLargerMap: 'op een groter stuk van de kaart',
  on: (day: string) => `op ${day}`,
  anyTime: 'op een ander moment of op afspraak',
  free: 'gratis',
  mayCost: 'als het iets mag kosten',
  speaking: (language: string) => `waar ze ${language} spreken`,
  notSpeaking: (language: string) => `waar ze geen ${language} spreken`,
  sure: (facility: string) => `met ${facility}`,
  unsure: (facility: string) => `waar we niet weten of dit er is: ${facility}`,
  forGroup: (group: string) => `voor ${group}`,
  forOthers: 'voor andere groepen',
  forAge: (age: number) => `voor iemand van ${age} jaar`,
  forOtherAges: 'voor andere leeftijden',
  with: (label: string) => `met ${label}`,
  about: (theme: string) => `over ${theme}`,
  forWords: (words: string) => `voor ${words}`,

  talk: 'Liever iemand spreken?',
  desk: 'Gewoon binnenlopen of bellen',
  helpline: 'Bel de gemeente',
  safetyNet: 'Als het echt niet meer gaat',
}
