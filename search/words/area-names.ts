import type { ListingQuery } from '../query.ts'
import type { OfType } from '../town-document.ts'
import { isOrdinary } from './ordinary-names.ts'
import { toWords } from './to-words.ts'

type Area = Pick<OfType<'area'>, 'code' | 'name' | 'level' | 'parent'>
/** The areas that go by a name. */
export type AreaName = {
  codes: string[]
  /** It is an ordinary word too, so it must be said that a place is meant. */
  isOrdinary: boolean
}
export type AreaNames = Map<string, AreaName>

/** A name as it is looked up: spaces, hyphens and apostrophes are written by one and left out by another. */
export const toNameKey = (name: string): string =>
  toWords(name)
    .map((word) => word.folded)
    .join('')

const tidy = (name: string) =>
  name
    .replace(/^wijk \d+ /i, '')
    .replace(/ (en omgeving|e\.?\s?o\.?)$/i, '')
    .trim()
const direction = /^(noord|oost|zuid|west|midden|centrum|noordoost|noordwest|zuidoost|zuidwest)$/i

/** "Muschberg, Geestenberg" are two names for one. */
const partsOf = (name: string) => name.split(/\s*,\s*/).filter((part) => part.length > 2)
/** "Bennekel-Oost": the Bennekel, in the east. "Oud-Strijp" has a new part somewhere else, so it is no half. */
function halves(name: string): [stem: string, tail: string] | undefined {
  const [, stem, between, tail] = /^(.*\S)([- ])(\S+)$/.exec(name) ?? []
  if (!stem || !tail || /^(oud|oude|nieuw|nieuwe)$/i.test(stem)) return undefined
  return between === '-' || direction.test(tail) ? [stem, tail] : undefined
}

/** What people say for it, beside its full name. */
function saidFor(area: Area, siblings: Area[]): string[] {
  const own = partsOf(tidy(area.name))
  const others = siblings.flatMap((sibling) => partsOf(tidy(sibling.name)))
  const short = own.flatMap((part) => {
    const [stem, tail] = halves(part) ?? []
    // Only what has a brother of the same name: "Woensel-West" alone is not all of Woensel.
    if (!stem || !tail || !others.some((other) => halves(other)?.[0] === stem)) return []
    return direction.test(tail) ? [stem] : [stem, tail]
  })
  return [...own, ...short]
}

/** "De Laak" is also looked up as "Laak", "'t Hool" as "het Hool". */
function spellings(name: string): string[] {
  const bare = name.replace(/^(de|het|['’]t|d['’]) ?/i, '')
  return bare === name ? [name] : [name, bare, `het ${bare}`, `de ${bare}`, `'t ${bare}`]
}

/** Names of a town's areas. `aliases` are what people call them; a word of a theme is an ordinary word too. */
export function toAreaNames(
  areas: Area[],
  aliases: Record<string, string[]>,
  isThemeWord: (key: string) => boolean,
): AreaNames {
  const names: AreaNames = new Map()
  const small = areas.filter((area) => area.level !== 'municipality')
  const add = (said: string, code: string) => {
    for (const key of spellings(said).map(toNameKey).filter(Boolean)) {
      const known = names.get(key)?.codes ?? []
      names.set(key, {
        codes: [...new Set([...known, code])],
        isOrdinary: isOrdinary(key) || isThemeWord(key),
      })
    }
  }
  for (const area of small) add(tidy(area.name), area.code)
  const official = new Set(names.keys())
  const nicknames = new Set(Object.values(aliases).flat().map(toNameKey))
  for (const [code, list] of Object.entries(aliases)) for (const alias of list) add(alias, code)
  for (const area of small) {
    const siblings = small.filter((other) => other !== area && other.parent === area.parent)
    for (const said of saidFor(area, siblings)) {
      const key = toNameKey(said)
      if (!official.has(key) && !nicknames.has(key)) add(said, area.code)
    }
  }
  return names
}

/** A district stands for its neighbourhoods: only what is not in it is named beside it. */
export function toAreaChange(codes: string[]): Pick<Partial<ListingQuery>, 'districts' | 'neighbourhoods'> {
  const districts = codes.filter((code) => code.startsWith('WK'))
  const neighbourhoods = codes.filter(
    (code) => code.startsWith('BU') && !districts.includes(`WK${code.slice(2, 8)}`),
  )
  return {
    ...(districts.length > 0 && { districts: districts.sort() }),
    ...(neighbourhoods.length > 0 && { neighbourhoods: neighbourhoods.sort() }),
  }
}
