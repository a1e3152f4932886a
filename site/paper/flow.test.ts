import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, heightOf, type Piece } from './block.ts'
import { flow, type Frame, type Placed } from './flow.ts'

const frame: Frame = { left: 10, top: 20, width: 210, height: 100, columns: 2, gutter: 10 }

const piece = (height: number): Piece => ({ height, inked: [] })
const someBlock = fc
  .record({
    heights: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
    gap: fc.integer({ min: 0, max: 20 }),
    isHeading: fc.boolean(),
    beside: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  })
  .map(({ heights, beside, ...rest }): Block => ({
    ...rest,
    pieces: heights.map(piece),
    ...(beside !== undefined && { beside: piece(beside) }),
  }))
const someBlocks = fc.array(someBlock, { maxLength: 30 })

const columnOf = ({ page, x }: Placed) => `${page}/${x}`
const placesOf = (block: Block, placed: Placed[]) =>
  placed.filter(({ piece }) => block.pieces.includes(piece))
/** Where it stands among all that was placed, in columns from the first. */
const inOrder = ({ page, x, y }: Placed) => page * 1_000_000 + x * 1_000 + y

test('nothing is lost, nothing comes twice, and all of it comes in order', () => {
  fc.assert(
    fc.property(someBlocks, (blocks) => {
      const { placed } = flow(blocks, frame, 0)
      const pieces = blocks.flatMap(({ pieces, beside }) => [...pieces, ...(beside ? [beside] : [])])
      expect(placed.map(({ piece }) => piece)).toEqual(pieces)
      const text = placed.filter(({ piece }) => !blocks.some(({ beside }) => beside === piece))
      expect(text.map(inOrder)).toEqual(text.map(inOrder).toSorted((a, b) => a - b))
    }),
  )
})

test('nothing stands below the foot of a page', () => {
  fc.assert(
    fc.property(someBlocks, (blocks) => {
      for (const { piece, y } of flow(blocks, frame, 0).placed)
        expect(y + piece.height).toBeLessThanOrEqual(120)
    }),
  )
})

test('an item that fits in a column is never cut, and a heading never stands alone', () => {
  fc.assert(
    fc.property(someBlocks, (blocks) => {
      const { placed } = flow(blocks, frame, 0)
      for (const [i, block] of blocks.entries()) {
        const columns = new Set(placesOf(block, placed).map(columnOf))
        const chain = headingsBefore(blocks, i).reduce((sum, one) => sum + heightOf(one) + one.gap, 0)
        if (chain + heightOf(block) + block.gap <= frame.height) expect(columns.size).toBe(1)
        const next = blocks[i + 1]
        const firstOfNext = Math.max(next?.pieces[0]!.height ?? 0, next?.beside?.height ?? 0)
        if (
          block.isHeading &&
          next &&
          block.gap + heightOf(block) + next.gap + firstOfNext <= frame.height - chain
        )
          expect(columnOf(placesOf(block, placed).at(-1)!)).toBe(columnOf(placesOf(next, placed)[0]!))
      }
    }),
  )
})

const headingsBefore = (blocks: Block[], at: number) => {
  const first = blocks.slice(0, at).findLastIndex(({ isHeading }) => !isHeading)
  return blocks.slice(first + 1, at)
}

test('what is too high for a page begins at the top of one', () => {
  const tall: Block = { pieces: Array.from({ length: 30 }, () => piece(10)), gap: 5, isHeading: false }
  const small: Block = { pieces: [piece(10)], gap: 5, isHeading: false }
  const { placed, pages } = flow([small, tall, small], frame, 3)
  expect(placed[1]).toMatchObject({ page: 3, x: 120, y: 20 })
  expect(placed.at(-2)).toMatchObject({ page: 4, x: 120, y: 110 })
  expect(placed.at(-1)).toMatchObject({ page: 5, x: 10 })
  expect(pages).toBe(3)
})
