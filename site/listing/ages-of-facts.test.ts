import { expect, test } from 'vitest'
import { agesOfFacts } from './ages-of-facts.ts'

const now = new Date('2027-03-10T10:00:00Z')
const [recent, old] = ['2027-03-07T10:00:00.000Z', '2026-11-01T10:00:00.000Z']

test('each group of facts says how old it is, and what is equally old stands together', () =>
  expect(agesOfFacts({ when: recent, where: recent, contact: old, joining: old, what: old }, now)).toEqual([
    'Tijden en plek: 3 dagen geleden nagekeken',
    'Contact, meedoen en kosten en wat het is: 4 maanden geleden nagekeken',
    'Voor wie: nog niet nagekeken',
  ]))
