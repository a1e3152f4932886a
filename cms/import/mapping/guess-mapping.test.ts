import { describe, expect, test } from 'vitest'
import { readCsv } from '../reading/read-csv.ts'
import { columnLetters } from './column-letters.ts'
import { dataRows, guessMapping, rememberMapping } from './guess-mapping.ts'

const table = (...lines: string[]) => readCsv(new TextEncoder().encode(lines.join('\n')))
const guessed = (...lines: string[]) => guessMapping(table(...lines)).columns.map(({ target }) => target)

describe('which column is what', () => {
  test('Dutch headers', () => {
    expect(
      guessed(
        'Nr;Naam activiteit;Korte omschrijving;Toelichting;Organisatie;Locatie;Straat;Huisnummer;Postcode;Plaats;Telefoonnummer;E-mailadres;Website;Thema’s;Doelgroep;Dag en tijd;Kosten',
        '1;Koor;Zingen;Elke week zingen;De Vink;De Ark;Dorpsstraat;1;5611 AB;Eindhoven;040 1234567;a@b.nl;www.b.nl;Muziek;Ouderen;dinsdag 10:00;gratis',
      ),
    ).toEqual([
      'id',
      'title',
      'summary',
      'description',
      'organisation',
      'venue',
      'street',
      'number',
      'postcode',
      'town',
      'phone',
      'email',
      'website',
      'themes',
      'audiences',
      'times',
      'costs',
    ])
  })

  test('English headers', () => {
    expect(
      guessed(
        'ID,Title,Summary,Description,Organization,Address,Postal code,City,Phone number,Email address,URL,Category,Target group,When,Price',
        '1,Choir,Sing,We sing,Vink,Street 1,5611 AB,Eindhoven,040 1234567,a@b.nl,https://b.nl,Music,All,Tuesday,5',
      ),
    ).toEqual([
      'id',
      'title',
      'summary',
      'description',
      'organisation',
      'address',
      'postcode',
      'town',
      'phone',
      'email',
      'website',
      'themes',
      'audiences',
      'times',
      'costs',
    ])
  })

  test('values speak when headers say nothing', () => {
    expect(
      guessed(
        'Veld 1;Veld 2;Veld 3;Veld 4;Veld 5;Veld 6',
        'A-1;Koor voor iedereen;Dorpsstraat 1, 5611 AB Eindhoven;040 123 45 67;koor@vink.nl;Wij zingen iedere week met elkaar, van oude tot nieuwe liedjes, in een fijne groep.',
        'A-2;Soep;Kerkweg 12a, 5612 CD Eindhoven;040 123 45 68;soep@vink.nl;Samen soep koken en opeten, en daarna samen afwassen en nog een kopje koffie drinken.',
      ),
    ).toEqual(['id', 'title', 'address', 'phone', 'email', 'description'])
  })

  test('without any headers the first row is data', () => {
    const rows = table('Koor;040 123 45 67;koor@vink.nl;5611 AB', 'Soep;040 123 45 68;soep@vink.nl;5611 AC')
    const mapping = guessMapping(rows)
    expect(mapping).toMatchObject({ headerLine: null })
    expect(mapping.columns.map(({ header, target }) => [header, target])).toEqual([
      ['Kolom A', 'title'],
      ['Kolom B', 'phone'],
      ['Kolom C', 'email'],
      ['Kolom D', 'postcode'],
    ])
    expect(dataRows(rows, mapping)).toHaveLength(2)
  })

  test('headers may stand under a title', () => {
    const rows = table(
      'Overzicht aanbod 2026',
      'Gemaakt door de gemeente',
      '',
      'Naam;Omschrijving;Telefoon',
      'Koor;Zingen;040 1234567',
    )
    const mapping = guessMapping(rows)
    expect(mapping.headerLine).toBe(4)
    expect(dataRows(rows, mapping).map((row) => row.line)).toEqual([5])
  })

  test('what nobody knows goes to the editor’s note, an empty column nowhere', () => {
    expect(guessed('Naam;Sleutelwoord van de wethouder;Leeg', 'Koor;ja;')).toEqual([
      'title',
      'note',
      'nothing',
    ])
  })
})

test('what a person corrected is remembered, also when columns move or have twins', () => {
  const first = guessMapping(table('Naam;Opmerking;Opmerking', 'Koor;a;b'))
  first.columns[1]!.target = 'costs'
  first.columns[2]!.target = 'joining'
  const next = guessMapping(
    table('Opmerking;Naam;Opmerking;Telefoon', 'a;Koor;b;040 1234567'),
    rememberMapping(first),
  )
  expect(next.columns.map(({ target }) => target)).toEqual(['costs', 'title', 'joining', 'phone'])
})

test('columns are called as a spreadsheet calls them', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})
