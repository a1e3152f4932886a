import { expect, test } from 'vitest'
import type { Organisation } from '#site/town.ts'
import { someOrganisations } from './some-organisations.ts'

const organisation = (slug: string, kind: Organisation['kind']): [string, Organisation] => [
  slug,
  {
    type: 'organisation',
    id: slug,
    slug,
    revision: 1,
    name: slug,
    kind,
    description: '',
    website: null,
    phone: null,
    email: null,
    picture: null,
  },
]
const organisations = new Map([
  organisation('voetbal', 'sport'),
  organisation('toneel', 'culture'),
  organisation('bieb', 'library'),
])
const slugs = (counts: Record<string, number>) =>
  someOrganisations(counts, { organisations }).map(({ organisation: one }) => one.slug)

test('who knows the way comes first, then who does most', () => {
  expect(slugs({ voetbal: 9, toneel: 12, bieb: 1 })).toEqual(['bieb', 'toneel', 'voetbal'])
})

test('an organisation that the town does not know is left out, and six are enough', () => {
  expect(slugs({ weg: 3 })).toEqual([])
  const many = new Map(Array.from({ length: 9 }, (_, i) => organisation(`club-${i}`, 'sport')))
  const counts = Object.fromEntries([...many.keys()].map((slug) => [slug, 1]))
  expect(someOrganisations(counts, { organisations: many })).toHaveLength(6)
})
