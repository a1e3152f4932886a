import { darker, lighter } from '../drawing/colours.ts'
import {
  at,
  circle,
  ellipse,
  group,
  line,
  path,
  place,
  rect,
  repeat,
  stroke,
  type Svg,
} from '../drawing/svg.ts'
import { shade } from './room.ts'

/** What grows in a garden, and the tools for it. */

const grassTuft = (colour: string): Svg =>
  path(
    'M-26 0Q-30 -26 -38 -36Q-20 -26 -14 -4Q-12 -36 -14 -50Q0 -34 0 -4Q4 -30 16 -44Q14 -22 12 -4Q20 -22 36 -28Q26 -16 26 0Z',
    colour,
  )

const flower = (bloom: string, height = 60): Svg =>
  stroke(`M0 0Q-3 ${-height * 0.5} 0 ${-height}`, '#5f8a50', 4) +
  path(`M0 -14Q-18 -20 -22 -36Q-4 -32 0 -14ZM0 -22Q16 -28 20 -42Q4 -38 0 -22Z`, '#6f9a58') +
  repeat(6, (i) => group(`translate(0 ${-height}) rotate(${i * 60})`, ellipse(0, -9, 6, 9, bloom))) +
  circle(0, -height, 6, '#f3cf6b')
export const tulip = (bloom: string, height = 60): Svg =>
  stroke(`M0 0V${-height}`, '#5f8a50', 4) +
  path(`M0 0Q-20 -14 -16 -44Q-2 -26 0 0Z`, '#6f9a58') +
  path(
    `M-13 ${-height - 4}C-16 ${-height - 20} -13 ${-height - 28} -11 ${-height - 32}L-4 ${-height - 22}L0 ${-height - 34}L4 ${-height - 22}L11 ${-height - 32}C13 ${-height - 28} 16 ${-height - 20} 13 ${-height - 4}Q0 ${-height + 8} -13 ${-height - 4}Z`,
    bloom,
  )

export const flowerBed = (
  x: number,
  y: number,
  n: number,
  gap: number,
  size: number,
  blooms: string[],
): Svg =>
  repeat(n, (i) =>
    place(
      x + i * gap + ((i * 37) % 11),
      y + ((i * 53) % 17),
      size,
      i % 3 === 2
        ? grassTuft('#6f9a58')
        : i % 2
          ? tulip(blooms[i % blooms.length]!, 52 + ((i * 29) % 22))
          : flower(blooms[i % blooms.length]!, 56 + ((i * 31) % 26)),
    ),
  )

export const raisedBed = (w: number, wood: string, crops: Svg): Svg =>
  shade(0, 0, w * 0.54, 16) +
  path(`M${-w / 2 + 16} -66H${w / 2 - 16}L${w / 2} -48H${-w / 2}Z`, '#5d4038') +
  crops +
  rect(-w / 2, -52, w, 52, wood, 4) +
  line(
    [
      [-w / 2, -26],
      [w / 2, -26],
    ],
    darker(wood, 0.25),
    3,
  ) +
  [-w / 2 + 4, w / 2 - 18].map((x) => rect(x, -58, 14, 58, darker(wood, 0.14), 2)).join('')

export const lettuce = (): Svg =>
  circle(-14, -12, 16, '#7fa35a') +
  circle(14, -12, 16, '#7fa35a') +
  circle(0, -20, 18, '#94b868') +
  stroke('M0 -6V-30M-6 -12L-14 -22M6 -12L14 -22', '#cfdc9a', 2.4)
export const tomatoPlant = (): Svg =>
  line(
    [
      [0, 0],
      [0, -150],
    ],
    '#a9764b',
    5,
  ) +
  [
    [-20, -50],
    [22, -70],
    [-18, -96],
    [18, -118],
    [0, -140],
  ]
    .map(([x, y]) => ellipse(x!, y!, 26, 16, '#5f8a50'))
    .join('') +
  [
    [-26, -40],
    [24, -56],
    [-14, -82],
    [26, -102],
    [6, -66],
  ]
    .map(([x, y]) => circle(x!, y!, 9, '#c94f3a'))
    .join('')
export const sunflower = (h = 190): Svg =>
  stroke(`M0 0Q-6 ${-h / 2} 0 ${-h}`, '#5f8a50', 7) +
  path(
    `M0 ${-h * 0.35}Q-40 ${-h * 0.4} -44 ${-h * 0.58}Q-10 ${-h * 0.54} 0 ${-h * 0.35}ZM0 ${-h * 0.5}Q36 ${-h * 0.52} 44 ${-h * 0.7}Q10 ${-h * 0.68} 0 ${-h * 0.5}Z`,
    '#6f9a58',
  ) +
  repeat(12, (i) =>
    group(
      `translate(0 ${-h}) rotate(${i * 30})`,
      path('M-8 -14Q0 -48 8 -14Z', i % 2 ? '#e0a541' : '#ecb955'),
    ),
  ) +
  circle(0, -h, 20, '#6b4029') +
  circle(0, -h, 12, '#7f4d30')

export const fence = (x: number, y: number, w: number, colour: string): Svg =>
  rect(x, y - 66, w, 10, darker(colour, 0.1)) +
  rect(x, y - 28, w, 10, darker(colour, 0.1)) +
  repeat(Math.floor(w / 44), (i) => path(`M${at(x + i * 44 + 6, y)}v-86l13 -14l13 14v86Z`, colour))

export const wateringCan = (colour: string): Svg =>
  stroke('M26 -52q36 -14 30 24q-4 24 -28 22', colour, 7) +
  path('M-34 -12L-76 -62L-66 -70L-28 -36Z', colour) +
  path('M-88 -66L-64 -84L-58 -72L-78 -56Z', darker(colour, 0.2)) +
  rect(-36, -60, 70, 60, colour, 8) +
  rect(-36, -60, 18, 60, darker(colour, 0.12), 8) +
  ellipse(-1, -60, 34, 7, darker(colour, 0.25))
/** A spade whose top is in the hand at 0,0. */
export const spade = (length = 150): Svg =>
  line(
    [
      [-16, -4],
      [16, -4],
    ],
    '#9d6b44',
    9,
  ) +
  line(
    [
      [0, -2],
      [0, length],
    ],
    '#b4774a',
    8,
  ) +
  path(
    `M-26 ${length}H26V${length + 40}Q22 ${length + 62} 0 ${length + 72}Q-22 ${length + 62} -26 ${length + 40}Z`,
    '#8b9196',
  )
export const umbrella = (colour: string): Svg =>
  line(
    [
      [0, 10],
      [0, -150],
    ],
    '#4a4450',
    6,
  ) +
  path(
    'M-130 -130C-120 -220 -60 -250 0 -250C60 -250 120 -220 130 -130Q98 -150 65 -130Q32 -150 0 -130Q-32 -150 -65 -130Q-98 -150 -130 -130Z',
    colour,
  ) +
  path(
    'M-65 -130C-60 -210 -30 -246 0 -250C30 -246 60 -210 65 -130Q32 -150 0 -130Q-32 -150 -65 -130Z',
    lighter(colour, 0.2),
  )
