import { expect, test } from 'vitest'
import { findAddresses, tidyPostcode } from './find-addresses.ts'
import { findContact } from './find-contact.ts'

test.each([
  ['Kramatplantsoen 101-h1095 LB AmsterdamTel: 020', 'Kramatplantsoen 101-h | 1095 LB | Amsterdam'],
  ['Balistraat 48 A1094 JN Amsterdam06-41022231', 'Balistraat 48 A | 1094 JN | Amsterdam'],
  ['Hoekhuis\nFizeaustraat 3 1097 SC Amsterdam 0204623353', 'Fizeaustraat 3 | 1097 SC | Amsterdam'],
  ['Kleine Wittenburgerstraat 201\n1018 LT Amsterdam', 'Kleine Wittenburgerstraat 201 | 1018 LT | Amsterdam'],
  ['Buurthuis ArchipelMakassarplein 11095 RP Amsterdam', 'Makassarplein 1 | 1095 RP | Amsterdam'],
  ['2e Leeghwaterstraat 5-B\n1018 RA Amsterdam\nAgenda', '2e Leeghwaterstraat 5-B | 1018 RA | Amsterdam'],
  ['Langsgaan: Elandsgracht 70', 'Elandsgracht 70 |  | '],
  [
    'Binnenlopen: Daalwijkdreef 11\n1102 RN Amsterdam Zuidoost of bellen',
    'Daalwijkdreef 11 | 1102 RN | Amsterdam Zuidoost',
  ],
  ['Jan de Louterstraat 13 1063 KX Amsterdam', 'Jan de Louterstraat 13 | 1063 KX | Amsterdam'],
  ['Dorpsstraat 1, 5611AB Eindhoven', 'Dorpsstraat 1 | 5611 AB | Eindhoven'],
  ['Bel 020 252 6000', undefined],
  ['In 2019 zijn er 40 mensen', undefined],
])('the address in %j', (text, address) => {
  const [found] = findAddresses(text)
  expect(found && `${found.street} | ${found.postcode ?? ''} | ${found.town ?? ''}`).toBe(address)
})

test('a postcode is written in one way', () => {
  expect(['5611ab', ' 5611 AB ', '0611 AB', '5611 SS', '103 BH'].map(tidyPostcode)).toEqual([
    '5611 AB',
    '5611 AB',
    undefined,
    undefined,
    undefined,
  ])
})

test('contact is found where words are glued to it', () => {
  expect(findContact('E:e.meij@civicamsterdam.nlT: 020 - 665 8001E-mail:info@civicamsterdam.nl')).toEqual({
    phones: ['020-665 8001'],
    emails: ['e.meij@civicamsterdam.nl', 'info@civicamsterdam.nl'],
    links: [],
  })
  expect(findContact('Zie Http://Www.Civic.Nl/Content.Php?Var=29. Bel +31 6 12345678 of 0900-1234.')).toEqual(
    {
      phones: ['+31 6 12345678', '0900-1234'],
      emails: [],
      links: ['http://www.civic.nl/Content.Php?Var=29'],
    },
  )
  expect(findContact('https://x.nl/?id=0201234567 kost 0,50; bel 06-3848053')).toMatchObject({ phones: [] })
})
