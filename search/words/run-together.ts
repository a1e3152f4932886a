import { stopWords } from './stop-words.ts'
import type { Wordlist } from './wordlist.ts'

const shortestWord = 4
const shortestStop = 2
const mostPieces = 4

/**
 * The words that were written without a space between them, fewest first: `samenkoken` as samen koken, `hulpbijschulden` as
 * hulp bij schulden. Undefined when they are not words of the list, with little words only between them.
 */
export function runTogether(word: string, list: Wordlist, pieces = mostPieces): string[] | undefined {
  let best: string[] | undefined
  for (let at = shortestStop; at <= word.length - shortestWord; at++) {
    const first = word.slice(0, at)
    if (!(pieces === mostPieces ? isWord(first, list) : isPiece(first, list))) continue
    const rest = word.slice(at)
    const found = isWord(rest, list) ? [rest] : pieces > 2 ? runTogether(rest, list, pieces - 1) : undefined
    if (found && (!best || found.length + 1 < best.length)) best = [first, ...found]
  }
  return best
}

const isWord = (piece: string, { said }: Wordlist) =>
  piece.length >= shortestWord && !stopWords.has(piece) && said.has(piece)

const isPiece = (piece: string, list: Wordlist) =>
  piece.length >= shortestStop && (stopWords.has(piece) || isWord(piece, list))
