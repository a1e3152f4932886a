import { expect, test } from 'vitest'
import { toBase32 } from './base32.ts'
import { codeAt, findStep, stepOf } from './totp.ts'

const secret = Buffer.from('12345678901234567890')
const at = (seconds: number) => new Date(seconds * 1000)

test.each([
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
])('the code of the RFC at %i seconds is %s', (seconds, code) => {
  expect(codeAt(secret, stepOf(at(seconds)), 8)).toBe(code)
  expect(codeAt(secret, stepOf(at(seconds)))).toBe(code.slice(2))
})

test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('the base32 of the RFC of "%s" is "%s"', (plain, written) => {
  expect(toBase32(Buffer.from(plain))).toBe(written)
})

test('a clock may be one step off, not two, and no step counts twice', () => {
  const now = at(1_800_000_000)
  const step = stepOf(now)
  const found = [-2, -1, 0, 1, 2].map((away) => findStep(secret, codeAt(secret, step + away), now, 0))
  expect(found).toEqual([null, step - 1, step, step + 1, null])
  expect(findStep(secret, codeAt(secret, step), now, step)).toBeNull()
  expect(findStep(secret, codeAt(secret, step - 1), now, step)).toBeNull()
  expect(findStep(secret, codeAt(secret, step + 1), now, step)).toBe(step + 1)
})

test.each(['', '12345', '1234567', '12345a', '１２３４５６', '-12345', '1e5000'])(
  '"%s" is no code',
  (code) => {
    expect(findStep(secret, code, at(59), 0)).toBeNull()
  },
)
