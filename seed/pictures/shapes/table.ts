import { cloth, cream, darker, lighter, paper } from '../drawing/colours.ts'
import { at, circle, ellipse, group, line, path, rect, stroke, type Svg } from '../drawing/svg.ts'

/** What stands on tables; every thing stands on 0 and goes with a person of size 1. */

export const cup = (colour: string, steam = false): Svg =>
  (steam
    ? stroke('M-5 -30q-5 -8 0 -15t0 -14M5 -31q-5 -8 0 -15t0 -12', '#ffffff', 2.6, 'opacity="0.75"')
    : '') +
  ellipse(0, 0, 21, 5, lighter(colour, 0.55)) +
  stroke('M12 -17q12 -1 9 8q-3 6 -10 5', colour, 4) +
  path('M-14 -24H14C14 -10 11 -1 6 0H-6C-11 -1 -14 -10 -14 -24Z', colour) +
  ellipse(0, -24, 14, 4, lighter(colour, 0.3)) +
  ellipse(0, -23.5, 11.5, 2.8, '#6b4029')

export const mug = (colour: string): Svg =>
  stroke('M11 -22q13 0 11 10q-2 7 -11 6', colour, 4.5) +
  path('M-13 -30H13V-4Q13 0 9 0H-9Q-13 0 -13 -4Z', colour) +
  ellipse(0, -30, 13, 3.6, lighter(colour, 0.35)) +
  rect(-13, -16, 26, 5, lighter(colour, 0.35))

export const glass = (drink = '#e8b85f'): Svg =>
  path('M-10 -32H10L8 0H-8Z', '#ffffff', 'opacity="0.5"') + path('M-9 -20H9L8 0H-8Z', drink, 'opacity="0.85"')

export const teapot = (colour: string): Svg =>
  stroke('M24 -28q24 -2 20 18q-4 12 -22 10', colour, 6) +
  path('M-24 -20Q-40 -22 -46 -42L-38 -44Q-32 -34 -22 -34Z', colour) +
  path('M-28 -22C-28 -50 28 -50 28 -22C28 -4 16 0 0 0C-16 0 -28 -4 -28 -22Z', colour) +
  ellipse(0, -43, 16, 4.5, darker(colour, 0.16)) +
  circle(0, -50, 5, darker(colour, 0.16)) +
  path(
    'M-18 -30Q-10 -40 2 -40',
    'none',
    `stroke="${lighter(colour, 0.35)}" stroke-width="3" stroke-linecap="round"`,
  )

export const thermos = (colour: string): Svg =>
  stroke('M16 -74q24 2 20 30q-2 16 -18 16', darker(colour, 0.3), 7) +
  path('M-20 -78Q-20 -88 -10 -90H10Q20 -88 20 -78V-6Q20 0 14 0H-14Q-20 0 -20 -6Z', colour) +
  rect(-16, -104, 32, 18, darker(colour, 0.35), 6) +
  path('M-16 -100L-28 -96L-16 -90Z', darker(colour, 0.35)) +
  rect(-14, -82, 6, 74, lighter(colour, 0.3), 3, 'opacity="0.6"')

const plate = (food: Svg = ''): Svg =>
  ellipse(0, 0, 38, 11, '#e3d9c8') + ellipse(0, -2, 38, 11, paper) + ellipse(0, -2, 26, 7, '#efe6d6') + food

export const cookies = (): Svg =>
  plate(
    [
      [-14, -5],
      [10, -4],
      [-2, -9],
      [14, -9],
    ]
      .map(([x, y]) => ellipse(x!, y!, 11, 5, '#c98d4f') + ellipse(x!, y! - 1, 8, 3, '#daa465'))
      .join(''),
  )
export const meal = (): Svg =>
  plate(
    path('M-22 -4Q-14 -16 0 -9Q-4 0 -14 1Q-20 0 -22 -4Z', '#d9863f') +
      path('M-2 -4Q6 -18 18 -7Q16 0 6 1Z', '#7f9f58') +
      circle(8, -6, 4, '#c65d3f') +
      ellipse(-6, -8, 8, 3.4, '#efd59a'),
  )

export const cake = (colour: string): Svg =>
  ellipse(0, 0, 58, 13, cream) +
  rect(-42, -38, 84, 34, '#e2b277', 4) +
  ellipse(0, -4, 42, 9, '#e2b277') +
  path(
    'M-42 -38C-42 -22 -34 -22 -30 -30C-26 -18 -14 -20 -10 -28C-4 -16 8 -18 12 -28C18 -16 30 -20 32 -30C36 -22 42 -24 42 -38Z',
    colour,
  ) +
  ellipse(0, -38, 42, 10, lighter(colour, 0.2)) +
  [-24, 0, 24].map((x) => circle(x, -42 - (x ? 0 : -3), 6, '#b23b3f')).join('')

export const breadBasket = (): Svg =>
  path('M-44 -20H44L34 0H-34Z', '#a56f3f') +
  line(
    [
      [-40, -12],
      [40, -12],
    ],
    '#83532f',
    2.5,
  ) +
  [-24, 0, 24]
    .map((x, i) =>
      group(
        `translate(${x} -26) rotate(${i * 16 - 16})`,
        ellipse(0, 0, 15, 11, '#d39a54'),
        stroke('M-6 -4L0 4M2 -6L8 3', '#f0cd93', 2.4),
      ),
    )
    .join('')

export const pan = (colour: string): Svg =>
  stroke('M-52 -36h-14M52 -36h14', darker(colour, 0.35), 9) +
  path('M-52 -46H52V-10Q52 0 40 0H-40Q-52 0 -52 -10Z', colour) +
  ellipse(0, -46, 52, 13, lighter(colour, 0.3)) +
  ellipse(0, -45, 46, 10, '#cf7a35') +
  [
    [-18, -47],
    [10, -43],
    [24, -49],
    [-4, -49],
  ]
    .map(([x, y], i) => ellipse(x!, y!, 7, 3, ['#7f9f58', '#efd59a', '#b8432f', '#7f9f58'][i]!))
    .join('') +
  rect(-44, -36, 8, 28, lighter(colour, 0.25), 4, 'opacity="0.7"')

export const bowl = (colour: string, inside: Svg): Svg =>
  inside +
  path('M-44 -28H44C42 -8 28 0 0 0C-28 0 -42 -8 -44 -28Z', colour) +
  path('M-44 -28H-26C-24 -10 -14 -1 0 0C-28 0 -42 -8 -44 -28Z', darker(colour, 0.14))
export const fruit = (): Svg =>
  bowl(
    cloth.teal,
    circle(-20, -32, 15, '#c94f3a') +
      circle(20, -32, 14, '#e0a541') +
      circle(0, -38, 15, '#8fae58') +
      path('M-6 -50Q18 -60 34 -38Q16 -46 -4 -40Z', '#f0cf5c'),
  )
export const salad = (): Svg =>
  bowl(
    cloth.oat,
    [
      [-26, -30],
      [-8, -38],
      [12, -36],
      [28, -30],
    ]
      .map(([x, y], i) => circle(x!, y!, 13, i % 2 ? '#7fa35a' : '#5f8a50'))
      .join('') +
      circle(0, -34, 6, '#c94f3a') +
      circle(20, -40, 5, '#e9c46a'),
  )

export const candle = (height = 50, colour = cream): Svg =>
  path('M0 -14C-7 -4 -6 4 0 5C6 4 7 -4 0 -14Z', '#f4b23f', `transform="translate(0 ${-height - 7})"`) +
  path('M0 -8C-3 -2 -3 3 0 4C3 3 3 -2 0 -8Z', '#fff0b8', `transform="translate(0 ${-height - 5})"`) +
  rect(-9, -height, 18, height, colour, 3) +
  rect(-9, -height, 6, height, darker(colour, 0.1), 3)

export const cards = (colour: string = cloth.terracotta): Svg =>
  [-24, -8, 8, 24]
    .map((a) => group(`rotate(${a} 0 14)`, rect(-9, -26, 18, 27, paper, 3), rect(-6, -23, 12, 21, colour, 2)))
    .join('')
export const chessBoard = (): Svg => {
  let squares = ''
  for (let row = 0; row < 6; row++)
    for (let col = 0; col < 6; col++) {
      if ((row + col) % 2) continue
      const y = (r: number) => -34 + r * 6.4
      const x = (c: number, r: number) => (c - 3) * (17 + r * 0.9)
      squares += path(
        `M${at(x(col, row), y(row))}L${at(x(col + 1, row), y(row))}L${at(x(col + 1, row + 1), y(row + 1))}L${at(x(col, row + 1), y(row + 1))}Z`,
        '#6b4630',
      )
    }
  const man = (x: number, y: number, colour: string) =>
    path(
      `M${at(x - 6, y)}Q${at(x - 2, y - 8, x - 3, y - 13)}H${at(x + 3)}Q${at(x + 2, y - 8, x + 6, y)}Z`,
      colour,
    ) + circle(x, y - 16, 5, colour)
  return (
    path('M-58 -38H58L72 8H-72Z', '#8a5a3a') +
    path('M-51 -34H51L67 4.4H-67Z', '#ecd7ae') +
    squares +
    man(-36, -18, '#33262b') +
    man(-8, -24, '#33262b') +
    man(28, -22, '#33262b') +
    man(-18, 0, '#fbf4e6') +
    man(20, -4, '#fbf4e6') +
    man(46, 2, '#fbf4e6')
  )
}
/** A crate with groceries. */
export const crate = (colour: string, full = true): Svg =>
  (full
    ? path('M-44 -58Q-50 -96 -34 -98Q-22 -96 -26 -58Z', '#d39a54') +
      stroke('M-42 -88L-30 -82M-43 -76L-29 -70', '#f0cd93', 3) +
      rect(-20, -100, 22, 50, cloth.terracotta, 3) +
      rect(-20, -88, 22, 16, cream) +
      path('M4 -58V-92L10 -104H24L30 -92V-58Z', paper) +
      rect(4, -84, 26, 14, cloth.sky) +
      [
        [40, -64],
        [52, -60],
      ]
        .map(([x, y]) => circle(x!, y!, 14, '#c94f3a'))
        .join('') +
      path('M36 -62Q30 -100 50 -110Q62 -86 50 -62Z', '#7fa35a')
    : '') +
  path('M-66 -56H66L60 0H-60Z', colour) +
  rect(-70, -62, 140, 14, lighter(colour, 0.12), 3) +
  [-34, -16].map((y) => rect(-62, y, 124, 5, darker(colour, 0.22))).join('')
export const bag = (colour: string): Svg =>
  path(
    'M-24 -74Q-22 -104 0 -104Q22 -104 24 -74',
    'none',
    `stroke="${darker(colour, 0.25)}" stroke-width="6"`,
  ) +
  path('M-38 -76H38L44 0H-44Z', colour) +
  path('M-38 -76H-20L-22 0H-44Z', darker(colour, 0.13))
export const carrots = (): Svg =>
  [-18, 0, 18]
    .map((a, i) =>
      group(
        `rotate(${a})`,
        path('M-7 -40Q0 -46 7 -40L1 0Q0 3 -1 0Z', '#e08a3c'),
        stroke('M0 -42Q-8 -58 -12 -62M0 -42V-66M0 -42Q8 -58 11 -62', i % 2 ? '#5f8a50' : '#7fa35a', 4),
      ),
    )
    .join('')
