import { stemWord } from './stem-word.ts'
import { allMeanings } from './other-words.ts'
import { stopWords } from './stop-words.ts'
import { wordsIn } from './words-in.ts'

/** As a question is asked: stems of the words that say something. */
const asAsked = (phrase: string): string =>
  wordsIn(phrase)
    .filter((word) => !stopWords.has(word))
    .map(stemWord)
    .join(' ')

/** Phrase → what may be meant by it, in the form in which questions are asked: a setting of the index. */
export function synonyms(): Record<string, string[]> {
  const found = new Map<string, Set<string>>()
  for (const { said, meant } of allMeanings())
    for (const phrase of said.map(asAsked).filter(Boolean))
      for (const other of meant.map(asAsked))
        if (other && other !== phrase) found.set(phrase, (found.get(phrase) ?? new Set()).add(other))
  return Object.fromEntries([...found].map(([phrase, others]) => [phrase, [...others]]))
}
