import type { Role } from '#site/areas/draw-areas.ts'
import { areaOf } from './area-of.ts'
import type { Block, Mark, Tag } from './block.ts'
import type { Paper } from './paper.ts'
import type { PaperLook } from './paper-look.ts'
import { ink, lineColour, setText, plain, smallStyle, softInk } from './set-text.ts'
import { setLines } from './set-lines.ts'

/** Light enough to print on any machine; the line tells more than the grey. */
const fills: Record<Role, string | null> = {
  own: '#dcebe3',
  part: '#f1f1f1',
  near: '#ffffff',
  far: '#ffffff',
  outline: null,
}
/** For this size, in a drawing of 1,000 wide, places were looked for. */
const nameSize = 24
/** White, in points. */
const belowDrawing = 3
/** How much of it may be cut off, above and below together: there are only neighbours. */
const cropped = 0.15
/** How much of the height of a page it may take, and below how much it is too small to see anything in. */
const ofPage = { least: 0.12, most: 0.4 }

/**
 * The area as lines, with the names that are drawn in it; to a screen reader one picture with its name. Null where there
 * is no room for it.
 */
export function setDrawing(
  { drawing, alt, credit }: NonNullable<Paper['drawing']>,
  section: Tag,
  { width, height: room }: { width: number; height: number },
  look: PaperLook,
): Block | null {
  const { text, small, leading } = look.sizes
  const most = Math.min(look.page.height * ofPage.most, room - text - small * leading - belowDrawing)
  if (most < look.page.height * ofPage.least) return null
  const scale = Math.min(width / drawing.width, most / (drawing.height * (1 - cropped)))
  const height = Math.min(most, drawing.height * scale)
  const top = (height - drawing.height * scale) / 2
  const left = (width - drawing.width * scale) / 2
  const figure: Tag = { name: 'Figure', within: section, alt }
  const paths = drawing.areas.map(({ path, role }): Mark => {
    const isOwn = role === 'own' || role === 'outline'
    return {
      is: 'path',
      d: path,
      x: left,
      y: top,
      scale,
      fill: fills[role],
      stroke: isOwn ? ink : '#8a8a8a',
      thickness: isOwn ? 1.6 : 0.6,
    }
  })
  const size = nameSize * scale
  // Names that are smaller than the rest of the paper help nobody; the page says the one that matters.
  const isReadable = size >= small * 0.75
  const names = drawing.areas.flatMap(({ placed }) => {
    const marks = placed && isReadable ? namesOf(placed, { left, top, scale }, Math.min(size, small)) : []
    const { y, height: high } = areaOf(marks)
    return y >= 0 && y + high <= height ? marks : []
  })
  const box = { x: 0, y: 0, width, height }
  const clip: Mark = { is: 'clip', ...box }
  const edge: Mark = { is: 'frame', ...box, colour: lineColour }
  return {
    pieces: [
      { height: height + belowDrawing, inked: [{ tag: figure, marks: [clip, ...paths, ...names, edge] }] },
      ...setText([plain(credit)], { name: 'P', within: section }, width, {
        ...smallStyle(look),
        colour: softInk,
      }),
    ],
    gap: text,
    isHeading: false,
  }
}

type Placed = NonNullable<NonNullable<Paper['drawing']>['drawing']['areas'][number]['placed']>

type Laid = { left: number; top: number; scale: number }

function namesOf({ lines, x, y }: Placed, { left, top, scale }: Laid, size: number): Mark[] {
  return lines.flatMap((text, i) =>
    setLines([{ text, weight: 'bold' }], 10_000, size).map((line): Mark => ({
      is: 'text',
      line,
      x: left + x * scale - line.width / 2,
      y: top + y * scale + size * (0.35 + (i - (lines.length - 1) / 2) * 1.15),
      size,
      colour: ink,
    })),
  )
}
