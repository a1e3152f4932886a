import { tidyText } from '../query-url.ts'
import { isDutch } from './is-dutch.ts'
import { nearestWord } from './nearest-word.ts'
import { runTogether } from './run-together.ts'
import { stopWords } from './stop-words.ts'
import { toWords, type Word } from './to-words.ts'
import { isBeginning, type Wordlist } from './wordlist.ts'

/** Of so short a word one cannot tell what was meant. */
const shortest = 4
const mostWords = 12

type Change = { from: number; until: number; words: string }

/** Whether a folded word is right, as far as anyone here knows: said in a listing, or known to be Dutch. */
function isRight(word: string, isLast: boolean, list: Wordlist): boolean {
  if (word.length < shortest || !/^[a-z]+$/.test(word) || stopWords.has(word)) return true
  if (list.said.has(word) || list.others.has(word)) return true
  if (isLast && isBeginning(word, list)) return true
  return isDutch(word)
}

/** Two words that the listings write as one: `koor repetitie`. Not when they are said apart as well. */
function joined(word: Word, next: Word | undefined, list: Wordlist): string | undefined {
  if (!next || next.isQuoted || word.folded.length < 3 || next.folded.length < 3) return undefined
  if (stopWords.has(word.folded) || stopWords.has(next.folded)) return undefined
  if (list.said.has(word.folded) && list.said.has(next.folded)) return undefined
  return [word.folded + next.folded, `${word.folded}s${next.folded}`].find((one) => list.said.has(one))
}

const single = (word: string, list: Wordlist): string | undefined =>
  nearestWord(word, list) ?? runTogether(word, list)?.join(' ')

function* changesIn(question: string, list: Wordlist): Generator<Change> {
  const words = toWords(question).slice(0, mostWords)
  const write = (found: string) => list.written.get(found) ?? found
  for (let at = 0; at < words.length; at++) {
    const [word, next] = [words[at]!, words[at + 1]]
    if (word.isQuoted) continue
    const one = joined(word, next, list)
    if (one) {
      yield { from: word.from, until: next!.until, words: write(one) }
      at++
      continue
    }
    if (isRight(word.folded, !next, list)) continue
    const found = single(word.folded, list)
    if (found) yield { from: word.from, until: word.until, words: found.split(' ').map(write).join(' ') }
  }
}

/**
 * The question as it was probably meant, in words that occur in the listings; null when there is nothing to put right.
 * Only words that nobody knows are changed, and none between quotation marks. Whether it finds more, the caller counts.
 */
export function didYouMean(question: string, list: Wordlist): string | null {
  const pieces: string[] = []
  let start = 0
  for (const { from, until, words } of changesIn(question, list)) {
    pieces.push(question.slice(start, from), words)
    start = until
  }
  return start === 0 ? null : tidyText(pieces.join('') + question.slice(start))
}
