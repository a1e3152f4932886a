import { inDigits } from './in-digits.ts'

/** The words of the pages about districts and neighbourhoods. */
export const nlAreas = {
  title: (town: string) => (town ? `Wijken en buurten in ${town}` : 'Wijken en buurten'),
  description: (town: string) => `Kies je wijk of buurt${town && ` in ${town}`} en zie wat er om de hoek is.`,
  lead: 'Kies je wijk of je buurt. Dan zie je wat er om de hoek is.',
  none: 'Er staan nog geen wijken en buurten op deze site.',
  list: 'Alle wijken en hun buurten',
  drawing: (name: string) => `Tekening van ${name}`,
  drawingOfTown: (town: string) => `Tekening van de wijken${town && ` van ${town}`}`,
  rough: 'De grenzen op deze tekening kloppen ongeveer.',
  credit: 'Grenzen: CBS en Kadaster',
  district: (town: string) => `Wijk in ${town}`,
  neighbourhood: (district: string) => `Buurt in de wijk ${district}`,
  inTitle: (name: string, around: string) => (around ? `${name} (${around})` : name),
  people: (count: number) => `Er wonen ${inDigits(count)} mensen.`,
  about: (name: string, town: string) =>
    `Wat er te doen is en wie er helpt in ${name}${town && `, ${town}`}.`,
  neighbours: { district: 'Wijken ernaast', neighbourhood: 'Buurten ernaast', municipality: '' },
  parts: 'Buurten',
  week: 'Deze week',
  weekNone: (name: string) => `Deze week staat er in ${name} niets op de agenda.`,
  weekAll: (here: string) => `Bekijk de agenda voor ${here}`,
  kinds: {
    activity: (name: string) => `Te doen in ${name}`,
    support: (name: string) => `Hulp in ${name}`,
    place: (name: string) => `Plekken in ${name}`,
  },
  kindAll: {
    activity: (total: number, here: string) => `Bekijk alle ${inDigits(total)} activiteiten voor ${here}`,
    support: (total: number, here: string) => `Bekijk alle ${inDigits(total)} soorten hulp voor ${here}`,
    place: (total: number, here: string) => `Bekijk alle ${inDigits(total)} plekken voor ${here}`,
  },
  kindOne: (here: string) => `Bekijk de lijst voor ${here}`,
  here: { district: 'deze wijk', neighbourhood: 'deze buurt', municipality: 'deze gemeente' },
  everywhere: 'Niet aan één buurt vast',
  everywhereMore: (count: number) =>
    count === 1
      ? 'Er is nog één ding dat ook voor jou is. Het is bijvoorbeeld online, of er komt iemand bij je thuis.'
      : `Er zijn nog ${inDigits(count)} dingen die ook voor jou zijn. Ze zijn bijvoorbeeld online, of er komt iemand bij je thuis.`,
  all: (name: string, total: number) => `Bekijk alles voor ${name} (${inDigits(total)})`,
  who: 'Aan wie kun je het vragen?',
  active: 'Deze organisaties zijn hier actief',
  activeCount: (count: number) => `${inDigits(count)} keer op de kaart`,
  empty: (name: string) => `In ${name} zelf staat nog niets op de kaart. Maar vlakbij wel.`,
  emptyNear: 'Dit is het dichtst bij',
  emptyDistrict: (district: string) => `Kijk in de hele wijk ${district}`,
  talk: 'Weet je niet waar je moet zijn?',
}
