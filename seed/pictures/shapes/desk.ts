import { cloth, cream, darker, lighter, paper } from '../drawing/colours.ts'
import { circle, ellipse, group, line, path, rect, repeat, stroke, type Svg } from '../drawing/svg.ts'

/** Books, papers and tools that lie on tables; every thing stands on 0 and goes with a person of size 1. */

export const openBook = (cover: string): Svg =>
  path('M-52 -6L-48 -34Q-22 -42 0 -30Q22 -42 48 -34L52 -6Q24 -12 0 0Q-24 -12 -52 -6Z', cover) +
  path('M-47 -10L-44 -36Q-20 -42 0 -30L0 -5Q-22 -15 -47 -10Z', paper) +
  path('M47 -10L44 -36Q20 -42 0 -30L0 -5Q22 -15 47 -10Z', '#f0e7d6') +
  stroke(
    'M-38 -30Q-20 -33 -8 -27M-39 -23Q-20 -26 -8 -20M-40 -16Q-22 -19 -8 -13M38 -30Q20 -33 8 -27M39 -23Q20 -26 8 -20M40 -16Q22 -19 8 -13',
    '#b9ab99',
    2,
  )

export const books = (colours: string[]): Svg =>
  colours
    .map(
      (colour, i) =>
        rect(-34 + (i % 2) * 5, -13 * (i + 1), 66 - (i % 3) * 6, 12, colour, 2) +
        rect(20 + (i % 2) * 5 - (i % 3) * 6, -13 * (i + 1) + 3, 12, 6, cream),
    )
    .join('')

/** A sheet lying on a table. */
export const sheet = (lines = 4, mark = '#b9ab99'): Svg =>
  path('M-26 -24L30 -26L38 0L-34 2Z', '#d9cdb9', 'transform="translate(2 2)"') +
  path('M-26 -24L30 -26L38 0L-34 2Z', paper) +
  repeat(lines, (i) =>
    line(
      [
        [-20 - i * 2, -18 + i * 5],
        [(i % 2 ? 14 : 24) + i, -19.5 + i * 5],
      ],
      mark,
      2,
    ),
  )
export const envelope = (window = true): Svg =>
  path('M-30 -20L32 -22L38 2L-36 4Z', '#efe2cb') +
  stroke('M-30 -20L2 -6L32 -22', '#c9b696', 2) +
  (window ? path('M6 -6L26 -7L28 0L6 1Z', '#c8dbe0') : '')
export const paperPile = (n = 6): Svg =>
  repeat(n, (i) => rect(-36 + ((i * 5) % 7) - 3, -5 * (i + 1), 72, 4.4, i % 3 === 1 ? '#efe2cb' : paper, 1)) +
  line(
    [
      [-20, -5 * n - 1],
      [16, -5 * n - 1],
    ],
    '#d8cbb6',
    1.5,
  )
export const folder = (colour: string): Svg =>
  rect(-10, -62, 22, 62, colour, 2) + rect(-6, -50, 14, 20, cream, 1) + circle(1, -14, 4, darker(colour, 0.3))
export const pen = (colour: string): Svg =>
  line(
    [
      [-14, 2],
      [16, -8],
    ],
    colour,
    4.5,
  )
export const calculator = (): Svg =>
  path('M-20 -26L16 -28L24 0L-22 2Z', '#4d5560') +
  path('M-15 -22L13 -23.5L15 -16L-16 -15Z', '#c5d6c4') +
  repeat(6, (i) => ellipse(-11 + (i % 3) * 12, -9 + Math.floor(i / 3) * 6, 3.4, 2, '#d9d4c9'))
export const coins = (): Svg =>
  [
    [-16, 0, 4],
    [10, 2, 6],
    [30, -1, 3],
  ]
    .map(([x, y, n]) => repeat(n!, (i) => ellipse(x!, y! - i * 5, 12, 4.6, i % 2 ? '#d59d3c' : '#e8bb5c')))
    .join('')

/** A laptop for somebody behind the table: we see the back. */
export const laptopBack = (colour = '#8e949c'): Svg =>
  path('M-52 -70Q-52 -76 -46 -76H46Q52 -76 52 -70L56 -4H-56Z', colour) +
  rect(-62, -5, 124, 7, darker(colour, 0.2), 3)
/** A laptop of which we see the screen, turned a little to the left. */
export const laptop = (glow = '#dfeae6', screen: Svg = ''): Svg =>
  path('M-56 -84Q-56 -90 -50 -90H50Q56 -90 56 -84V-10H-56Z', '#5c626b') +
  rect(-50, -84, 100, 68, glow, 2) +
  screen +
  path('M-56 -11H56L70 2Q70 6 66 6H-66Q-70 6 -70 2Z', '#a9adb1') +
  path('M-48 -8H48L54 -1H-54Z', '#868b91')
export const phone = (colour = '#3b4252'): Svg =>
  rect(-10, -20, 20, 38, colour, 5) + rect(-8, -16, 16, 28, '#cfe0dd', 2)
export const tablet = (screen: Svg = ''): Svg =>
  rect(-34, -46, 68, 92, '#3b4252', 7) + rect(-29, -40, 58, 80, '#e6eee8', 3) + screen

export const yarn = (colour: string): Svg =>
  circle(0, -20, 20, colour) +
  stroke(
    'M-16 -28Q0 -40 16 -26M-19 -19Q0 -30 19 -16M-17 -10Q-2 -20 17 -8M-8 -2Q-16 -20 2 -39M8 -1Q20 -16 8 -38',
    darker(colour, 0.2),
    1.8,
  ) +
  stroke('M14 -4Q30 6 46 0', colour, 2.6)
export const brushes = (jar: string): Svg =>
  [
    [-12, '#c65d3f'],
    [-3, '#33767a'],
    [7, '#e0a541'],
    [14, '#74465f'],
  ]
    .map(([a, c]) =>
      group(
        `rotate(${a as number} 0 -20)`,
        line(
          [
            [0, -24],
            [0, -70],
          ],
          '#b4774a',
          4,
        ),
        path('M-4 -70Q0 -92 4 -70Z', c as string),
      ),
    )
    .join('') +
  rect(-16, -36, 32, 36, jar, 4) +
  rect(-16, -36, 9, 36, darker(jar, 0.12), 4)
export const palette = (): Svg =>
  path(
    'M-44 -8C-44 -28 -14 -34 10 -30C40 -26 52 -10 40 0C30 8 22 -2 12 2C2 6 8 12 -8 12C-30 12 -44 4 -44 -8Z',
    '#c79a66',
  ) +
  [
    [-26, -12, cloth.terracotta],
    [-8, -20, cloth.mustard],
    [14, -20, cloth.teal],
    [30, -10, cloth.plum],
    [-22, 0, cream],
  ]
    .map(([x, y, c]) => ellipse(x as number, y as number, 7, 5, c as string))
    .join('')

export const sewingMachine = (colour: string): Svg =>
  rect(-72, -14, 144, 14, darker(colour, 0.3), 5) +
  path('M-62 -92H48Q64 -92 64 -76V-14H30V-62H-40V-36Q-40 -30 -46 -30H-56Q-62 -30 -62 -36Z', colour) +
  line(
    [
      [-50, -30],
      [-50, -10],
    ],
    '#c9c5be',
    4,
  ) +
  circle(62, -62, 16, darker(colour, 0.3)) +
  circle(62, -62, 7, cream) +
  rect(-12, -106, 8, 14, '#6b5344') +
  rect(-16, -118, 16, 14, cloth.mustard, 3) +
  ellipse(20, -76, 10, 6, lighter(colour, 0.4))
export const toolbox = (colour: string): Svg =>
  stroke('M-30 -52Q-30 -76 0 -76Q30 -76 30 -52', '#4a4450', 8) +
  rect(-62, -52, 124, 52, colour, 6) +
  rect(-62, -36, 124, 8, darker(colour, 0.25)) +
  rect(-10, -42, 20, 18, '#e8d9b8', 3)
export const toaster = (colour: string): Svg =>
  rect(-18, -70, 14, 24, '#d39a54', 4) +
  rect(6, -66, 14, 20, '#d39a54', 4) +
  rect(-46, -54, 92, 52, colour, 16) +
  rect(-40, -4, 12, 6, '#3c3f49') +
  rect(28, -4, 12, 6, '#3c3f49') +
  rect(-30, -48, 60, 5, darker(colour, 0.4), 2) +
  circle(32, -22, 6, cream)
export const radio = (colour: string): Svg =>
  line(
    [
      [30, -54],
      [52, -96],
    ],
    '#8b8f93',
    4,
  ) +
  rect(-54, -56, 108, 56, colour, 9) +
  circle(-24, -28, 19, darker(colour, 0.35)) +
  circle(-24, -28, 9, lighter(colour, 0.3)) +
  rect(8, -44, 36, 12, cream, 2) +
  circle(16, -18, 6, cream) +
  circle(36, -18, 6, cream)
export const deskLamp = (colour: string): Svg =>
  ellipse(0, -3, 26, 6, darker(colour, 0.3)) +
  stroke('M0 -6L-20 -58L14 -96', darker(colour, 0.2), 6) +
  path('M4 -104L26 -112Q46 -92 44 -68L0 -84Z', colour)
