import { expect, test } from 'vitest'
import type { Door } from '#site/door.ts'
import { someListing } from '#site/testing/some-listing.ts'
import { someTown } from '#site/testing/some-town.ts'
import { toTown } from '#site/town.ts'
import { deskPlace } from './desk-place.ts'

const town = toTown(someTown)
const library = someListing('bibliotheek')
const door = { get: async (slug: string) => (slug === 'bibliotheek' ? library : null) } as unknown as Door

test('a neighbourhood, by its code or its address', async () => {
  const [code, area] = [...town.areas][0]!
  const place = { name: area.name, near: { area: code } }
  expect(await deskPlace(code, town, door)).toEqual(place)
  expect(await deskPlace(`zomaar-${code.toLowerCase()}`, town, door)).toEqual(place)
})

test('the venue of a listing, with a point as the address bar has it', async () => {
  const place = await deskPlace('bibliotheek', town, door)
  expect(Object.keys(place!.near)).toEqual(['point'])
  expect(JSON.stringify(place!.near)).not.toMatch(/\.\d{4}/)
})

test('anything else is no place', async () => {
  expect(await deskPlace('', town, door)).toBeUndefined()
  expect(await deskPlace('nergens', town, door)).toBeUndefined()
})
