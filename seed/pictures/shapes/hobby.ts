import { cloth, cream, darker, lighter, paper } from '../drawing/colours.ts'
import { at, circle, ellipse, group, line, path, rect, repeat, stroke, type Svg } from '../drawing/svg.ts'
import { shade } from './room.ts'

/** A piano seen from the side, for somebody who sits on the left of it. */
export const piano = (wood: string): Svg =>
  shade(80, 2, 150, 16) +
  rect(-20, -150, 16, 150, darker(wood, 0.2), 3) +
  rect(40, -330, 170, 330, wood, 6) +
  rect(30, -346, 190, 20, darker(wood, 0.16), 5) +
  rect(-34, -196, 90, 30, darker(wood, 0.14), 5) +
  path('M-34 -196H50L44 -206H-24Z', cream) +
  repeat(5, (i) => rect(-18 + i * 13, -206, 5, 5, '#33262b')) +
  group('translate(30 -250) rotate(-14)', rect(-8, -72, 12, 86, paper, 2)) +
  rect(64, -270, 122, 90, lighter(wood, 0.1), 4) +
  rect(64, -150, 122, 120, lighter(wood, 0.06), 4)

/** A guitar held before the body; neck to the upper left. */
export const guitar = (wood: string): Svg =>
  group(
    'rotate(-24)',
    rect(-150, -8, 120, 15, '#5d4038', 3),
    rect(-176, -13, 30, 25, '#5d4038', 4),
    path(
      'M-40 -26C-10 -46 10 -26 24 -30C56 -42 80 -22 80 2C80 28 56 46 24 34C10 30 -10 50 -40 30C-58 16 -58 -12 -40 -26Z',
      wood,
    ),
    circle(10, 2, 15, darker(wood, 0.5)),
    rect(44, -12, 8, 28, '#5d4038', 2),
    stroke('M-146 -3H48M-146 2H48M-146 6H48', cream, 1.2),
  )

export const openFolder = (): Svg =>
  path('M-36 -26L0 -18L36 -26V22L0 30L-36 22Z', paper) +
  line(
    [
      [0, -18],
      [0, 30],
    ],
    '#cdbfa9',
    2.5,
  ) +
  stroke('M-28 -14L-8 -10M-28 -4L-8 0M-28 6L-8 10M28 -14L8 -10M28 -4L8 0M28 6L8 10', '#b9ab99', 2)
export const accordion = (colour: string): Svg =>
  rect(-60, -44, 34, 88, colour, 6) +
  rect(26, -44, 34, 88, colour, 6) +
  repeat(6, (i) => path(`M${-26 + i * 9} -40h9v80h-9Z`, i % 2 ? cream : darker(colour, 0.35))) +
  repeat(4, (i) => circle(-43, -28 + i * 18, 5, cream)) +
  repeat(5, (i) => rect(34, -36 + i * 15, 18, 11, cream, 1))
/** Note shapes that float; not letters. */
export const notes = (colour: string): Svg =>
  stroke('M0 0V-44L34 -52V-8', colour, 5) + ellipse(-7, 1, 9, 7, colour) + ellipse(27, -7, 9, 7, colour)
export const note = (colour: string): Svg =>
  stroke('M0 0V-40Q14 -34 16 -18', colour, 5) + ellipse(-7, 1, 9, 7, colour)

/** Knitting between two hands; 0 is the middle. */
export const knitting = (colour: string): Svg =>
  line(
    [
      [-34, -26],
      [22, 10],
    ],
    '#c4862f',
    4,
  ) +
  line(
    [
      [34, -26],
      [-22, 10],
    ],
    '#c4862f',
    4,
  ) +
  path('M-28 0H28L34 74Q0 84 -34 74Z', colour) +
  repeat(5, (i) => stroke(`M${-28 - i} ${10 + i * 13}q7 7 14 0t14 0t14 0t14 0`, darker(colour, 0.18), 2.4))

export const ball = (r = 24): Svg =>
  circle(0, 0, r, cream) +
  path(
    `M0 ${-r * 0.42}L${r * 0.4} ${-r * 0.12}L${r * 0.25} ${r * 0.36}H${-r * 0.25}L${-r * 0.4} ${-r * 0.12}Z`,
    '#3b3440',
  ) +
  repeat(5, (i) =>
    group(
      `rotate(${i * 72 + 36})`,
      path(
        `M${-r * 0.22} ${r * 0.94}L0 ${r * 0.7}L${r * 0.22} ${r * 0.94}A${r} ${r} 0 0 1 ${-r * 0.22} ${r * 0.94}Z`,
        '#3b3440',
      ),
    ),
  ) +
  `<circle r="${r}" fill="none" stroke="#d8cbb6" stroke-width="2"/>`
export const gymBall = (colour: string, r = 70): Svg =>
  circle(0, -r, r, colour) +
  ellipse(-r * 0.3, -r * 1.4, r * 0.28, r * 0.2, lighter(colour, 0.4), 'opacity="0.7"')
export const dumbbell = (colour: string): Svg =>
  line(
    [
      [-18, 0],
      [18, 0],
    ],
    '#6b6670',
    7,
  ) +
  rect(-30, -13, 13, 26, colour, 5) +
  rect(17, -13, 13, 26, colour, 5)
export const mat = (x: number, y: number, w: number, colour: string): Svg =>
  path(`M${at(x - w / 2 + 30, y - 34)}H${at(x + w / 2 - 30)}L${at(x + w / 2, y)}H${at(x - w / 2)}Z`, colour) +
  rect(x - w / 2, y - 1, w, 9, darker(colour, 0.2), 3)
export const hoop = (w = 90): Svg =>
  rect(-w, -120, w * 2, 120, cream, 8) +
  rect(-34, -70, 68, 48, 'none', 0, `stroke="${cloth.terracotta}" stroke-width="6"`) +
  ellipse(0, -4, 42, 9, 'none', `stroke="${cloth.terracotta}" stroke-width="7"`) +
  stroke('M-38 0L-26 50M-18 4L-12 54M0 6V56M18 4L12 54M38 0L26 50M-32 28H32', cream, 3)

export const kite = (colour: string): Svg =>
  path('M0 -80L54 -14L0 72L-54 -14Z', colour) +
  path('M0 -80L54 -14L0 -14Z', lighter(colour, 0.3)) +
  path('M0 72L-54 -14L0 -14Z', darker(colour, 0.15)) +
  stroke('M0 72Q-24 110 6 140T0 200', '#6b5344', 3) +
  [
    [-8, 104],
    [2, 148],
    [4, 186],
  ]
    .map(([x, y]) =>
      path(`M${x! - 14} ${y! - 7}L${x! + 14} ${y! + 7}V${y! - 7}L${x! - 14} ${y! + 7}Z`, cloth.mustard),
    )
    .join('')
export const blocks = (): Svg =>
  rect(-50, -38, 38, 38, cloth.terracotta, 3) +
  rect(-8, -38, 38, 38, cloth.mustard, 3) +
  rect(-30, -76, 38, 38, cloth.teal, 3) +
  path('M34 0L56 -40L78 0Z', cloth.sage) +
  circle(-11, -57, 9, cream)
export const teddy = (): Svg =>
  circle(-20, -78, 12, '#a9764b') +
  circle(20, -78, 12, '#a9764b') +
  circle(0, -60, 28, '#b98557') +
  ellipse(0, -20, 30, 28, '#a9764b') +
  ellipse(0, -18, 18, 18, '#d2a67a') +
  ellipse(0, -52, 12, 9, '#d2a67a') +
  circle(-9, -64, 3, '#33262b') +
  circle(9, -64, 3, '#33262b') +
  ellipse(0, -55, 4, 3, '#33262b') +
  ellipse(-30, -4, 14, 10, '#b98557') +
  ellipse(30, -4, 14, 10, '#b98557')
export const slide = (colour: string): Svg =>
  stroke('M-90 0V-250M-30 0V-250', '#6b6670', 9) +
  repeat(5, (i) =>
    line(
      [
        [-90, -40 - i * 42],
        [-30, -40 - i * 42],
      ],
      '#6b6670',
      7,
    ),
  ) +
  stroke('M-96 -250V-300M-24 -250V-300', colour, 8) +
  path('M-100 -254H-18C30 -240 90 -60 190 -40V-14C60 -20 40 -190 -30 -228H-100Z', colour) +
  stroke('M-18 -262C40 -240 96 -76 192 -54', darker(colour, 0.15), 8)
export const swing = (colour: string): Svg =>
  stroke('M-150 0L-110 -330H110L150 0M-110 -330L-80 0M110 -330L80 0', '#8a5a3a', 11) +
  stroke('M-44 -326L-50 -96M44 -326L38 -96', '#6b6670', 4) +
  rect(-60, -100, 108, 13, colour, 5)

export const stageCurtains = (colour: string): Svg => {
  const d = darker(colour, 0.18)
  const drape = (x: number, side: number) =>
    path(
      `M${x} 0H${x + side * 330}C${x + side * 320} 300 ${x + side * 250} 470 ${x + side * 120} 540C${x + side * 150} 640 ${x + side * 170} 760 ${x + side * 180} 860H${x}Z`,
      colour,
    ) +
    [50, 110, 170, 230, 285]
      .map((f) =>
        stroke(
          `M${x + side * f} 60C${x + side * f * 0.95} 300 ${x + side * f * 0.7} 460 ${x + side * (f * 0.36 + 10)} 530`,
          d,
          8,
          'opacity="0.6"',
        ),
      )
      .join('') +
    [40, 80, 124]
      .map((f) =>
        stroke(
          `M${x + side * f * 0.8} 560Q${x + side * (f + 10)} 700 ${x + side * (f + 14)} 850`,
          d,
          8,
          'opacity="0.6"',
        ),
      )
      .join('') +
    rect(Math.min(x, x + side * 132), 522, 132, 24, '#e0a541', 8)
  const swag = repeat(
    6,
    (i) =>
      path(
        `M${i * 267 - 2} 0H${i * 267 + 270}V60Q${i * 267 + 134} 190 ${i * 267 - 2} 60Z`,
        i % 2 ? colour : darker(colour, 0.07),
      ) +
      stroke(`M${i * 267} 62Q${i * 267 + 134} 190 ${i * 267 + 268} 62`, '#e0a541', 7) +
      stroke(`M${i * 267 + 40} 20Q${i * 267 + 134} 120 ${i * 267 + 228} 20`, d, 6, 'opacity="0.5"'),
  )
  return drape(0, 1) + drape(1600, -1) + swag
}
export const spotlight = (x: number, y: number, tx: number, ty: number, r: number, colour = '#fff1c4'): Svg =>
  path(
    `M${at(x - 14, y)}L${at(tx - r, ty)}A${at(r, r * 0.18)} 0 0 0 ${at(tx + r, ty)}L${at(x + 14, y)}Z`,
    colour,
    'opacity="0.18"',
  )
export const mask = (colour: string, sad = false): Svg =>
  path('M-40 -50Q0 -36 40 -50Q48 30 0 60Q-48 30 -40 -50Z', colour) +
  path('M-26 -14Q-16 -26 -6 -14Q-16 -8 -26 -14ZM26 -14Q16 -26 6 -14Q16 -8 26 -14Z', '#33262b') +
  path(sad ? 'M-20 32Q0 8 20 32Q0 22 -20 32Z' : 'M-22 16Q0 44 22 16Q0 26 -22 16Z', '#33262b')
