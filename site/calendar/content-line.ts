const mostBytes = 75
const encoder = new TextEncoder()

/** Text as it may stand in a calendar: RFC 5545, 3.3.11. */
export const escapeText = (text: string): string =>
  text
    .toWellFormed()
    // Some readers take these for the end of a line too.
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    // Of what cannot be seen only the end of a line means something.
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** One line of a calendar, folded where it is too long without breaking a sign in two: RFC 5545, 3.1. */
export function contentLine(name: string, value: string): string {
  let line = ''
  let room = mostBytes
  for (const sign of `${name}:${value}`) {
    const size = encoder.encode(sign).length
    if (size > room) {
      line += '\r\n '
      room = mostBytes - 1
    }
    line += sign
    room -= size
  }
  return `${line}\r\n`
}
