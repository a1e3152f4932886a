/**
 * The digits of a number as one dials them in the Netherlands: `0401234567`; of one abroad with `00` in front. A "(0)" behind
 * the country is not dialled, at the beginning it is.
 */
export const digitsOf = (text: string): string =>
  text
    .replace(/(\d\D*)\(0\)/g, '$1')
    .replace(/\D/g, (sign) => (sign === '+' ? '00' : ''))
    .replace(/^0031/, '0')

/**
 * Whether these digits (`digitsOf`) are a whole number. Dutch ones have ten, service numbers eight or eleven, those that only
 * send messages (097) eleven or twelve; others up to fifteen behind the `00` (ITU-T E.164, 6).
 */
export function isWholeNumber(digits: string): boolean {
  if (digits.startsWith('00')) return digits.length >= 10 && digits.length <= 17
  if (/^0[89]00/.test(digits)) return digits.length === 8 || digits.length === 11
  return /^0[1-9]\d{8}$|^090[69]\d{4}(?:\d{3})?$|^097\d{8,9}$/.test(digits)
}

/** 112, 113, 14 040, 116 123: whole too, but in a text any number could be one. */
export const isShortNumber = (digits: string): boolean => /^1\d{2,5}$/.test(digits)
