import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft, DraftFields } from '../drafts/draft.ts'
import { compareImport, countDifferences, type Known } from './compare-import.ts'
import { mergeFields, sameText, takeOver } from './merge-fields.ts'
import { formatImported, parseImported } from './remember-import.ts'

const outcomes = (before: DraftFields, house: DraftFields, wanted: DraftFields) =>
  mergeFields(before, house, wanted).map(({ field, outcome }) => `${field} ${outcome}`)

describe('one field, three ways', () => {
  test.each<[string, DraftFields, DraftFields, DraftFields, string[]]>([
    ['the source changed it', { phone: 'a' }, { phone: 'a' }, { phone: 'b' }, ['phone take']],
    ['a partner changed it', { phone: 'a' }, { phone: 'p' }, { phone: 'a' }, []],
    ['both changed it', { phone: 'a' }, { phone: 'p' }, { phone: 'b' }, ['phone kept']],
    ['both changed it to the same', { phone: 'a' }, { phone: 'b' }, { phone: 'b' }, []],
    ['the source has it now', {}, {}, { email: 'e' }, ['email take']],
    ['the source has it now, a partner had filled it in', {}, { email: 'p' }, { email: 'e' }, ['email kept']],
    ['the source dropped it', { email: 'e' }, { email: 'e' }, {}, ['email take']],
    ['a partner emptied it', { email: 'e' }, {}, { email: 'e' }, []],
    ['a partner filled what the source never has', {}, { website: 'w' }, {}, []],
    ['only spaces differ', { summary: 'a  b' }, { summary: 'a b' }, { summary: 'a b ' }, []],
    [
      'parts in another order',
      { cost: { case: 'free', euros: null, note: null } },
      { cost: { note: null, case: 'free', euros: null } },
      { cost: { case: 'free', euros: null, note: '' } },
      [],
    ],
  ])('%s', (_, before, house, wanted, expected) => {
    expect(outcomes(before, house, wanted)).toEqual(expected)
  })
})

const fields = fc.record(
  {
    title: fc.constantFrom('a', 'b', 'c'),
    phone: fc.constantFrom('1', '2'),
    themes: fc.subarray(['x', 'y']),
  },
  { requiredKeys: [] },
)

test('whatever comes, a field that the house changed stays as the house has it', () => {
  fc.assert(
    fc.property(fields, fields, fields, (before, house, wanted) => {
      const after = takeOver(house, mergeFields(before, house, wanted))
      for (const field of ['title', 'phone', 'themes'] as const)
        if (
          JSON.stringify(before[field] ?? null) !== JSON.stringify(house[field] ?? null) &&
          isFilled(house[field])
        )
          expect(after[field]).toEqual(house[field])
    }),
  )
})
const isFilled = (value: unknown) => value !== undefined && (value as string | unknown[]).length > 0

test('importing the same file twice changes nothing the second time', () => {
  fc.assert(
    fc.property(fields, fields, fields, (before, house, wanted) => {
      const after = takeOver(house, mergeFields(before, house, wanted))
      expect(mergeFields(wanted, after, wanted)).toEqual([])
    }),
  )
})

test('what was imported is remembered as it was; what cannot be read overwrites nothing', () => {
  fc.assert(
    fc.property(fields, (one) => {
      expect(sameText(parseImported(formatImported(one)))).toBe(sameText(one))
    }),
  )
  expect(outcomes(parseImported('{stuk'), { phone: 'p' }, { phone: 'b' })).toEqual(['phone kept'])
})

const draft = (key: string, said: DraftFields, isBad = false): Draft => ({
  line: 2,
  key,
  fields: said,
  remarks: isBad ? [{ level: 'error', line: 2, column: 'B', text: 'Geen titel.' }] : [],
})
const known = (key: string, said: DraftFields, house = said, isPutAway = false): Known => ({
  key,
  listing: `l${key}`,
  imported: said,
  house,
  isPutAway,
  secret: null,
})

test('a whole file beside what is there', () => {
  const differences = compareImport(
    [
      draft('1', { title: 'Koor' }),
      draft('2', { title: 'Soepje' }),
      draft('3', { title: 'Wandelen' }),
      draft('4', {}, true),
      draft('5', { title: 'Bingo!' }),
      draft('6', { title: 'Yoga' }),
    ],
    [
      known('2', { title: 'Soep' }),
      known('3', { title: 'Wandelen' }),
      known('4', { title: 'Stond er al' }),
      known('5', { title: 'Bingo' }, { title: 'Bingo bij Ans' }),
      known('6', { title: 'Yoga' }, {}, true),
      known('7', { title: 'Schaken' }),
      known('8', { title: 'Al weg' }, {}, true),
    ],
  )
  expect(countDifferences(differences)).toEqual({
    new: 1,
    changed: 1,
    unchanged: 2,
    'put-away': 1,
    refused: 1,
    gone: 1,
  })
  expect(differences.at(-1)).toEqual({ outcome: 'gone', key: '7', listing: 'l7' })
  expect(differences[4]).toMatchObject({
    outcome: 'unchanged',
    changes: [{ field: 'title', outcome: 'kept', now: 'Bingo bij Ans', wanted: 'Bingo!' }],
  })
})
