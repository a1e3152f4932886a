import type { Point } from '#search/geo/point.ts'
import { plainSigns } from './plain-signs.ts'

/** A place as somebody wrote it down, where it is when that is known, and what the house is called. */
export type Spot = { address: string; point?: Point | null | undefined; name?: string }

/** Anybody or any program may put these between letters and digits without it becoming another address. */
const gap = '[\\s\\u00ad\\u200b-\\u200f\\u2060.,:;_+\'’"()/\\\\|–—-]*'
const postcode = /(?<![\p{L}\d])([1-9]\d{3})\s?([a-z]{2})(?![\p{L}\d])/giu
const houseNumber = /(?<!\d)[1-9]\d{0,3}(?!\d)/g
const numberWord = /[\s.,-]*(?:(?:huis)?n(?:umme)?r\.?)?[\s.,-]*$/i
const streets =
  /(?:straat|laan|weg|plein|hof|pad|dreef|singel|kade|gracht|dijk|steeg|park|baan|plantsoen|hoeve)$/i
/** A last word of so many letters says which street it is by itself. */
const telling = 6
/** Nobody's address is longer. */
const longest = 1_000

/**
 * How a text would say where this is, as patterns for `plainSigns`: its street with the number, its postcode, its degrees,
 * its name.
 * @param isAlone the name of its street by itself too: in words about the place itself that says enough.
 */
export function spotsOf({ address, point, name = '' }: Spot, isAlone = false): RegExp[] {
  const said = plainSigns(address.slice(0, longest)).plain
  const codes = Array.from(
    said.matchAll(postcode),
    ([, digits, letters]) => `(?<![\\p{L}\\d])${loose(digits! + letters!)}(?![\\p{L}\\d])`,
  )
  const named = said
    .replace(postcode, ' ')
    .split(/[\n,;]/)
    .flatMap((part) => ofStreet(part, isAlone))
  const degrees = point ? [point.lat, point.lng].map(spellDegrees) : []
  return [...codes, ...named, ...degrees, ...ofHouse(name)].map((pattern) => new RegExp(pattern, 'giu'))
}

/** A name of a few letters is a word like any other. */
function ofHouse(name: string): string[] {
  const bare = plainSigns(name.slice(0, longest)).plain.replace(/[^\p{L}\d]/gu, '')
  return bare.length >= telling ? [`(?<![\\p{L}\\d])${loose(bare)}(?![\\p{L}\\d])`] : []
}

/** The first number behind a word is the number of the house. */
function ofStreet(part: string, isAlone: boolean): string[] {
  const named = Array.from(part.matchAll(houseNumber), ({ 0: number, index }) => ({
    number,
    name: part.slice(0, index).trim().replace(numberWord, ''),
  })).find(({ name }) => /\p{L}{3,}/u.test(name))
  if (!named) return []
  const { name, number } = named
  const last = name.split(/\s+/).at(-1)!
  const names = last !== name && last.length >= telling ? [name, last] : [name]
  const isTelling = isAlone && last.length >= telling && streets.test(last)
  return [
    ...names.flatMap((one) => withNumber(spell(one), number)),
    ...(isTelling ? [`${spell(name)}(?!\\p{L})`] : []),
  ]
}

const withNumber = (name: string, number: string): string[] => [
  `${name}${gap}(?:(?:huis)?(?:n(?:umme)?r|no))?${gap}${number}(?!\\d)(?:-?[a-z](?![\\p{L}\\d])|-\\d{1,4}(?!\\d))?`,
  `(?<!\\d)${number}${gap}${name}(?!\\p{L})`,
]

/** The end of a street is often cut short; a short name has to stand by itself. */
function spell(name: string): string {
  const bare = name.replace(/[^\p{L}\d]/gu, '')
  const before = bare.length < 8 ? '(?<!\\p{L})' : ''
  const [, first, end] = /^(.+)(straat|laan|plein)$/i.exec(bare) ?? []
  if (!first || !end) return before + loose(bare)
  return `${before}${loose(first)}${gap}(?:${loose(end)}|${loose(short[end.toLowerCase()]!)}(?!\\p{L}))`
}

const short: Record<string, string> = { straat: 'str', laan: 'ln', plein: 'pln' }
const loose = (signs: string) => Array.from(signs).join(gap)
const spellDegrees = (degrees: number) =>
  `(?<!\\d)${(Math.trunc(degrees * 1_000) / 1_000).toFixed(3).replace('.', '[.,]')}\\d*`
