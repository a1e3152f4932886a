const gap = String.raw`[\s.-]{0,3}`
const letters = String.raw`[a-z]{2}(?!\p{L})`
const door = String.raw`\s{0,3}\d{1,4}[a-z]?(?![\p{L}\p{N}])`
/** The one letter somebody typed so far. */
const lastLetter = String.raw`${gap}[a-z](?=\s*$)`
/** Four digits, and what may stand for the two letters and the number of the door: "5612AB 14", "5612-ab", "5612 a". */
const whole = new RegExp(
  String.raw`(?<![\p{L}\p{N}])([1-9]\d{3})((?:${gap}${letters}(?:${door})?)+(?:${lastLetter})?|${lastLetter})`,
  'giu',
)

const mayBeYear = (digits: string) => digits >= '1900' && digits <= '2049'
/** "In 2026 op zaterdag" is a year; nobody lives there. */
const smallWord =
  /^\s+(al|de|di|do|en|er|he|ik|in|is|ja|je|ma|me|na|nu|of|om|op|te|vr|we|wo|za|ze|zo)(?!\p{L})/u

/**
 * A question without what makes a postcode someone's own street: "koffie 5612AB" becomes "koffie 5612". Four digits are a
 * part of town; the letters are a handful of doors, and no answer gets better by them. When in doubt they go: what else
 * stands behind four digits in two letters says nothing a search engine listens to.
 */
export const withoutPostcodeLetters = (text: string): string =>
  text.replace(whole, (all, digits: string, rest: string, at: number) => {
    if (!mayBeYear(digits)) return digits
    if (smallWord.test(rest)) return all
    return /postcode\s*$/i.test(text.slice(Math.max(0, at - 20), at)) ? digits : `postcode ${digits}`
  })
