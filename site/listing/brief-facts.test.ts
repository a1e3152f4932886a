import { expect, test } from 'vitest'
import type { ListingDocument } from '#search/document.ts'
import { aSchedule, weekly } from '#search/testing/a-schedule.ts'
import { someListing } from '#site/testing/some-listing.ts'
import { briefFacts } from './brief-facts.ts'

const now = { date: '2026-11-21', time: '12:00' }
const facts = (told: Partial<ListingDocument> = {}) =>
  Object.fromEntries(
    briefFacts(someListing('koffie', told), now).map(({ icon, text, more }) => [icon, { text, more }]),
  )

test('a café one can walk into, in five facts', () => {
  const brief = facts()
  expect(brief.clock!.text).toMatch(/^Dinsdag 24 november, 10\.00/)
  expect(brief.clock!.more).toBe('Elke dinsdag')
  expect(brief.pin).toEqual({ text: 'Buurthuis De Brug', more: 'Brugstraat 1' })
  expect(brief.people!.text).toBe('Voor iedereen')
  expect(brief.euro!.text).toBe('Gratis')
  expect(brief.door!.text).toBe('Gewoon binnenlopen')
})

test('what is closed says so first, and when it opens again if that is known', () => {
  expect(facts({ standing: { is: 'paused', until: '2026-12-31' } }).clock).toEqual({
    text: 'Nu dicht',
    more: 'Weer open na donderdag 31 december',
  })
  expect(facts({ standing: { is: 'paused', until: null } }).clock!.more).toMatch(/niet bekend/)
})

test('without days it says that there are none yet, or that one makes an appointment', () => {
  expect(facts({ schedule: aSchedule() }).clock!.text).toBe('Nog geen dagen bekend')
  expect(facts({ schedule: aSchedule({ byAppointment: true }) }).clock!.text).toBe('Op afspraak')
})

test('with two rules only the next time is told', () => {
  const schedule = aSchedule({ rules: [weekly('mon'), weekly('tue')] })
  expect(facts({ schedule }).clock!.more).toBeNull()
})

test('a secret place says its municipality and no more', () => {
  const municipality = { code: 'GM0772', name: 'Eindhoven', level: 'municipality' as const }
  expect(facts({ whereabouts: { at: 'secret', municipality } }).pin).toEqual({
    text: 'Het adres houden we geheim',
    more: 'Eindhoven',
  })
})

test('a referral says from whom', () => {
  expect(facts({ access: 'referral', referralBy: 'je huisarts' }).door!.text).toBe(
    'Met een verwijzing van je huisarts',
  )
})

test('for whom, and from which age', () => {
  const audiences = [
    { slug: 'ouderen', label: 'Ouderen' },
    { slug: 'mantelzorgers', label: 'Mantelzorgers' },
  ]
  expect(facts({ audiences, ages: { from: 65, until: null } }).people).toEqual({
    text: 'Voor ouderen en mantelzorgers',
    more: 'vanaf 65 jaar',
  })
})
