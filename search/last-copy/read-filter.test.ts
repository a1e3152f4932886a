import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Condition, toFilterText } from '../condition.ts'
import { readFilter } from './read-filter.ts'

const key = fc.constantFrom('a', 'b')
const value = fc.string({ unit: 'grapheme', maxLength: 6 }).map((one) => one.toWellFormed())
const condition = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.record({ key, is: fc.oneof(value, fc.boolean()) }),
    fc.record({ key, oneOf: fc.array(value, { minLength: 1, maxLength: 3 }) }),
    fc.record({ key, from: fc.integer(), until: fc.integer() }),
    fc.record({ key, from: fc.integer() }),
    fc.record({ all: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
  ),
})).any

test('what is read is what was written, whatever stands between the quotes', () => {
  const holds = (one: Condition, by: (clause: string) => boolean): boolean =>
    'all' in one
      ? one.all.every((part) => holds(part, by))
      : 'any' in one
        ? one.any.some((part) => holds(part, by))
        : by(plain(one))
  /** Whether a condition holds is decided by how it is written, at random but always the same. */
  const by = (clause: string) => [...clause].reduce((sum, sign) => sum + sign.codePointAt(0)!, 0) % 2 === 0
  const plain = (one: object) => JSON.stringify(Object.entries(one).map(([name, of]) => [name, String(of)]))
  fc.assert(
    fc.property(condition, (one) => {
      const test = readFilter(
        toFilterText(one),
        (clause) => () => by(plain({ ...clause, key: clause.key.slice('find.'.length) })),
      )
      expect(test(0)).toBe(holds(one, by))
    }),
    { numRuns: 500 },
  )
})

test('what none of us writes is refused', () => {
  for (const text of ['', 'a', 'a =', 'a IN [', '(a = 1', 'a = 1 b', 'a ? 1', 'a 1 TO x'])
    expect(() => readFilter(text, () => () => true), text).toThrow(SyntaxError)
})
