import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defuseCell, defuseTextCell, restoreCell } from './defuse-cell.ts'

test.each(['=1+1', '+31 40 123', '-5', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1', "=cmd|'/c calc'!A1"])(
  '%j does not begin as a formula any more',
  (text) => expect(defuseCell(text)).toBe(`'${text}`),
)

test.each(['Koor', "'s Avonds", '10:00', 'a=b', '', "''"])('%j stays as it is', (text) => {
  expect([defuseCell(text), defuseTextCell(text), restoreCell(text)]).toEqual([text, text, text])
})

test('what is defused comes back exactly, also what was defused by someone before', () => {
  const nasty = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', ' ', '\t', '\n', '＝', 'a') })
  fc.assert(
    fc.property(nasty, (text) => {
      expect(defuseCell(text)).not.toMatch(/^\s*[=+\-@＝]/)
      expect([restoreCell(defuseCell(text)), restoreCell(defuseTextCell(text))]).toEqual([text, text])
    }),
  )
})
