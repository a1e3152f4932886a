import { darker, lighter, mix, type Mood } from '../drawing/colours.ts'
import {
  at,
  circle,
  ellipse,
  fading,
  glow,
  line,
  path,
  place,
  rect,
  repeat,
  stroke,
  type Svg,
} from '../drawing/svg.ts'
import { shade } from './room.ts'

/** Outdoors: air, ground and what grows there. */

export const air = (m: Mood, horizon: number): Svg => fading(0, 0, 1600, horizon + 4, m.sky, m.skyLow)

export const sun = (x: number, y: number, r = 60): Svg =>
  glow(x, y, r * 3.6, '#ffe9b0', 0.7) + circle(x, y, r, '#f8d179')

export const cloud = (x: number, y: number, size: number): Svg =>
  place(
    x,
    y,
    size,
    path(
      'M-110 20C-130 20 -134 -10 -104 -14C-100 -46 -56 -52 -44 -30C-30 -66 36 -64 42 -26C62 -40 92 -26 88 -4C116 -4 116 20 96 20Z',
      '#fffaf0',
      'opacity="0.78"',
    ),
  )

export const rain = (colour = '#f4f8f6'): Svg =>
  repeat(60, (i) => {
    const x = (i * 263) % 1640
    const y = (i * 397) % 900
    return line(
      [
        [x, y],
        [x - 10, y + 34],
      ],
      colour,
      2.4,
      'opacity="0.5"',
    )
  })

export const lawn = (m: Mood, from: number): Svg =>
  fading(0, from, 1600, 1000 - from, lighter(m.grass, 0.12), darker(m.grass, 0.1)) +
  repeat(26, (i) => {
    const x = (i * 331) % 1600
    const y = from + 40 + ((i * 97) % Math.max(60, 960 - from))
    return stroke(
      `M${at(x, y)}q-2 -9 -7 -13M${at(x, y)}q0 -10 2 -16M${at(x, y)}q3 -8 8 -11`,
      darker(m.grass, 0.22),
      2.4,
      'opacity="0.55"',
    )
  })

/** A street of bricks with a kerb. */
export const street = (from: number, to = 1000, colour = '#c9a48a'): Svg =>
  fading(0, from, 1600, to - from, lighter(colour, 0.18), colour) +
  rect(0, from, 1600, 9, lighter(colour, 0.5)) +
  repeat(46, (i) => {
    const y = from + 22 + ((i * 61) % Math.max(30, to - from - 30))
    return rect((i * 389) % 1600, y, 34 + (y - from) / 12, 5, darker(colour, 0.16), 2, 'opacity="0.35"')
  })

export const tree = (
  m: Mood,
  kind = 0,
  colour = kind % 3 === 1 ? mix(m.leaf, '#e0a541', 0.35) : m.leaf,
): Svg => {
  const dark = darker(colour, 0.15)
  const light = lighter(colour, 0.14)
  const trunk = '#7b5440'
  if (kind % 3 === 2)
    return (
      shade(0, 2, 60) +
      path('M-9 0L-6 -170H6L9 0Z', trunk) +
      ellipse(0, -270, 74, 150, colour) +
      path('M0 -420C-42 -420 -74 -350 -74 -270C-74 -190 -42 -120 0 -120C-40 -190 -40 -350 0 -420Z', dark) +
      stroke('M0 -130V-300M0 -190L26 -226M0 -230L-24 -262', darker(trunk, 0.1), 4, 'opacity="0.6"')
    )
  return (
    shade(0, 2, 80) +
    path('M-16 0C-10 -60 -12 -110 -14 -190H14C12 -110 10 -60 18 0Z', trunk) +
    stroke('M-2 -150L-54 -218M2 -170L56 -232', trunk, 11) +
    circle(-70, -240, 66, dark) +
    circle(72, -250, 64, dark) +
    circle(0, -310, 92, colour) +
    circle(-52, -278, 60, colour) +
    circle(54, -284, 58, colour) +
    circle(0, -226, 62, dark) +
    circle(24, -340, 40, light, 'opacity="0.7"') +
    circle(62, -296, 26, light, 'opacity="0.55"') +
    circle(-44, -310, 26, light, 'opacity="0.45"')
  )
}

export const hedge = (x: number, y: number, w: number, h: number, colour: string): Svg => {
  const bumps = Math.round(w / 70)
  return (
    path(
      `M${at(x, y)}V${at(y - h)}${Array.from({ length: bumps }, (_, i) => `q${at(w / bumps / 2, i % 2 ? -26 : -36, w / bumps, 0)}`).join('')}V${at(y)}Z`,
      colour,
    ) + rect(x, y - h * 0.35, w, h * 0.35, darker(colour, 0.14))
  )
}

export const lampPost = (): Svg =>
  rect(-14, -16, 28, 16, '#4b4f57', 3) +
  line(
    [
      [0, 0],
      [0, -420],
    ],
    '#4b4f57',
    10,
  ) +
  path('M-22 -420H22L28 -474H-28Z', '#f8e3a6') +
  path('M-34 -474H34L14 -500H-14Z', '#4b4f57') +
  rect(-26, -426, 52, 8, '#4b4f57')

export const canal = (m: Mood, from: number, to: number): Svg => {
  const water = mix(m.sky, '#33767a', 0.45)
  return (
    fading(0, from, 1600, to - from, lighter(water, 0.25), water) +
    repeat(22, (i) =>
      rect(
        (i * 373) % 1600,
        from + 16 + ((i * 61) % Math.max(20, to - from - 24)),
        60 + ((i * 17) % 70),
        4,
        '#ffffff',
        2,
        'opacity="0.35"',
      ),
    )
  )
}
export const hills = (m: Mood, y: number): Svg =>
  path(
    `M0 ${y}V${y - 60}Q260 ${y - 120} 560 ${y - 56}T1080 ${y - 70}T1600 ${y - 50}V${y}Z`,
    mix(m.leaf, m.skyLow, 0.55),
  ) +
  repeat(15, (i) =>
    circle((i * 117) % 1600, y - 40 - ((i * 13) % 20), 34 + ((i * 7) % 22), mix(m.leaf, m.skyLow, 0.42)),
  )
