import { darker, lighter } from '../drawing/colours.ts'
import { at, line, path, rect, stroke, type Svg } from '../drawing/svg.ts'
import { shade } from './room.ts'

/** What people sit on; a seat is 115 from the ground for a person of 425 high. */

/** Sizes go with a person of 425 high: a seat is 115, a table 188 from the ground. */

/** A chair seen from the side, for somebody who faces right. The seat is at -115. */
export const chairSide = (wood: string, seat = darker(wood, 0.1)): Svg =>
  line(
    [
      [-46, -115],
      [-58, 0],
    ],
    darker(wood, 0.22),
    9,
  ) +
  line(
    [
      [44, -112],
      [52, 0],
    ],
    darker(wood, 0.22),
    9,
  ) +
  stroke('M-44 -112C-50 -160 -56 -190 -62 -226', wood, 10) +
  path('M-54 -230Q-62 -236 -68 -228L-62 -176Q-54 -170 -50 -178Z', seat) +
  line(
    [
      [-50, -116],
      [-66, 0],
    ],
    wood,
    9,
  ) +
  line(
    [
      [38, -114],
      [42, 0],
    ],
    wood,
    9,
  ) +
  rect(-60, -124, 112, 15, seat, 7)

/** A chair seen from behind, for somebody with the back to us; drawn after that person. */
export const chairBack = (wood: string): Svg =>
  line(
    [
      [-48, -110],
      [-52, 0],
    ],
    darker(wood, 0.16),
    9,
  ) +
  line(
    [
      [48, -110],
      [52, 0],
    ],
    darker(wood, 0.16),
    9,
  ) +
  rect(-56, -122, 112, 16, darker(wood, 0.1), 8) +
  stroke('M-50 -112L-53 -196M50 -112L53 -196', wood, 9) +
  path('M-61 -208Q0 -220 61 -208L59 -178Q0 -188 -59 -178Z', wood) +
  path('M-56 -156Q0 -163 56 -156L55 -144Q0 -151 -55 -144Z', darker(wood, 0.06))

/** A chair seen from the front, behind somebody who faces us. */
export const chairFront = (wood: string): Svg =>
  path('M-58 -240Q0 -254 58 -240L54 -120H-54Z', wood) +
  line(
    [
      [-50, -110],
      [-56, 0],
    ],
    darker(wood, 0.2),
    10,
  ) +
  line(
    [
      [50, -110],
      [56, 0],
    ],
    darker(wood, 0.2),
    10,
  ) +
  rect(-60, -128, 120, 20, lighter(wood, 0.08), 9)

/** A sofa, 0 is the middle of the floor before it. */
export const sofa = (w: number, colour: string): Svg => {
  const d = darker(colour, 0.14)
  return (
    shade(0, 2, w * 0.55, 20) +
    rect(-w / 2 + 20, -18, 18, 20, '#5d4038', 3) +
    rect(w / 2 - 38, -18, 18, 20, '#5d4038', 3) +
    rect(-w / 2 + 16, -236, w - 32, 190, d, 34) +
    line(
      [
        [0, -226],
        [0, -120],
      ],
      darker(colour, 0.26),
      3,
    ) +
    rect(-w / 2 + 30, -128, w - 60, 62, lighter(colour, 0.1), 18) +
    rect(-w / 2 + 26, -84, w - 52, 70, colour, 14) +
    line(
      [
        [0, -120],
        [0, -70],
      ],
      darker(colour, 0.2),
      3,
    ) +
    rect(-w / 2 - 10, -164, 60, 152, colour, 28) +
    rect(w / 2 - 50, -164, 60, 152, colour, 28)
  )
}

/** An armchair for somebody who faces right; `armchairArm` comes after the person. */
export const armchair = (colour: string): Svg =>
  shade(0, 2, 120, 16) +
  rect(-78, -24, 14, 26, '#5d4038', 3) +
  rect(72, -24, 14, 26, '#5d4038', 3) +
  path(
    'M-104 -20C-120 -120 -116 -230 -96 -262Q-74 -282 -52 -262C-40 -220 -40 -150 -36 -112L96 -112Q104 -112 104 -100V-22Q104 -14 94 -14H-96Z',
    darker(colour, 0.12),
  ) +
  rect(-48, -128, 152, 44, lighter(colour, 0.1), 16)

export const armchairArm = (colour: string): Svg =>
  path('M-88 -16V-140Q-84 -168 -56 -168H66Q92 -166 92 -142Q92 -128 78 -126L80 -16Z', colour) +
  stroke('M-70 -142Q-64 -152 -50 -152H64', darker(colour, 0.18), 3)

export const cushion = (colour: string): Svg =>
  path('M-44 -40Q0 -52 44 -40Q54 0 44 40Q0 50 -44 40Q-54 0 -44 -40Z', colour) +
  stroke('M-30 -24L30 24M-30 24L30 -24', lighter(colour, 0.3), 2.5)

export const bench = (w: number, wood: string): Svg =>
  shade(0, 0, w * 0.55, 16) +
  [-w / 2 + 34, w / 2 - 34]
    .map(
      (x) =>
        stroke(`M${at(x, -222)}L${at(x, 0)}`, '#4d4a4c', 12) +
        stroke(`M${at(x - 14, 0)}H${at(x + 14)}`, '#4d4a4c', 10),
    )
    .join('') +
  [-224, -190, -156].map((y) => rect(-w / 2, y, w, 24, wood, 6)).join('') +
  rect(-w / 2 - 4, -124, w + 8, 26, darker(wood, 0.12), 6) +
  rect(-w / 2 - 4, -102, w + 8, 10, darker(wood, 0.32), 4)
