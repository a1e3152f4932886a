import { type FontName, scriptFor, type Weight, widthOf } from './paper-fonts.ts'

/** A stretch of text in one weight. */
export type Run = { text: string; weight?: Weight }
/** What is drawn in one go: one font, so many points from the beginning of its line. */
export type Fragment = { text: string; font: FontName; x: number; width: number }
export type Line = { fragments: Fragment[]; width: number }

type Bit = { text: string; font: FontName; width: number; isRightToLeft: boolean }
/** What is never broken, and whether a space comes before it. */
type Word = { bits: Bit[]; width: number; hasSpace: boolean }

/** Marks that show nothing, and pictures in type that no font of ours has. */
const unseen =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]|\p{Extended_Pictographic}|\p{Emoji_Modifier}/gu
const unknown = '…'

/** Text as it can be set: in one form of accents, without what cannot be seen, `…` for letters that we do not have. */
export function settable(text: string): string {
  const tidy = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Cc}/gu, ' ')
    .replace(unseen, '')
  const known = Array.from(tidy, (sign) =>
    sign === ' ' || scriptFor(sign.codePointAt(0)!) ? sign : '\ufffd',
  )
  return known.join('').replace(/\ufffd[\ufffd\s]*\ufffd|\ufffd/g, unknown)
}

/**
 * Breaks text into lines that fit. Words go to the next line whole; only one that is longer than a line is cut.
 *
 * @param width of a line, in points
 * @param size of the letters, in points
 */
export function setLines(runs: Run[], width: number, size: number): Line[] {
  const lines: Word[][] = [[]]
  let room = width
  const space = widthOf(' ', 'latin/regular', size)
  for (const word of wordsOf(runs, size).flatMap((word) => cut(word, width, size))) {
    const line = lines.at(-1)!
    const needed = word.width + (word.hasSpace && line.length > 0 ? space : 0)
    if (needed <= room || line.length === 0) line.push(word)
    else lines.push([word])
    room = lines.at(-1) === line ? room - needed : width - word.width
  }
  return lines.filter((line) => line.length > 0).map((line) => toLine(line, space))
}

/** Words break at spaces, and after a hyphen or slash within them. */
function wordsOf(runs: Run[], size: number): Word[] {
  const words: Word[] = []
  let hasSpace = false
  for (const { text, weight = 'regular' } of runs)
    for (const part of settable(text).match(/[ \t]+|[^ \t/-]*[/-]+|[^ \t/-]+/g) ?? []) {
      const isSpace = part.trim() === ''
      if (!isSpace) words.push(toWord(part, weight, size, hasSpace))
      hasSpace = isSpace
    }
  return words
}

function toWord(text: string, weight: Weight, size: number, hasSpace: boolean): Word {
  const bits = bitsOf(text, weight).map((bit) => ({ ...bit, width: widthOf(bit.text, bit.font, size) }))
  return { bits, width: bits.reduce((sum, bit) => sum + bit.width, 0), hasSpace }
}

/** Letters of one script together; signs that all scripts have go along with what stands before them. */
function bitsOf(text: string, weight: Weight): Omit<Bit, 'width'>[] {
  const bits: Omit<Bit, 'width'>[] = []
  for (const sign of text) {
    const script = scriptFor(sign.codePointAt(0)!) ?? 'latin'
    const font = `${script}/${weight}`
    const last = bits.at(-1)
    if (last?.font === font) last.text += sign
    else bits.push({ text: sign, font, isRightToLeft: script === 'arabic' })
  }
  return bits
}

/** A word that is longer than a line in pieces that are not. */
function cut(word: Word, width: number, size: number): Word[] {
  if (word.width <= width) return [word]
  const pieces: Word[] = []
  for (const { text, font } of word.bits) {
    let piece = ''
    for (const sign of text) {
      if (piece && widthOf(piece + sign, font, size) > width) {
        pieces.push(toPiece(piece, font, size))
        piece = ''
      }
      piece += sign
    }
    pieces.push(toPiece(piece, font, size))
  }
  return pieces.map((piece, i) => ({ ...piece, hasSpace: i === 0 && word.hasSpace }))
}

const toPiece = (text: string, font: FontName, size: number) =>
  toWord(text, font.endsWith('bold') ? 'bold' : 'regular', size, false)

/**
 * Puts the words of a line beside each other. Words from right to left that stand together are read from the right; what
 * is in one font is drawn in one go.
 */
function toLine(words: Word[], space: number): Line {
  const fragments: Fragment[] = []
  let x = 0
  for (const { text, font, width, isGlued } of inOrder(words, space)) {
    const last = fragments.at(-1)
    if (last?.font === font && isGlued) {
      last.text += text
      last.width += width
    } else fragments.push({ text, font, x, width })
    x += width
  }
  return { fragments, width: x }
}

type Glued = { text: string; font: FontName; width: number; isGlued: boolean }

function inOrder(words: Word[], space: number): Glued[] {
  const parts = words.flatMap(({ bits, hasSpace }, i) => [
    ...(hasSpace && i > 0 ? [spaceAfter(words[i - 1]!, bits[0]!, space)] : []),
    ...bits,
  ])
  const glued: Glued[] = []
  for (let i = 0; i < parts.length; i++) {
    let end = i
    while (
      parts[i]!.isRightToLeft &&
      parts[end + 1] &&
      (parts[end + 1]!.isRightToLeft || isInside(parts, end + 1))
    )
      end++
    const stretch = parts.slice(i, end + 1)
    const isTurned = stretch.length > 1
    glued.push(
      ...(isTurned ? stretch.reverse() : stretch).map((part) => ({
        ...part,
        isGlued: !isTurned && !part.isRightToLeft,
      })),
    )
    i = end
  }
  return glued
}

/** A space between two words from right to left belongs to them. */
const isInside = (parts: Bit[], at: number) =>
  parts[at]!.text === ' ' && parts[at + 1]?.isRightToLeft === true

/** A space is drawn with what stands before it, so that a line of one font is one piece. */
function spaceAfter({ bits }: Word, next: Bit, width: number): Bit {
  const before = bits.at(-1)!
  const font =
    before.isRightToLeft || next.isRightToLeft ? before.font.replace(/^.*\//, 'latin/') : before.font
  return { text: ' ', font: font.startsWith('latin/') ? font : 'latin/regular', width, isRightToLeft: false }
}
