import { expect, test } from 'vitest'
import { guessMapping } from '../mapping/guess-mapping.ts'
import { readCsv } from '../reading/read-csv.ts'
import { isUsable, toDrafts } from './to-drafts.ts'

const town = {
  themes: [{ id: 'muziek', words: ['Zingen en muziek', 'koor', 'zingen'] }],
  audiences: [{ id: 'ouderen', words: ['Ouderen', '55-plussers'] }],
  areas: [{ id: 'woensel', words: ['Woensel'] }],
}
const drafts = (...lines: string[]) => {
  const table = readCsv(new TextEncoder().encode(lines.join('\n')))
  return toDrafts(table, guessMapping(table), town)
}

test('a well filled row becomes a whole draft without a remark', () => {
  const [draft] = drafts(
    'Nr;Titel;Samenvatting;Omschrijving;Organisatie;Locatie;Straat;Huisnummer;Postcode;Plaats;Telefoon;E-mail;Website;Thema;Doelgroep;Leeftijd;Wijk;Wanneer;Kosten;Aanmelden',
    'A7;Koor De Vink;Zingen met elkaar.;Kom zingen.;De Vink;De Ark;Dorpsstraat;12a;5611ab;Eindhoven;040 - 123 45 67;Koor@Vink.nl;www.vink.nl;koor;Ouderen;55+;Woensel;elke dinsdag 10:00-12:00;€ 2,50;Bel ons',
  )
  expect(draft).toEqual({
    line: 2,
    key: 'A7',
    remarks: [],
    fields: {
      title: 'Koor De Vink',
      summary: 'Zingen met elkaar.',
      description: 'Kom zingen.',
      kind: 'activity',
      themes: ['muziek'],
      audiences: ['ouderen'],
      areas: ['woensel'],
      ages: { from: 55, until: null },
      organisation: { name: 'De Vink', host: 'vink.nl' },
      venue: { name: 'De Ark', street: 'Dorpsstraat 12a', postcode: '5611 AB', town: 'Eindhoven' },
      schedule: {
        rules: [{ every: 'week', interval: 1, nth: [], days: ['tue'], start: '10:00', end: '12:00' }],
        dates: [],
        byAppointment: false,
        note: null,
      },
      access: 'sign-up',
      howToJoin: 'Bel ons',
      cost: { case: 'paid', euros: 2.5, note: null },
      phone: '040-123 45 67',
      email: 'koor@vink.nl',
      website: 'https://www.vink.nl/',
    },
  })
})

test('what is wrong is said with its line and column, and kept for the editor', () => {
  const [, draft] = drafts(
    'Titel;Omschrijving;Telefoon;E-mail;Postcode;Thema;Leeftijd;Organisatie;Iets anders',
    'Soep;"Lekker,\n\nmet brood.";0401234567;;;;;De Pan;',
    'Koor;Zingen;bel maar;geen;12 AB;Vissen;heel jong;De Vink;alleen ’s zomers',
  )
  expect(draft!.remarks).toEqual([
    {
      level: 'warning',
      line: 5,
      column: 'C',
      text: expect.stringContaining('“bel maar” is geen telefoonnummer'),
    },
    { level: 'warning', line: 5, column: 'D', text: expect.stringContaining('“geen” is geen e-mailadres') },
    { level: 'warning', line: 5, column: 'E', text: expect.stringContaining('“12 AB” is geen postcode') },
    { level: 'warning', line: 5, column: 'F', text: 'Dit thema kennen we hier niet: Vissen.' },
    { level: 'warning', line: 5, column: 'G', text: expect.stringContaining('De leeftijd “heel jong”') },
    { level: 'warning', line: 5, column: '', text: expect.stringContaining('hoe je binnenkomt') },
  ])
  for (const word of ['bel maar', 'geen', '12 AB', 'Vissen', 'heel jong', 'Iets anders: alleen ’s zomers'])
    expect(draft!.fields.note).toContain(word)
})

test('no title, no draft; and no number twice', () => {
  const rows = drafts('Nr;Titel;Omschrijving', '1;Koor;Zingen', '2;;Iets', '1;Soep;Eten')
  expect(rows.map(isUsable)).toEqual([true, false, false])
  expect(rows[1]!.remarks).toContainEqual({
    level: 'error',
    line: 3,
    column: 'B',
    text: 'Deze rij heeft geen titel. Zonder titel kan er geen aanbod van komen.',
  })
  expect(rows[2]!.remarks.at(-1)!.text).toBe('Het nummer 1 staat ook op regel 2. Alleen die rij komt erin.')
})

test('too long is cut at a word, and whole in the note', () => {
  const long = 'woord '.repeat(100).trim()
  const [draft] = drafts('Titel;Samenvatting', `Koor;${long}`)
  expect(draft!.fields.summary!.length).toBeLessThanOrEqual(300)
  expect(draft!.fields.note).toContain(long)
})

test('names of people, and cells beyond the headers, are for the editor only', () => {
  const [draft] = drafts('Titel;Contactpersoon', 'Koor;Ans Jansen;los eindje')
  expect(draft!.fields.note).toBe('Contactpersoon: Ans Jansen\nKolom C: los eindje')
})

test('times that are not clear stay the sentence they were', () => {
  const [draft] = drafts('Titel;Wanneer', 'Koor;elke dinsdag 10:00-12:00, behalve in de vakantie')
  expect(draft!.fields.schedule).toMatchObject({
    rules: [],
    note: 'elke dinsdag 10:00-12:00, behalve in de vakantie',
  })
})
