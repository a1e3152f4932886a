const longest = 60
/** Letters and what stands between them: no digits, so no postcodes, telephone numbers and dates; no @, dots or slashes. */
const plain = /^\p{L}[\p{L}\p{M}' -]*$/u

/**
 * A question as it may be counted: small letters, one space between words, no signs around them. Null when it may say who
 * somebody is (anything with a digit, a mail address, a web address) or is long enough to be a story.
 */
export function wordsToKeep(text: string): string | null {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[?!,;"“”„]/g, ' ')
    .replace(/\.(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words.length >= 2 && words.length <= longest && plain.test(words) ? words : null
}
