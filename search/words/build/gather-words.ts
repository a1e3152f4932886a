import { shortPart, toLevel } from '../part-weights.ts'
import { kinds } from '../word-kinds.ts'
import type { Families, Lexicon } from './learn-families.ts'

/** In how many words of the dictionary a compound must stand itself to be remembered. */
const least = 0.5
/** What is worth remembering of the dictionary: words of one piece, verbs, and what often stands in compounds. */
export function gatherWords(
  lexicon: Lexicon,
  families: Families & { isCompound(word: string): boolean },
  verbs: Set<string>,
): Map<string, [number, number, number]> {
  const facts = new Map<string, [number, number, number]>()
  for (const word of new Set([...lexicon.roles.keys(), ...lexicon.lemmas, ...verbs])) {
    const first = families.first.get(word) ?? 0
    const last = families.last.get(word) ?? 0
    const isLemma = lexicon.lemmas.has(word)
    const isWhole = isLemma && !families.isCompound(word)
    if (!isWhole && !verbs.has(word) && first < least && last < least) continue
    const roles = lexicon.roles.get(word) ?? { first: 0, last: 0, takesS: false }
    facts.set(word, [
      toLevel(roles.first * shortPart(word) * (first + 0.1)),
      toLevel(roles.last * shortPart(word) * (last + 0.1)),
      (isLemma ? kinds.lemma : 0) |
        (verbs.has(word) ? kinds.verb : 0) |
        (isWhole ? kinds.whole : 0) |
        (roles.takesS ? kinds.takesS : 0),
    ])
  }
  return facts
}
