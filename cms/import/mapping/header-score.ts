import { plainHeader } from './plain-header.ts'
import { headerWords, type Target } from './targets.ts'

const known = Object.entries(headerWords).flatMap(([target, words]) =>
  words.map((word, at) => ({ target: target as Target, word, at })),
)

const holds = (header: string, word: string) => ` ${header} `.includes(` ${word} `)

/** How well a header names each thing it could be: the whole header counts most, longer words more than short ones. */
export function headerScores(header: string): Map<Target, number> {
  const plain = plainHeader(header)
  const scores = new Map<Target, number>()
  const raise = (target: Target, score: number) =>
    scores.set(target, Math.max(score, scores.get(target) ?? 0))
  for (const { target, word, at } of known)
    if (plain === word) raise(target, 100 - at / 2)
    else if (word.length > 2 && holds(plain, word)) raise(target, 40 + word.length - at / 4)
  return scores
}

/** Whether a header is one that people use. */
export const isKnownHeader = (header: string): boolean => headerScores(header).size > 0
