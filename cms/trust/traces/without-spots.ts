import { plainSigns } from './plain-signs.ts'
import { notText, privateKeys } from './public-texts.ts'

/** What stands where an address was; the same in every language. */
export const leftOut = '[…]'

/** Half of an address of the web leads nowhere. */
const links = new Set(['website', 'url', 'onlineUrl', 'email'])

/**
 * The same value, whatever its shape, with none of these places (`spotsOf`) in any text that residents read. A link that says
 * one goes as a whole.
 */
export function withoutSpots<T>(value: T, spots: RegExp[]): T {
  return (spots.length === 0 ? value : clean(value, '', spots)) as T
}

function clean(value: unknown, key: string, spots: RegExp[]): unknown {
  if (typeof value === 'string') return cleanText(value, key, spots)
  if (Array.isArray(value)) return value.map((one) => clean(one, key, spots))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      privateKeys.has(name) ? inner : clean(inner, name, spots),
    ]),
  )
}

function cleanText(text: string, key: string, spots: RegExp[]): string | null {
  const found = notText.test(text) ? [] : stretchesIn(text, spots)
  if (found.length === 0) return text
  if (links.has(key)) return null
  let [cleaned, from] = ['', 0]
  for (const [begin, end] of found) {
    if (begin > from || cleaned === '') cleaned += text.slice(from, begin) + leftOut
    from = Math.max(from, end)
  }
  return (cleaned + text.slice(from)).replace(/\[…\](?:[\s,]*\[…\])+/g, leftOut)
}

/** Where they stand in the text itself, in order; one may lie over another. */
function stretchesIn(text: string, spots: RegExp[]): [begin: number, end: number][] {
  const { plain, at } = plainSigns(text)
  return spots
    .flatMap((spot) =>
      Array.from(plain.matchAll(spot), ({ 0: found, index }): [number, number] => [
        at[index]!,
        at[index + found.length]!,
      ]),
    )
    .sort(([one], [other]) => one - other)
}
