import { plainText } from './plain-text.ts'

/** What people put between groups of digits. */
const dashes = /[\p{Pd}−_*|~=·•⁃]/gu

/** A text with the digits of all scripts as ours and every kind of dash as one, to look for numbers in it. */
export const plainDigits = (text: string): string =>
  plainText(text)
    .replace(/\p{M}+/gu, '')
    .replace(/(?!\d)\p{Nd}/gu, toDigit)
    .replace(dashes, '-')

/** The digits of a script stand in a row, from its nought on. */
function toDigit(sign: string): string {
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(sign.codePointAt(0)! - value - 1))) value++
  return String(value)
}
