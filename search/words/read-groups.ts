import { stopWords } from './stop-words.ts'
import { wordsIn } from './words-in.ts'

/** A phrase as it is looked up, whatever is between its words. */
const keyOf = (phrase: string): string =>
  /^[a-z ]+$/.test(phrase) ? phrase.trim() : wordsIn(phrase).join(' ')

/** Phrases by how they are looked up. */
export type Phrases = Map<string, string>
export type Group = { said: Phrases; meant: Phrases }

const phrasesOf = (text: string, sign: string): Phrases =>
  new Map(text.split(sign).map((phrase) => [keyOf(phrase), phrase.trim()]))

/** `a = b` is said and meant both; `a, b > c` is said on the left and meant on the right. */
function readGroup(line: string): Group {
  const [said, meant] = line.split('>') as [string, string?]
  if (meant !== undefined) return { said: phrasesOf(said, ','), meant: phrasesOf(meant, ',') }
  const same = phrasesOf(line, '=')
  const written = new Map([...same].filter(([key]) => !isSpoken(key)))
  return { said: same, meant: written.size > 0 ? written : same }
}

/** What has small words in it (`zorgen voor mijn moeder`) is how people ask, not how listings are written. */
const isSpoken = (key: string): boolean =>
  key.includes(' ') && key.split(' ').some((word) => stopWords.has(word))

/** A group stands on a line; what is set in goes on with the line before. */
export const linesIn = (text: string): string[] => text.trim().split(/\n(?! )/)

/** Texts of groups in, each group apart out. */
export const groupsIn = (texts: string[]): Group[] => texts.flatMap(linesIn).map(readGroup)
