import { expect, test } from 'vitest'
import { chance } from '../testing/chance.ts'
import { withoutPostcodeLetters } from './without-postcode-letters.ts'

test.each([
  ['koffie 5612AB', 'koffie 5612'],
  ['koffie bij 5612 ab in de buurt', 'koffie bij 5612 buurt'],
  ['5612-AB', '5612'],
  ['5612AB 14', '5612'],
  ['5612ab14a, koffie', '5612, koffie'],
  ['5612 a', '5612'],
  ['5612A', '5612'],
  ['5612 IS', '5612'],
  ['2011AB Haarlem', 'postcode 2011 Haarlem'],
  ['mijn postcode 2011 XK', 'mijn postcode 2011'],
  ['5612 AB CD', '5612'],
])('%j is asked as %j', (typed, asked) => {
  expect(withoutPostcodeLetters(typed)).toBe(asked)
})

test.each([
  'koffie',
  '5612',
  '5612 wandelen',
  'in 2026 op zaterdag',
  '0612345678',
  'A5612AB',
  '15612 AB',
  '5612 straat',
  'café 1000 euro',
  'naar bingo in 2026 om 12 uur',
  '',
])('%j stays as it is', (typed) => {
  expect(withoutPostcodeLetters(typed)).toBe(typed)
})

test('whatever stands around it, no full postcode is left, and asking again changes nothing', () => {
  const { pick, whole } = chance(11)
  const some = (from: string, most: number) =>
    Array.from({ length: whole(0, most) }, () => pick([...from])).join('')
  for (let i = 0; i < 5_000; i++) {
    const postcode = `56${whole(10, 58)}${some(' .-', 3)}${pick([...'QXZ'])}${pick([...'QXZ'])}`
    const typed = `${some('ab 5é', 6)} ${postcode}${some('1 ', 3)} ${some('ab 5é-', 6)}`
    const asked = withoutPostcodeLetters(typed)
    expect(asked).not.toMatch(/(?<![\p{L}\p{N}])[1-9]\d{3}[\s.-]{0,3}[QXZ]{2}(?!\p{L})/u)
    expect(withoutPostcodeLetters(asked)).toBe(asked)
  }
})

test('it takes no time, however long the question', () => {
  const started = performance.now()
  withoutPostcodeLetters('5612 '.repeat(2_000))
  withoutPostcodeLetters(`5612${' '.repeat(10_000)}AB`)
  withoutPostcodeLetters('5612 AB '.repeat(1_200))
  withoutPostcodeLetters(`5612${' ab'.repeat(3_000)}`)
  expect(performance.now() - started).toBeLessThan(300)
})
