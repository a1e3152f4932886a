import { digitsOf, isWholeNumber } from '../../phone-number.ts'
import { withoutIbans } from './ibans-in.ts'
import { plainDigits } from './plain-digits.ts'

const [day, month, year] = ['(?:0?[1-9]|[12]\\d|3[01])', '(?:0?[1-9]|1[0-2])', '(?:(?:19|20)\\d{2}|\\d{2})']
const time = '(?:[01]?\\d|2[0-4])[.:][0-5]\\d'
/** What goes on behind it with digits is no date, unless that is a time. */
const dates = new RegExp(
  `(?<!\\d[-/.\\s]?)(?:${day}([-/.])${month}\\1${year}|20\\d{2}-\\d{2}-\\d{2})(?![-/.]?\\d|\\s(?!${time}(?!\\d))\\d)`,
  'g',
)
const fromTo = `${time}\\s?-\\s?${time}`
const times = new RegExp(`(?<![\\d+(][-/.\\s]?)${fromTo}(?:[\\s/]+${fromTo})*(?![-/.\\s]*\\d)`, 'g')
const beginning = /(?<!\d)(?:\+|\(?0)/g
/** As far as one number can go on, with signs between. */
const behind = /[\d\s().\-/+]{0,45}/y

/** The phone numbers in a text, as digits and as one dials them here: `0401234567`. Dates and times are none. */
export function phonesIn(text: string): string[] {
  const plain = withoutIbans(plainDigits(text)).replace(dates, ',').replace(times, ',')
  return [...new Set(Array.from(plain.matchAll(beginning), ({ index }) => numbersAt(plain, index)).flat())]
}

/** One begins here and may end behind any group of digits: another number, or a time, may follow. */
function numbersAt(plain: string, index: number): string[] {
  behind.lastIndex = index
  const stretch = behind.exec(plain)?.[0] ?? ''
  return Array.from(stretch.matchAll(/\d(?!\d)/g), ({ index: end }) =>
    digitsOf(stretch.slice(0, end + 1)),
  ).filter(isWholeNumber)
}

/** The same for what stands in a field for a phone number, where short numbers count too. */
export const phoneIn = (field: string | null | undefined): string[] => {
  const digits = digitsOf(plainDigits(field ?? ''))
  return digits ? [digits] : []
}
