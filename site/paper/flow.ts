import { type Block, heightOf, type Piece } from './block.ts'

/** Where text may stand on a page, in points. */
export type Frame = {
  left: number
  top: number
  width: number
  height: number
  columns: number
  gutter: number
}
/** A piece on its place; pages are counted from 0. */
export type Placed = { piece: Piece; page: number; x: number; y: number }
export type Flowed = { placed: Placed[]; anchors: Map<string, number>; pages: number }

/** Points of room that sums of fractions may take too many. */
const hair = 0.01

export const columnWidth = ({ width, columns, gutter }: Frame): number =>
  (width - gutter * (columns - 1)) / columns

/** Where the next block comes. */
class Pen {
  column = 0
  private y = 0
  page: number
  private readonly frame: Frame

  constructor(frame: Frame, page: number) {
    this.frame = frame
    this.page = page
  }

  get isAtTop() {
    return this.y === 0
  }
  get room() {
    return this.frame.height - this.y
  }
  down(points: number) {
    this.y += points
  }
  nextColumn() {
    this.y = 0
    this.column += 1
    if (this.column < this.frame.columns) return
    this.column = 0
    this.page += 1
  }
  place(piece: Piece): Placed {
    const { left, top, gutter } = this.frame
    const x = left + this.column * (columnWidth(this.frame) + gutter)
    return { piece, page: this.page, x, y: top + this.y }
  }
}

/**
 * Puts blocks on pages, column after column, beginning on a fresh page. No block is cut that fits in a column; headings
 * stay with what comes after them. What is higher than a column begins at the top of one and is cut between its pieces.
 *
 * @param firstPage counted from 0
 */
export function flow(blocks: Block[], frame: Frame, firstPage: number): Flowed {
  const pen = new Pen(frame, firstPage)
  const placed: Placed[] = []
  const anchors = new Map<string, number>()
  for (const chain of chainsOf(blocks)) {
    const height = heightOfChain(chain)
    const gap = pen.isAtTop ? 0 : chain[0]!.gap
    const isFull = gap + height > pen.room + hair
    if ((isFull || chain[0]!.isOnTop) && !pen.isAtTop) pen.nextColumn()
    for (const [i, block] of chain.entries()) {
      if (!pen.isAtTop) pen.down(i === 0 ? gap : block.gap)
      if (block.anchor) anchors.set(block.anchor, pen.page)
      placed.push(...placeBlock(block, pen))
    }
  }
  return { placed, anchors, pages: blocks.length === 0 ? 0 : pen.page + 1 - firstPage }
}

/** Headings and what they head, to be kept together. */
function chainsOf(blocks: Block[]): Block[][] {
  const chains: Block[][] = []
  let isOpen = false
  for (const block of blocks) {
    if (isOpen) chains.at(-1)!.push(block)
    else chains.push([block])
    isOpen = block.isHeading
  }
  return chains
}

const heightOfChain = (chain: Block[]) =>
  chain.reduce((sum, block, i) => sum + heightOf(block) + (i === 0 ? 0 : block.gap), 0)

/** In the order it is read: what stands beside it comes last. */
function placeBlock(block: Block, pen: Pen): Placed[] {
  if (block.beside && block.beside.height > pen.room && !pen.isAtTop) pen.nextColumn()
  const beside = block.beside && pen.place(block.beside)
  const bottom = pen.room - (block.beside?.height ?? 0)
  const { page, column } = pen
  const placed = block.pieces.map((piece) => {
    if (piece.height > pen.room + hair && !pen.isAtTop) pen.nextColumn()
    const one = pen.place(piece)
    pen.down(piece.height)
    return one
  })
  const isSameColumn = pen.page === page && pen.column === column
  if (isSameColumn && pen.room > bottom) pen.down(pen.room - bottom)
  return beside ? [...placed, beside] : placed
}
