import { expect, test } from 'vitest'
import { someListing } from '#site/testing/some-listing.ts'
import { toTown } from '#site/town.ts'
import { someTown } from '#site/testing/some-town.ts'
import { noteFacts } from './note-facts.ts'

const now = new Date('2026-11-22T10:00:00Z')
const town = toTown(someTown)
const told = (about: Parameters<typeof someListing>[1]) =>
  Object.fromEntries(noteFacts(someListing('a', about), town, now).map(({ label, lines }) => [label, lines]))

test('says when, where, whom to call and what happens the first time', () => {
  const contact = { phone: '040 123 45 67', email: null, website: null, whatsapp: null, person: null }
  const facts = told({ firstVisit: 'Anna wacht op je.', contact })
  expect(Object.keys(facts)).toEqual(['Wanneer', 'Waar', 'Bel', 'De eerste keer'])
  expect(facts.Bel).toEqual(['040 123 45 67'])
  expect(facts['De eerste keer']).toEqual(['Anna wacht op je.'])
  expect(facts.Wanneer![0]).toContain('dinsdag')
})

test('what is closed for now says so, and a secret place says nothing of where it is', () => {
  expect(told({ standing: { is: 'paused', until: null } }).Wanneer).toEqual(['Nu dicht'])
  expect(JSON.stringify(told({ whereabouts: { at: 'secret', municipality: null } }).Waar)).not.toContain(
    'straat',
  )
})
