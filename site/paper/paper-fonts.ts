import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font, type GlyphRun } from 'fontkit'
import { LRUCache } from 'lru-cache'
import { unpackWoff } from './unpack-woff.ts'

export type Weight = 'regular' | 'bold'
/** Which file a letter is drawn from: `latin/bold`. */
export type FontName = string

const weights = { regular: 400, bold: 600 }
/** By how often they are needed. A font from npm comes in a file for each script. */
const scripts = {
  latin: 'source-sans-3/files/source-sans-3-latin',
  'latin-ext': 'source-sans-3/files/source-sans-3-latin-ext',
  cyrillic: 'source-sans-3/files/source-sans-3-cyrillic',
  'cyrillic-ext': 'source-sans-3/files/source-sans-3-cyrillic-ext',
  greek: 'source-sans-3/files/source-sans-3-greek',
  vietnamese: 'source-sans-3/files/source-sans-3-vietnamese',
  arabic: 'noto-sans-arabic/files/noto-sans-arabic-arabic',
} as const
type Script = keyof typeof scripts
const allScripts = Object.keys(scripts) as Script[]

const find = createRequire(import.meta.url)
/** Words that were shaped before, for all papers together; shaping one costs more than all else about it. */
const mostWords = 8_000
const zeroWidth = 0x200b
const opened = new Map<FontName, Font>()

/** The font of this name, opened once for the whole process. Throws when it is not one of ours. */
export function openFont(name: FontName): Font {
  const known = opened.get(name)
  if (known) return known
  const [script, weight] = name.split('/') as [Script, Weight]
  const file = find.resolve(`@fontsource/${scripts[script]}-${weights[weight]}-normal.woff`)
  const font = rememberWords(create(unpackWoff(readFileSync(file))) as Font)
  opened.set(name, font)
  return font
}

/**
 * The same font, that shapes each word once. Safe to share: ours have 1,000 units to an em, so that what pdfkit does to
 * positions changes nothing.
 */
function rememberWords(font: Font): Font {
  const words = new LRUCache<string, GlyphRun>({ max: mostWords })
  const shape = font.layout.bind(font)
  // Of a few letters the font says nothing of where a mark stands, and fontkit breaks on that (U+0760).
  const shapeAnyhow = (text: string) => {
    try {
      return shape(text)
    } catch {
      return shape(text, { mark: false, mkmk: false })
    }
  }
  font.layout = (text, ...rest) => {
    if (rest[0] !== undefined) return shape(text, ...rest)
    const known = words.get(text)
    if (known) return known
    const run = shapeAnyhow(text)
    // Dots and the like stand in Arabic fonts by themselves: nothing in the text is them alone, yet each must be something.
    for (const glyph of run.glyphs) if (glyph.codePoints.length === 0) glyph.codePoints = [zeroWidth]
    words.set(text, run)
    return run
  }
  return font
}

const scriptOf = new Map<number, Script | null>()

/** The script whose file can draw this letter; null when none of ours can. */
export function scriptFor(codePoint: number): Script | null {
  const known = scriptOf.get(codePoint)
  if (known !== undefined) return known
  const found =
    allScripts.find((script) => openFont(`${script}/regular`).hasGlyphForCodePoint(codePoint)) ?? null
  if (scriptOf.size > 20_000) scriptOf.clear()
  scriptOf.set(codePoint, found)
  return found
}

/** Width of a text in points. */
export const widthOf = (text: string, name: FontName, size: number): number => {
  const font = openFont(name)
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size
}

/** How far capitals and long letters rise above the line, and tails hang below it, for one point of size. */
export const rise = 0.74
export const drop = 0.24
