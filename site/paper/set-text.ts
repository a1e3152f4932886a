import type { Colour, Mark, Piece, Tag } from './block.ts'
import { drop, rise } from './paper-fonts.ts'
import type { PaperLook } from './paper-look.ts'
import { type Run, setLines } from './set-lines.ts'

export const ink: Colour = '#000000'
export const softInk: Colour = '#3d3d3d'
export const lineColour: Colour = '#9a9a9a'

export type TextStyle = { size: number; leading: number; colour?: Colour; indent?: number; after?: number }

/** Text as pieces of one line each, all in the same element; `after` is white below the last. */
export function setText(runs: Run[], tag: Tag | null, width: number, style: TextStyle): Piece[] {
  const { size, leading, colour = ink, indent = 0, after = 0 } = style
  const lines = setLines(runs, width - indent, size)
  const height = size * leading
  const y = (height - size * (rise + drop)) / 2 + size * rise
  return lines.map((line, i): Piece => {
    const mark: Mark = { is: 'text', line, x: indent, y, size, colour }
    return { height: height + (i === lines.length - 1 ? after : 0), inked: [{ tag, marks: [mark] }] }
  })
}

/** White, or a line to look at. */
export const setRule = (
  width: number,
  height: number,
  before: number,
  after: number,
  colour: Colour,
): Piece => ({
  height: before + height + after,
  inked: [{ tag: null, marks: [{ is: 'rule', x: 0, y: before, width, height, colour }] }],
})

/** Text of the paper's own size. */
export const bodyStyle = ({ sizes }: PaperLook): TextStyle => ({ size: sizes.text, leading: sizes.leading })
export const smallStyle = ({ sizes }: PaperLook): TextStyle => ({ size: sizes.small, leading: sizes.leading })

export const bold = (text: string): Run => ({ text, weight: 'bold' })
export const plain = (text: string): Run => ({ text })
