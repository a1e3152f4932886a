import { addDays, type LocalDate } from '#search/time/local-date.ts'
import { fromUrlSigns, toUrlSigns } from './url-signs.ts'

/** A list that is given along: the slugs of listings in order, and the day (Europe/Amsterdam) it was made. */
export type GivenNote = { slugs: string[]; madeOn: LocalDate }

/** More than ten is no note any more, but a search. */
export const mostOnNote = 10

const version = '1'
/** What slugs are made of, with a space between them; the place of a sign is its value. */
const signs = ' -0123456789abcdefghijklmnopqrstuvwxyz'
const base = BigInt(signs.length)
const firstDay: LocalDate = '2026-01-01'
const msPerDay = 86_400_000
const isSlug = /^[a-z0-9-]{1,80}$/

/**
 * A list in a few signs for the address bar: its version, and then slugs and day as one large number. It holds no words
 * that can be read over a shoulder, and names what is gone. Slugs of other signs than a-z, 0-9 and hyphen are left out,
 * and so are those that are there already and those after the tenth.
 */
export function writeNote({ slugs, madeOn }: GivenNote): string {
  const text = [dayNumber(madeOn).toString(36), ...tidy(slugs)].join(' ')
  // The one in front keeps leading spaces; the sum behind tells a broken code from a whole one.
  let number = 1n
  for (const sign of text + checkSigns(text)) number = number * base + BigInt(signs.indexOf(sign))
  return version + toUrlSigns(number)
}

/** What `writeNote` wrote; undefined for any other text, of another version, cut off or changed on the way. */
export function readNote(code: string): GivenNote | undefined {
  if (code[0] !== version || code.length > 800) return undefined
  const number = fromUrlSigns(code.slice(1))
  if (number === undefined) return undefined
  const whole = toSigns(number)
  const text = whole.slice(0, -2)
  if (text === '' || checkSigns(text) !== whole.slice(-2)) return undefined
  const [day = '', ...slugs] = text.split(' ')
  if (!/^[0-9a-z]{1,4}$/.test(day) || tidy(slugs).length !== slugs.length) return undefined
  return { slugs, madeOn: addDays(firstDay, Number.parseInt(day, 36)) }
}

const tidy = (slugs: string[]) => [...new Set(slugs)].filter((slug) => isSlug.test(slug)).slice(0, mostOnNote)

/** Days before the first are the first: this did not exist yet. */
const dayNumber = (date: LocalDate) =>
  Math.max(0, Math.round((Date.parse(date) - Date.parse(firstDay)) / msPerDay))

function toSigns(number: bigint): string {
  let text = ''
  for (let rest = number; rest > 1n; rest /= base) text = signs[Number(rest % base)] + text
  return text
}

/** Two signs that are others when one sign is wrong or two have changed places. */
function checkSigns(text: string): string {
  let sum = 7
  for (const sign of text) sum = (sum * 31 + signs.indexOf(sign) + 1) % (signs.length * signs.length)
  return signs[Math.floor(sum / signs.length)]! + signs[sum % signs.length]!
}
