import { cream, darker, lighter, type Mood } from '../drawing/colours.ts'
import { at, circle, ellipse, line, path, rect, stroke, type Svg } from '../drawing/svg.ts'
import { shade } from './room.ts'

/** The top of a table seen a little from above: far edge at y, near edge at y + depth. */
export const tableTop = (
  x: number,
  y: number,
  w: number,
  depth: number,
  colour: string,
  floorAt: number,
): Svg => {
  const inset = depth * 0.42
  const leg = darker(colour, 0.3)
  return (
    shade(x, floorAt, w * 0.54, 26) +
    rect(x - w / 2 + 34, y + depth, 24, floorAt - y - depth, leg, 4) +
    rect(x + w / 2 - 58, y + depth, 24, floorAt - y - depth, leg, 4) +
    path(
      `M${at(x - w / 2 + inset, y)}H${at(x + w / 2 - inset)}Q${at(x + w / 2 - inset + 10, y, x + w / 2 - inset + 14, y + 8)}L${at(x + w / 2, y + depth - 6)}Q${at(x + w / 2 + 4, y + depth, x + w / 2 - 6, y + depth)}H${at(x - w / 2 + 6)}Q${at(x - w / 2 - 4, y + depth, x - w / 2, y + depth - 6)}L${at(x - w / 2 + inset - 14, y + 8)}Q${at(x - w / 2 + inset - 10, y, x - w / 2 + inset, y)}Z`,
      colour,
    ) +
    rect(x - w / 2 - 1, y + depth - 4, w + 2, 24, darker(colour, 0.18), 8)
  )
}

export const roundTable = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour: string,
  floorAt: number,
): Svg =>
  shade(x, floorAt, rx * 0.7, 24) +
  path(
    `M${at(x - 22, y)}L${at(x - 16, floorAt - 20)}L${at(x - 90, floorAt)}H${at(x + 90)}L${at(x + 16, floorAt - 20)}L${at(x + 22, y)}Z`,
    darker(colour, 0.35),
  ) +
  ellipse(x, y + 20, rx, ry, darker(colour, 0.22)) +
  ellipse(x, y, rx, ry, colour)

/** A cloth that hangs over the front of a long table. */
export const tableCloth = (
  x: number,
  y: number,
  w: number,
  depth: number,
  drop: number,
  colour: string,
): Svg => {
  const inset = depth * 0.42
  const folds = Math.round(w / 130)
  let hem = ''
  for (let i = 0; i < folds; i++)
    hem += `q${at(w / folds / 4, 16, w / folds / 2, 0)}q${at(w / folds / 4, -12, w / folds / 2, 0)}`
  return (
    path(
      `M${at(x - w / 2, y + depth)}V${at(y + depth + drop)}${hem}V${at(y + depth)}Z`,
      darker(colour, 0.11),
    ) +
    Array.from({ length: folds - 1 }, (_, i) =>
      stroke(
        `M${at(x - w / 2 + ((i + 1) * w) / folds, y + depth + 12)}v${at(drop - 16)}`,
        darker(colour, 0.2),
        3,
        'opacity="0.6"',
      ),
    ).join('') +
    path(
      `M${at(x - w / 2 + inset, y)}H${at(x + w / 2 - inset)}L${at(x + w / 2, y + depth)}Q${at(x + w / 2, y + depth + 8, x + w / 2 - 8, y + depth + 8)}H${at(x - w / 2 + 8)}Q${at(x - w / 2, y + depth + 8, x - w / 2, y + depth)}Z`,
      colour,
    )
  )
}

/** A low cabinet with two doors. */
export const cabinet = (w: number, h: number, wood: string): Svg =>
  rect(-w / 2 + 14, -16, 14, 16, darker(wood, 0.4)) +
  rect(w / 2 - 28, -16, 14, 16, darker(wood, 0.4)) +
  rect(-w / 2, -h, w, h - 14, wood, 5) +
  rect(-w / 2 - 6, -h - 6, w + 12, 13, darker(wood, 0.14), 3) +
  [-1, 1]
    .map(
      (s) =>
        rect(s < 0 ? -w / 2 + 12 : 6, -h + 18, w / 2 - 18, h - 44, lighter(wood, 0.08), 4) +
        circle(s * 14, -h / 2, 4.5, cream),
    )
    .join('')

export const floorLamp = (colour: string): Svg =>
  ellipse(0, -4, 42, 9, '#4a3a3a') +
  line(
    [
      [0, -6],
      [0, -360],
    ],
    '#4a3a3a',
    6,
  ) +
  path('M-34 -440H34L62 -344Q0 -334 -62 -344Z', colour) +
  path('M-34 -440H-10L-22 -339Q-44 -341 -62 -344Z', darker(colour, 0.12))

export const easel = (wood: string, w: number, h: number, art: Svg): Svg =>
  line(
    [
      [0, -h - 190],
      [0, -40],
    ],
    darker(wood, 0.2),
    9,
  ) +
  line(
    [
      [-16, -h - 200],
      [-84, 0],
    ],
    wood,
    10,
  ) +
  line(
    [
      [16, -h - 200],
      [84, 0],
    ],
    wood,
    10,
  ) +
  rect(-w / 2, -h - 150, w, h, cream, 2) +
  art +
  rect(-w / 2 - 14, -152, w + 28, 14, wood, 4)

export const counter = (x: number, y: number, w: number, h: number, m: Mood, colour = m.second): Svg =>
  rect(x, y, w, h, colour, 4) +
  Array.from({ length: Math.round(w / 150) }, (_, i, all = Math.round(w / 150)) =>
    rect(x + 16 + (i * (w - 16)) / all, y + 36, (w - 16) / all - 16, h - 66, lighter(colour, 0.08), 4),
  ).join('') +
  rect(x - 14, y - 14, w + 28, 26, m.wood, 6) +
  rect(x - 8, y + 12, w + 16, 8, darker(colour, 0.25), 0, 'opacity="0.5"')
