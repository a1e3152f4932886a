import { boxOf, type Box, doOverlap, type Flat, type Shape } from './flat.ts'
import { roomiestSpot } from './roomiest-spot.ts'

export type Named = { name: string; shape: Shape }
export type PlacedName = {
  lines: string[]
  x: number
  y: number
  /** There is only room for it on a wide screen, where letters are small beside the drawing. */
  isForWide: boolean
}

/** Sizes of letters beside a drawing a thousand wide; the style sheet has the same two. */
export const letters = { wide: 17, narrow: 42 }
const perLetter = 0.6
const perLine = 1.2
const longestLine = 11
/** A name may stick out of its area a little. */
const slack = 1.4

/** Over two lines where it is long, at the space or hyphen nearest to the middle. */
export function toLines(name: string): string[] {
  if (name.length <= longestLine) return [name]
  const breaks = [...name.matchAll(/[\s-]/g)].map(({ index }) => index)
  const middle = name.length / 2
  const [at] = breaks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  if (at === undefined) return [name]
  const first = name.slice(0, name[at] === '-' ? at + 1 : at)
  return [first, name.slice(at + 1)]
}

/** Names where they fit without lying over each other, most wanted first. Null where there is no room. */
export function placeNames(areas: Named[], paper: Box): (PlacedName | null)[] {
  const wide: Box[] = []
  const narrow: Box[] = []
  return areas.map(({ name, shape }) => {
    const spot = shape.length > 0 ? roomiestSpot(shape) : null
    if (!spot) return null
    const lines = toLines(name)
    const room = boxOf(shape)
    const take = (taken: Box[], size: number) => {
      const box = boxFor(lines, spot, size)
      const isTooWide = box.right - box.left > slack * (room.right - room.left)
      if (isTooWide || !isWithin(box, paper) || taken.some((one) => doOverlap(one, box))) return false
      taken.push(box)
      return true
    }
    if (!take(wide, letters.wide)) return null
    return { lines, x: spot.x, y: spot.y, isForWide: !take(narrow, letters.narrow) }
  })
}

function boxFor(lines: string[], { x, y }: Flat, size: number): Box {
  const width = Math.max(...lines.map((line) => line.length)) * size * perLetter
  const height = lines.length * size * perLine
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

const isWithin = (box: Box, paper: Box) =>
  box.left >= paper.left && box.right <= paper.right && box.top >= paper.top && box.bottom <= paper.bottom
