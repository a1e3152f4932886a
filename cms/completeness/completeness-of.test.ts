import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listingKinds } from '#search/vocabulary.ts'
import { askNames, asks, type Typed } from './asks.ts'
import { completenessOf } from './completeness-of.ts'

const whole: Typed = {
  kind: 'activity',
  title: 'Koffie',
  summary: 'Koffie met de buren.',
  description: 'Elke week.',
  themes: ['t'],
  images: ['i'],
  whereabouts: 'venue',
  venue: 'v',
  schedule: { rules: [{ days: ['tue'] }] },
  access: 'walk-in',
  firstVisit: 'Anna zegt hallo.',
  goTogether: { possible: true },
  cost: { case: 'free' },
  contact: { phone: '040 123 45 67' },
}

test('a listing that tells all is whole, and an empty one is asked for its name first', () => {
  expect(completenessOf(whole)).toEqual({ percent: 100, missing: [] })
  expect(completenessOf({})).toMatchObject({ percent: 0 })
  expect(completenessOf({}).missing[0]).toBe('title')
})

test.each<[string, Typed, string | undefined]>([
  ['the first time, once the facts are there', { firstVisit: ' ' }, 'firstVisit'],
  ['what it costs, when nobody knows', { cost: { case: 'unknown' } }, 'cost'],
  ['where, before anything else', { venue: null, firstVisit: '', contact: {} }, 'where'],
  ['a web address of what is online', { whereabouts: 'online', onlineUrl: '' }, 'where'],
  ['nothing more of a secret place', { whereabouts: 'secret', venue: null }, undefined],
  ['how to join, when one cannot walk in', { access: 'sign-up' }, 'joining'],
  ['who refers, when someone must', { access: 'referral' }, 'referral'],
  ['when, with empty lists', { schedule: { rules: [], dates: [] } }, 'when'],
  ['not when, by appointment', { schedule: { byAppointment: true } }, undefined],
  ['not when, in words', { schedule: { note: 'Als de zon schijnt' } }, undefined],
  ['not when, by rows of the form', { schedule: { rules: 1 } }, undefined],
  ['a way to ask', { contact: { phone: '', email: null } }, 'contact'],
])('it asks next for %s', (_, change, next) => {
  expect(completenessOf({ ...whole, ...change }).missing[0]).toBe(next)
})

test('kinds differ: of support a phone number matters more than the day', () => {
  const missing = (kind: Typed['kind']) =>
    completenessOf({ ...whole, kind, contact: {}, schedule: {} }).missing
  expect(missing('activity')).toEqual(['when', 'contact'])
  expect(missing('support')).toEqual(['contact', 'when'])
  expect(completenessOf({ ...whole, kind: 'place', goTogether: {} }).percent).toBe(100)
})

test('one more answer never makes it less, and 100 is only when nothing is missing', () => {
  const keys = Object.keys(whole).filter((key) => !['kind', 'access', 'whereabouts'].includes(key))
  const pick = (names: string[], kind: Typed['kind']) =>
    ({ kind, ...Object.fromEntries(names.map((key) => [key, whole[key as keyof Typed]])) }) as Typed
  fc.assert(
    fc.property(
      fc.subarray(keys),
      fc.constantFrom(...keys),
      fc.constantFrom(...listingKinds),
      (names, more, kind) => {
        const before = completenessOf(pick(names, kind))
        const after = completenessOf(pick([...names, more], kind))
        expect(after.percent).toBeGreaterThanOrEqual(before.percent)
        expect(before.percent === 100).toBe(before.missing.length === 0)
      },
    ),
  )
})

test('every question is asked of some kind, once', () => {
  expect(asks.map(({ name }) => name).sort()).toEqual([...askNames].sort())
  for (const { weight } of asks) expect(Math.max(...Object.values(weight))).toBeGreaterThan(0)
})
