import type { WeighedWords } from './weigh-words.ts'

/** What the order of results needs to know of a listing. */
export type WordsOfListing = {
  words: WeighedWords
  /** The slugs of its themes, and of those above them. */
  themes: string[]
  /** One cannot go there this week: paused, or still an idea. */
  isQuiet: boolean
  /** Its owner left question after question unanswered. */
  isLowered: boolean
}

const [theme, quiet, lowered] = ['#', '~', '#~']

/** As the index keeps it: `koor 5.5 zingen 1 #muziek ~`. No word has a `#` or `~` in it. */
export const packWords = ({ words, themes, isQuiet, isLowered }: WordsOfListing): string =>
  [
    ...[...words].map(([word, weight]) => `${word} ${Math.round(weight * 10) / 10}`),
    ...themes.map((slug) => theme + slug),
    ...(isLowered ? [lowered] : []),
    ...(isQuiet ? [quiet] : []),
  ].join(' ')

/** What `packWords` wrote, read again. */
export function unpackWords(packed: string): WordsOfListing {
  const [words, themes]: [WeighedWords, string[]] = [new Map(), []]
  let isLowered = false
  const pieces = packed.split(' ')
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!
    if (piece === lowered) isLowered = true
    else if (piece.startsWith(theme)) themes.push(piece.slice(1))
    else if (piece !== quiet && piece) words.set(piece, Number(pieces[++at]))
  }
  return { words, themes, isQuiet: pieces.at(-1) === quiet, isLowered }
}
