import { cloth, darker } from '../drawing/colours.ts'
import { circle, group, line, rect, stroke, type Svg } from '../drawing/svg.ts'

/** What helps people to get about. */

/** A wheelchair for somebody who faces right; the seat is at -118. The wheel comes after the person. */
export const wheelchair = (colour: string): Svg =>
  stroke('M-58 -226L-46 -112L58 -112L72 -40L96 -30', '#3c3f49', 9) +
  stroke('M-58 -226L-84 -230', '#3c3f49', 9) +
  rect(-64, -216, 18, 104, darker(colour, 0.25), 8) +
  rect(-52, -126, 112, 16, darker(colour, 0.3), 7) +
  circle(66, -20, 19, '#3c3f49') +
  circle(66, -20, 9, '#c9c5be')

export const wheel = (colour: string): Svg =>
  `<circle cx="-10" cy="-74" r="70" fill="none" stroke="#3c3f49" stroke-width="10"/><circle cx="-10" cy="-74" r="58" fill="none" stroke="${colour}" stroke-width="4"/>` +
  Array.from({ length: 8 }, (_, i) =>
    group(
      `rotate(${i * 45} -10 -74)`,
      line(
        [
          [-10, -74],
          [-10, -132],
        ],
        '#b5b3ae',
        2,
      ),
    ),
  ).join('') +
  circle(-10, -74, 10, '#3c3f49') +
  stroke('M-30 -148H34', '#3c3f49', 9)

/** A walking frame on wheels, for somebody behind it on the left. */
export const rollator = (colour: string): Svg =>
  line(
    [
      [-8, -214],
      [54, -26],
    ],
    darker(colour, 0.25),
    8,
  ) +
  line(
    [
      [20, -150],
      [-24, -20],
    ],
    colour,
    8,
  ) +
  stroke('M-34 -222L-2 -218L36 -24', colour, 9) +
  rect(-16, -120, 62, 12, '#3c3f49', 5) +
  rect(-8, -112, 48, 40, darker(cloth.slate, 0.1), 6) +
  [-24, 40, 56].map((x) => circle(x, -18, 18, '#3c3f49') + circle(x, -18, 8, '#c9c5be')).join('')
