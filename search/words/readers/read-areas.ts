import { type AreaName, toAreaChange } from '../area-names.ts'
import {
  type Asked,
  type Change,
  isOneOf,
  type Line,
  pattern,
  type Reader,
  type Reading,
  wordAt,
} from './reader.ts'

/** Longest name, in words: "Welgelegen, Den Hommel en omgeving". */
const longestName = 6
const isArticle = isOneOf('de het t d')
/** These one says with an article: "in het centrum". */
const hasArticleOfItsOwn = isOneOf('centrum binnenstad stadscentrum')
const small =
  'op in voor met en of om bij is zijn die dat wat waar wie kan kun wil van vandaag vanavond vanmiddag morgen gratis ' +
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'
const isSmall = isOneOf(small)

const near = pattern(
  '(?:in en (?:om|rond|rondom)|in de (?:buurt|omgeving|nabijheid) van|omgeving|dicht ?bij|vlak ?bij|nabij|rond|rondom|bij|naast|near|around)' +
    '(?: (?:de|het) (wijk|buurt))?',
)
const inside = pattern(
  '(?:in|te|uit|binnen|vanuit|naar|van)(?: (?:(?:de|het|mijn|onze) )?(wijk|buurt|stadsdeel))?|(?:de )?(wijk|buurt|stadsdeel)',
)

type Said = { name: AreaName; next: number; hasArticle: boolean }

/** The longest name of an area that starts here. */
function nameFrom({ line, lexicon }: Asked, at: number): Omit<Said, 'hasArticle'> | undefined {
  let [key, best] = ['', undefined as Omit<Said, 'hasArticle'> | undefined]
  for (let next = at; next < at + longestName; next++) {
    const word = wordAt(line, next)
    if (!word) break
    key += word
    const name = lexicon.areas.get(key)
    if (name) best = { name, next: next + 1 }
  }
  return best
}

function saidFrom(asked: Asked, at: number): Said | undefined {
  const own = nameFrom(asked, at)
  if (own) return { ...own, hasArticle: false }
  const after = isArticle(wordAt(asked.line, at)) ? nameFrom(asked, at + 1) : undefined
  return after && { ...after, hasArticle: true }
}

/** Whether the place is meant, and not the ordinary word: "in Bergen", but not "in de bergen" or "bergen wandelen". */
function isMeant({ name, next, hasArticle }: Said, line: Line, how: How): boolean {
  if (!name.isOrdinary || how.level) return true
  if (how.is !== 'inside') return false
  const following = wordAt(line, next)
  const isItself = hasArticleOfItsOwn(wordAt(line, next - 1))
  if (hasArticle) return isItself && !isOneOf('voor van')(following)
  return following === '' ? next >= line.words.length : isSmall(following)
}

type How = { is: 'near' | 'inside' | 'bare'; level?: string; skip: number }

function* waysToSay(line: Line, at: number): Generator<How> {
  const [around, within] = [near(line, at), inside(line, at)]
  if (around) yield { is: 'near', level: around.match[1], skip: around.count }
  if (within) yield { is: 'inside', level: within.match[1] ?? within.match[2], skip: within.count }
  yield { is: 'bare', skip: 0 }
}

const letters = { wijk: 'WK', stadsdeel: 'WK', buurt: 'BU' } as const

/** "De wijk Centrum" and "de buurt Centrum" may be two; without saying so the name means both. */
function codesOf({ name }: Said, { level }: How): string[] {
  const asked = name.codes.filter((code) => code.startsWith(letters[level as keyof typeof letters] ?? ''))
  return asked.length > 0 ? asked : name.codes
}

/** One can be near one place only. */
function toChange({ query }: Asked, codes: string[], how: How): Change | undefined {
  if (how.is !== 'near' || codes.length > 1) return toAreaChange(codes)
  const near = { area: codes[0]! }
  return query.near === null || ('area' in query.near && query.near.area === near.area) ? { near } : undefined
}

/** A neighbourhood or district: in it, or near it. */
export const readArea: Reader = (asked, at) => {
  for (const how of waysToSay(asked.line, at)) {
    const said = saidFrom(asked, at + how.skip)
    if (!said || (how.is === 'bare' && said.hasArticle) || !isMeant(said, asked.line, how)) continue
    const change = toChange(asked, codesOf(said, how), how)
    return { count: said.next - at, change: change ?? {}, isRefused: change === undefined } satisfies Reading
  }
  return undefined
}
