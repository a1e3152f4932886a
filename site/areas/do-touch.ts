import { boxOf, distanceToLine, doOverlap, grow, linesOf, type Shape } from './flat.ts'

/** Borders are simplified one by one, to about ten metres: between neighbours a sliver of air may remain. */
const air = 35

const isNear = (points: Shape, shape: Shape) => {
  const lines = linesOf(shape)
  return points.flat().some((point) => lines.some(([a, b]) => distanceToLine(point, a, b) <= air))
}

/** Whether two areas lie against each other. */
export const doTouch = (a: Shape, b: Shape): boolean =>
  doOverlap(grow(boxOf(a), air), boxOf(b)) && (isNear(a, b) || isNear(b, a))
