import type { Mark } from './block.ts'
import { drop, rise } from './paper-fonts.ts'

export type Area = { x: number; y: number; width: number; height: number }

/** What marks take up, from the top left corner of their piece: what can be pressed, or what a figure covers. */
export function areaOf(marks: Mark[]): Area {
  const areas = marks.flatMap((mark) => areaOfMark(mark) ?? [])
  if (areas.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  const [x, y] = [Math.min(...areas.map((one) => one.x)), Math.min(...areas.map((one) => one.y))]
  return {
    x,
    y,
    width: Math.max(...areas.map((one) => one.x + one.width)) - x,
    height: Math.max(...areas.map((one) => one.y + one.height)) - y,
  }
}

function areaOfMark(mark: Mark): Area | null {
  switch (mark.is) {
    case 'text':
      return { ...lineAt(mark.y, mark.size), x: mark.x, width: mark.line.width }
    case 'pageNumber':
      // Its width is not known before all is laid out; the right side is what counts.
      return { ...lineAt(mark.y, mark.size), x: mark.x, width: 0 }
    case 'qr':
      return { x: mark.x, y: mark.y, width: mark.size, height: mark.size }
    case 'path':
      // It stays within the clip that comes with it.
      return null
    default:
      return mark
  }
}

const lineAt = (y: number, size: number) => ({ y: y - size * rise, height: size * (rise + drop) })
