import { expect, test } from 'vitest'
import type { TownDocument } from '#search/town-document.ts'
import { someListing } from '#site/testing/some-listing.ts'
import { someTown } from '#site/testing/some-town.ts'
import { toTown } from '#site/town.ts'
import { whoToAsk } from './who-to-ask.ts'

const house: TownDocument = {
  type: 'organisation',
  id: 'de-brug',
  slug: 'de-brug',
  revision: 1,
  name: 'Stichting De Brug',
  kind: 'welfare',
  description: 'Een huis voor de buurt.',
  website: null,
  phone: '040 111 11 11',
  email: null,
  picture: null,
}
const town = toTown([...someTown, house])
const organisations = [
  { id: someListing('de-brug').id, slug: 'de-brug', name: house.name, role: 'organiser' as const },
]
const { contact } = someListing('koffie')

test('their own number comes before all others', () => {
  const listing = someListing('koffie', { contact: { ...contact, phone: '040 123 45 67' }, organisations })
  expect(whoToAsk(listing, town)).toMatchObject({ is: 'listing', links: [{ text: '040 123 45 67' }] })
})

test('without one it is that of who organises it, and it says whose', () => {
  expect(whoToAsk(someListing('koffie', { organisations }), town)).toMatchObject({
    is: 'organisation',
    name: 'Stichting De Brug',
    links: [{ href: 'tel:0401111111' }],
  })
})

test('who only lends the room or pays is not called', () => {
  const hosts = [{ ...organisations[0]!, role: 'host' as const }]
  expect(whoToAsk(someListing('koffie', { organisations: hosts }), town).is).toBe('helpline')
})

test('when nobody can be reached the helpline of the municipality can', () => {
  expect(whoToAsk(someListing('koffie'), town)).toMatchObject({
    is: 'helpline',
    links: [{ text: '040 238 8998' }],
  })
  expect(whoToAsk(someListing('koffie'), toTown([]))).toEqual({ is: 'nobody', links: [] })
})
