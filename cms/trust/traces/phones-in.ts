const dates = /\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/g
const accounts = /\b[a-z]{2}\d{2}[\s.]?[a-z]{4}[\s.]?\d[\d\s.]{6,}/gi
/** Begins with + or 0; Dutch numbers have ten digits, service numbers eight or eleven. */
const candidate = /(?<![\p{L}\d])(?:\+|\(?0)[\d\s().\-/]{6,24}\d(?![\p{L}\d])/gu

const digitsOf = (text: string) =>
  text
    .replace(/\(0\)/g, '')
    .replace(/\D/g, (sign) => (sign === '+' ? '00' : ''))
    .replace(/^0031/, '0')

const isNumber = (digits: string) =>
  digits.startsWith('00')
    ? digits.length >= 10 && digits.length <= 17
    : /^0[89]00/.test(digits)
      ? digits.length === 8 || digits.length === 11
      : /^0[1-9]\d{8}$/.test(digits)

/** The phone numbers in a text, as digits and as one dials them here: `0401234567`. Dates and times are none. */
export function phonesIn(text: string): string[] {
  const found = Array.from(text.replace(dates, ' ').replace(accounts, ' ').matchAll(candidate), ([said]) =>
    digitsOf(said),
  )
  return [...new Set(found.filter(isNumber))]
}

/** The same for what stands in a field for a phone number, where short numbers count too. */
export const phoneIn = (field: string | null | undefined): string[] => {
  const digits = digitsOf(field ?? '')
  return digits ? [digits] : []
}
