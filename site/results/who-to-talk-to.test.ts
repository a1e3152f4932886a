import { expect, test } from 'vitest'
import type { Someone } from '#search/access-point/someone.ts'
import { someListing } from '#site/testing/some-listing.ts'
import { whoToTalkTo } from './who-to-talk-to.ts'

const helpline = { name: 'WIJeindhoven', phone: '040 238 8998', hours: 'werkdagen 9 tot 17 uur' }
const desk = (slug: string, phone: string | null, told: Partial<Someone> = {}): Someone => {
  const listing = someListing(slug, { title: slug })
  return { ...listing, contact: { ...listing.contact, phone }, ...told }
}
const names = (...asked: Parameters<typeof whoToTalkTo>) => whoToTalkTo(...asked).map(({ name }) => name)

test('the desk comes first, then the helpline, then the safety net', () => {
  const found = { accessPoint: desk('Spreekuur', '040 1'), safetyNet: desk('Nachtopvang', '040 2') }
  expect(names(found, helpline)).toEqual(['Spreekuur', 'WIJeindhoven', 'Nachtopvang'])
})

test('a desk that is only the number of the helpline is not named twice', () => {
  const same = desk('Bel ons', '040-2388998', { whereabouts: { at: 'online', url: null } })
  expect(names({ accessPoint: same, safetyNet: null }, helpline)).toEqual(['WIJeindhoven'])
})

test('without the index there is the helpline, and without a town nobody', () => {
  expect(names(undefined, helpline)).toEqual(['WIJeindhoven'])
  expect(names(undefined, undefined)).toEqual([])
})
