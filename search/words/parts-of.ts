import { splitCompound } from './split-compound.ts'
import { stemWord } from './stem-word.ts'
import { stopWords } from './stop-words.ts'
import { foldWord } from './fold-word.ts'

const shortestPart = 3
/** Of one word: schuldhulpverlening has schuld, hulpverlening, hulp, verlening and schuldhulp. */
const deepest = 3

/** Two splits of one word, when they are both likely: schuld-hulpverlening and schuldhulp-verlening. */
const splitsKept = 2

/** The parts of a compound, folded, and their parts and stems; nothing for what is not a compound. */
export function partsOf(word: string, depth = 1): string[] {
  const parts = new Set<string>()
  for (const split of splitCompound(word).slice(0, depth === 1 ? splitsKept : 1))
    for (const part of split.map(foldWord)) {
      for (const key of [part, stemWord(part)])
        if (key.length >= shortestPart && !stopWords.has(key)) parts.add(key)
      if (depth < deepest) for (const smaller of partsOf(part, depth + 1)) parts.add(smaller)
    }
  return [...parts]
}
