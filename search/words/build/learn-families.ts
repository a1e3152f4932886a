import { foldWord } from '../fold-word.ts'
import { onePiece, shortPart } from '../part-weights.ts'
import type { Entry, Form } from './read-dictionary.ts'
import { neverFirst, neverLast } from './never-parts.ts'

/** May a word open or close a compound: 1 when the dictionary says so, less when it only could. */
type Roles = { first: number; last: number; takesS: boolean }
export type Lexicon = {
  roles: Map<string, Roles>
  /** Words of their own: not the plural or the past tense of another. */
  lemmas: Set<string>
  /** What an inflected form is a form of. */
  lemmaOf: Map<string, string>
}
export type Families = { first: Map<string, number>; last: Map<string, number> }

const isLatin = (word: string) => /^[a-z]{2,}$/.test(word)
const hasKind = (flags: string[], kinds: string) => flags.some((flag) => kinds.includes(flag[0]!))
const hasAny = (flags: string[], wanted: string[]) => wanted.some((flag) => flags.includes(flag))

function describe({ word, flags }: Entry, isForm: boolean) {
  const noun = hasKind(flags, 'ZY')
  const adjective = hasKind(flags, 'A')
  const opens = hasAny(flags, ['Ca', 'Cb'])
  const closes = flags.includes('Cc')
  const takesS = hasAny(flags, ['Ch', 'Cd'])
  const verb = hasAny(flags, ['V3', 'Vp', 'Vq'])
  const infinitive = flags.includes('Vi')
  const prefixed = hasKind(flags, 'P')
  const participle = flags.includes('Ve') || (/ge.*(d|t|en)$/.test(word) && prefixed && !noun && !closes)
  const plain = !(noun || adjective || verb || infinitive || opens || closes || prefixed || isForm)
  return { noun, adjective, opens, closes, takesS, verb, infinitive, participle, plain }
}

function rolesOf(kind: ReturnType<typeof describe>, length: number): Roles {
  const { noun, adjective, opens, closes, takesS, verb, infinitive, participle, plain } = kind
  const noFirst = participle || (infinitive && !noun && !opens)
  const first = opens || takesS ? 1 : noun || adjective ? 0.3 : verb ? 0.15 : plain && length > 3 ? 0.05 : 0
  const noLast = participle || (verb && !noun && !closes)
  const last = closes ? 1 : noun || adjective ? 0.6 : (infinitive && !noun) || plain ? 0.1 : 0
  return { first: noFirst ? 0 : first, last: noLast ? 0 : last, takesS }
}

const isOwnWord = (word: string, kind: ReturnType<typeof describe>, isForm: boolean) =>
  !(isForm && /je$/.test(word)) &&
  (kind.noun ||
    kind.adjective ||
    (kind.closes && !isForm && !word.endsWith('en')) ||
    (kind.plain && !/(en|[dts]e|[dtse])$/.test(word)))

/** Reads roles and lemmas off the flags. */
export function readLexicon(entries: Entry[], formsOf: (entry: Entry) => Form[]): Lexicon {
  const lexicon: Lexicon = { roles: new Map(), lemmas: new Set(), lemmaOf: new Map() }
  const add = (word: string, roles: Roles) => {
    if (!isLatin(word)) return
    const old = lexicon.roles.get(word)
    lexicon.roles.set(word, {
      first: neverFirst.has(word) ? 0 : Math.max(roles.first, old?.first ?? 0),
      last: neverLast.has(word) ? 0 : Math.max(roles.last, old?.last ?? 0),
      takesS: roles.takesS || (old?.takesS ?? false),
    })
  }
  const inflected = entries.flatMap((entry) => formsOf(entry).map((form) => ({ entry, form })))
  for (const { entry, form } of inflected)
    if (/^[ZYAV]/.test(form.by) && form.word !== entry.word)
      lexicon.lemmaOf.set(foldWord(form.word), foldWord(entry.word))
  for (const entry of entries) {
    const word = foldWord(entry.word)
    const kind = describe(entry, lexicon.lemmaOf.has(word))
    add(word, rolesOf(kind, word.length))
    if (isLatin(word) && isOwnWord(word, kind, lexicon.lemmaOf.has(word))) lexicon.lemmas.add(word)
  }
  for (const { form } of inflected)
    if (/^[ZY]/.test(form.by) && form.flags.includes('Ca'))
      add(foldWord(form.word), { first: 0.6, last: 0, takesS: false })
  return lexicon
}

/** A way to cut a word in two; `link` is the s between. */
type Cut = { first: string; link: '' | 's'; last: string }

function cutsOf(word: string, { roles }: Lexicon): Cut[] {
  const cuts: Cut[] = []
  for (let at = 3; at <= word.length - 3; at++) {
    const last = word.slice(at)
    if (!roles.get(last)?.last) continue
    const first = word.slice(0, at)
    if (roles.get(first)?.first) cuts.push({ first, link: '', last })
    if (first.endsWith('s') && first.length > 3 && roles.get(first.slice(0, -1))?.first)
      cuts.push({ first: first.slice(0, -1), link: 's', last })
  }
  return cuts
}

function weigh({ first, link, last }: Cut, { roles }: Lexicon, families?: Families): number {
  const allowed = roles.get(first)!.first * roles.get(last)!.last * shortPart(first) * shortPart(last)
  if (!families) return allowed
  const known = ((families.first.get(first) ?? 0) + 0.1) * ((families.last.get(last) ?? 0) + 0.1)
  return allowed * known * (link ? 0.6 : 1)
}

function recount(table: [string, Cut[]][], lexicon: Lexicon, families?: Families): Families {
  const next: Families = { first: new Map(), last: new Map() }
  const add = (map: Map<string, number>, word: string, share: number) =>
    map.set(word, (map.get(word) ?? 0) + share)
  for (const [word, cuts] of table) {
    const weights = cuts.map((cut) => weigh(cut, lexicon, families))
    const total = weights.reduce((sum, weight) => sum + weight, families ? onePiece(word.length) : 0.3)
    cuts.forEach((cut, i) => {
      add(next.first, cut.first, weights[i]! / total)
      add(next.last, cut.last, weights[i]! / total)
    })
  }
  return next
}

/**
 * In how many words of the dictionary each word opens or closes a compound. Nobody marked the compounds, so the counts
 * and the cuts are estimated in turns (expectation-maximisation) until they agree.
 */
export function learnFamilies(
  lexicon: Lexicon,
  rounds = 8,
): Families & { isCompound(word: string): boolean } {
  const table = [...lexicon.lemmas]
    .filter((word) => word.length >= 6)
    .map((word): [string, Cut[]] => [word, cutsOf(word, lexicon)])
    .filter(([, cuts]) => cuts.length > 0)
  let families: Families | undefined
  for (let round = 0; round < rounds; round++) families = recount(table, lexicon, families)
  const learnt = families!
  const isCompound = (word: string) =>
    cutsOf(word, lexicon).some((cut) => weigh(cut, lexicon, learnt) > onePiece(word.length))
  return { ...learnt, isCompound }
}
