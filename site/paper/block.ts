import type { Line } from './set-lines.ts'

/** The tags of PDF that a paper uses. */
export type TagName =
  'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'LBody' | 'Link' | 'Figure'

/** What a screen reader meets: in which element, what it says instead of a drawing, where a link goes. */
export type Tag = {
  name: TagName
  within: Tag | null
  /** Of a figure what it shows; of a link where it leads. */
  alt?: string
  /** An address, or `#` and the anchor of a block. */
  href?: string
  /** An entry in the bookmarks, and how deep. */
  bookmark?: { title: string; level: 1 | 2 }
}

export type Colour = string

/** What is drawn, in points from the top left corner of its piece; of text `y` is the line it stands on. */
export type Mark =
  | { is: 'text'; line: Line; x: number; y: number; size: number; colour: Colour }
  /** The number of the page with this anchor, its right side at `x`. */
  | { is: 'pageNumber'; of: string; x: number; y: number; size: number; colour: Colour }
  | { is: 'rule'; x: number; y: number; width: number; height: number; colour: Colour }
  | { is: 'frame'; x: number; y: number; width: number; height: number; colour: Colour }
  /** All that comes after it in this element stays within. */
  | { is: 'clip'; x: number; y: number; width: number; height: number }
  | { is: 'qr'; x: number; y: number; size: number; address: string }
  | {
      is: 'path'
      d: string
      x: number
      y: number
      scale: number
      fill: Colour | null
      stroke: Colour | null
      thickness: number
    }

/** Marks in one element; without a tag they are only there to look at. */
export type Inked = { tag: Tag | null; marks: Mark[] }

/** What is never cut: a line of text, a drawing. */
export type Piece = { height: number; inked: Inked[] }

/** Pieces that stay on one page when that is possible at all. */
export type Block = {
  pieces: Piece[]
  /** White above it, but not at the top of a column. */
  gap: number
  /** A heading: never the last in a column. */
  isHeading: boolean
  /** Beside the first piece, in its own height; counted into the height of the block. */
  beside?: Piece
  anchor?: string
  /** Begins at the top of a column. */
  isOnTop?: boolean
}

/** How high the pieces of a block are together. */
export const heightOf = ({ pieces, beside }: Block): number =>
  Math.max(
    pieces.reduce((sum, { height }) => sum + height, 0),
    beside?.height ?? 0,
  )
