import { fieldWords } from './field-words.ts'
import blocks from './tables/known-words.json' with { type: 'json' }
import { kinds } from './word-kinds.ts'

/** Of a word: how readily it opens and closes a compound (0 never, 15 very) and what it is (`kinds`). */
export type Known = { first: number; last: number; kind: number }

const packed = new Map(blocks.map((block) => [block.slice(0, 3), block]))
const own = Map.groupBy(fieldWords, ([word]) => word.slice(0, 3))
const opened = new Map<string, Map<string, Known>>()

/** See `build/pack-words.ts` for how a block is packed. */
export function openBlock(block: string): Map<string, Known> {
  const words = new Map<string, Known>()
  let before = block.slice(0, 3)
  for (let at = 3; at < block.length;) {
    let end = at + 1
    while (block.charCodeAt(end) >= 97) end++
    before = before.slice(0, block.charCodeAt(at) - 65) + block.slice(at + 1, end)
    const number = (i: number) => block.charCodeAt(end + i) - 48
    words.set(before, { first: number(0), last: number(1), kind: number(2) })
    at = end + 3
  }
  return words
}

/** The dictionary's words that begin so, with our own: whole goes only for what is whole to us too. */
function blockOf(key: string): Map<string, Known> {
  const words = openBlock(packed.get(key) ?? '')
  for (const [word, known] of own.get(key) ?? []) {
    const listed = words.get(word)
    const kind = known.kind | ((listed?.kind ?? 0) & ~kinds.whole)
    words.set(word, { first: known.first, last: known.last || (listed?.last ?? 0), kind })
  }
  return words
}

/** What is known of a folded word: by the dictionary and by the field. */
export function knownWord(word: string): Known | undefined {
  const key = word.slice(0, 3)
  if (!packed.has(key) && !own.has(key)) return undefined
  let block = opened.get(key)
  if (!block) opened.set(key, (block = blockOf(key)))
  return block.get(word)
}

/** Is this folded word known to be any of these kinds? */
export const isKind = (word: string, kind: number): boolean => ((knownWord(word)?.kind ?? 0) & kind) > 0

/** Can this folded word be what an inflected form is a form of? */
export const isBase = (word: string): boolean => isKind(word, kinds.lemma | kinds.verb)
