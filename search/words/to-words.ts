import { fold } from './fold.ts'

/** A word of a question: as it is compared, and where it stands. */
export type Word = {
  folded: string
  from: number
  until: number
  /** The how manieth word it is. */
  place: number
  /** Between quotation marks: meant as it is written. */
  isQuoted: boolean
}

const letter = String.raw`[\p{L}\p{M}\p{N}]`
const apostrophe = `['’‘´\`]`
/** `'s`, `foto's`, `Strijp-S`, `3-12`, `12:30`, `55+` are one word; `koffie,thee` are two. */
const word = new RegExp(
  `(?:${apostrophe}(?=[stST](?!${letter})))?${letter}+` +
    `(?:(?:[-–]|${apostrophe}|(?<=\\p{N})[./:,](?=\\p{N}))${letter}+)*\\+?`,
  'gu',
)
const apostrophes = new RegExp(apostrophe, 'g')

/** Hyphens and apostrophes are written by one and left out by another; between numbers they say something. */
const toFolded = (raw: string) =>
  fold(raw)
    .replace(apostrophes, '')
    .replaceAll('–', '-')
    .replace(/(?<!\p{N})-|-(?!\p{N})/gu, '')

/** Where quotation marks open and close, in pairs; a last one alone opens nothing. */
function quotedSpans(text: string): [number, number][] {
  const marks = [...text.matchAll(/["“”„«»]/g)].map((match) => match.index)
  return Array.from({ length: marks.length >> 1 }, (_, i) => [marks[2 * i]!, marks[2 * i + 1]!])
}

/** Text in, its words out, in order. Works on any script, in time that grows with the text. */
export function toWords(text: string): Word[] {
  const spans = quotedSpans(text)
  let span = 0
  return [...text.matchAll(word)].map((match, place) => {
    const [from, until] = [match.index, match.index + match[0].length]
    while (span < spans.length && spans[span]![1] < from) span++
    return {
      folded: toFolded(match[0]),
      from,
      until,
      place,
      isQuoted: span < spans.length && spans[span]![0] < from,
    }
  })
}
