import { cloth, cream, darker, lighter, mix, type Mood } from '../drawing/colours.ts'
import {
  at,
  circle,
  clipped,
  ellipse,
  faded,
  fading,
  group,
  line,
  path,
  place,
  polygon,
  rect,
  repeat,
  type Svg,
} from '../drawing/svg.ts'

/** Indoors: walls, windows and what hangs on them. */

export const room = (m: Mood, floorAt = 720): Svg =>
  fading(0, 0, 1600, floorAt, lighter(m.wall, 0.16), m.wall) +
  fading(0, floorAt, 1600, 1000 - floorAt, darker(m.floor, 0.1), m.floor) +
  repeat(5, (i) => {
    const y = floorAt + ((1000 - floorAt) * (i + 1) ** 1.5) / 12
    return line(
      [
        [0, y],
        [1600, y],
      ],
      darker(m.floor, 0.16),
      2,
      'opacity="0.5"',
    )
  }) +
  rect(0, floorAt - 18, 1600, 18, lighter(m.wall, 0.55)) +
  rect(0, floorAt - 2, 1600, 5, darker(m.floor, 0.3), 0, 'opacity="0.5"')

/** The lower part of a wall in another colour. */
export const panelling = (m: Mood, from: number, floorAt = 720, colour = darker(m.wall, 0.14)): Svg =>
  rect(0, from, 1600, floorAt - from - 16, colour) + rect(0, from - 6, 1600, 10, lighter(m.wall, 0.5))

/** Light from a window on the wall and the floor. */
export const lightBeam = (x: number, y: number, w: number, h: number, drift = 220): Svg =>
  polygon(
    [
      [x, y],
      [x + w, y],
      [x + w + drift, y + h],
      [x + drift, y + h],
    ],
    '#fff7df',
    'opacity="0.26"',
  )

/** A row of Dutch house fronts, seen far away; the bottom is at 0. */
export const farHouses = (m: Mood, width: number, night = false, shift = 0): Svg => {
  const tones = [
    mix(cloth.brick, m.sky, 0.45),
    mix(cloth.sand, m.sky, 0.3),
    mix(cloth.rose, m.sky, 0.4),
    mix(cloth.slate, m.sky, 0.4),
  ]
  const light = night ? '#f6d489' : mix(m.skyLow, '#ffffff', 0.4)
  let x = -10
  let out = ''
  for (let i = shift; x < width; i++) {
    const w = [62, 54, 70, 58][i % 4]!
    const h = [120, 138, 108, 128][(i * 3) % 4]!
    const colour = night ? mix(tones[i % 4]!, '#2b3350', 0.55) : tones[i % 4]!
    const top = [
      `M${at(x, 0)}V${-h}L${at(x + w / 2, -h - 34)}L${at(x + w, -h)}V0Z`,
      `M${at(x, 0)}V${-h}h9v-12h9v-12h${w - 36}v12h9v12h9V0Z`,
      `M${at(x, 0)}V${-h}Q${at(x + 4, -h - 20, x + w / 2, -h - 32)}Q${at(x + w - 4, -h - 20, x + w, -h)}V0Z`,
      `M${at(x, 0)}V${-h - 4}H${x + w}V0Z`,
    ][(i * 3 + 1) % 4]!
    out += path(top, colour)
    for (const wx of [0.2, 0.58])
      for (const wy of [0.2, 0.55])
        out += rect(x + w * wx, -h + h * wy, w * 0.22, h * 0.2, light, 1, 'opacity="0.8"')
    x += w
  }
  return out
}

/** Not every window looks out on the same street. */
const windowView = (m: Mood, x: number, y: number, w: number, h: number, night: boolean): Svg => {
  const kind = night ? 0 : Math.round(x * 0.7 + h + w * 0.3) % 3
  const size = Math.max(0.8, h / 320)
  const green = night ? '#31485a' : mix(m.leaf, m.sky, 0.25)
  const soft = mix(m.leaf, m.skyLow, 0.5)
  const treeTop = (cx: number, r: number, colour: string) =>
    rect(cx - r * 0.12, y + h - r * 1.6, r * 0.24, r * 1.6, mix('#7b5440', m.skyLow, 0.3)) +
    circle(cx - r * 0.45, y + h - r * 1.7, r * 0.7, darker(colour, 0.08)) +
    circle(cx + r * 0.4, y + h - r * 1.8, r * 0.75, colour) +
    circle(cx, y + h - r * 2.2, r * 0.75, lighter(colour, 0.1))
  if (kind === 1)
    return (
      ellipse(x + w * 0.72, y + h * 0.3, w * 0.12, h * 0.05, '#fffaf0', 'opacity="0.8"') +
      ellipse(x + w * 0.64, y + h * 0.33, w * 0.1, h * 0.04, '#fffaf0', 'opacity="0.8"') +
      ellipse(x + w * 0.2, y + h * 1.05, w * 0.6, h * 0.34, soft) +
      ellipse(x + w * 0.85, y + h * 1.1, w * 0.6, h * 0.36, lighter(soft, 0.15)) +
      treeTop(x + w * 0.2, h * 0.2, green) +
      treeTop(x + w * 0.82, h * 0.24, mix(green, '#e0a541', 0.22)) +
      rect(x, y + h * 0.93, w, h * 0.07, green)
    )
  const houses = place(x, y + h, size, farHouses(m, w / size, night, kind * 5 + (Math.round(x) % 4)))
  if (kind === 2) return houses + treeTop(x + w * 0.74, h * 0.25, green)
  return houses + group(`translate(${at(x + w * 0.16, y + h)})`, bush(green, h * 0.2))
}

export const roomWindow = (
  m: Mood,
  x: number,
  y: number,
  w: number,
  h: number,
  view?: Svg,
  night = false,
): Svg => {
  const frame = cream
  const sky = night ? fading(x, y, w, h, '#2f3a5c', '#8b6f86') : fading(x, y, w, h, m.sky, m.skyLow)
  const outside = view ?? windowView(m, x, y, w, h, night)
  const bars = w > 330 ? [w / 3, (2 * w) / 3] : [w / 2]
  return (
    rect(x - 14, y - 14, w + 28, h + 28, frame, 3) +
    clipped(
      `M${at(x, y)}h${at(w)}v${at(h)}h${at(-w)}Z`,
      sky,
      outside,
      polygon(
        [
          [x + w * 0.5, y],
          [x + w * 0.66, y],
          [x + w * 0.3, y + h],
          [x + w * 0.14, y + h],
        ],
        '#ffffff',
        'opacity="0.14"',
      ),
    ) +
    bars.map((b) => rect(x + b - 5, y, 10, h, frame)).join('') +
    rect(x, y + h * 0.26, w, 8, frame) +
    rect(x - 26, y + h + 12, w + 52, 15, lighter(m.wall, 0.75), 3) +
    rect(x - 20, y + h + 27, w + 40, 7, darker(m.wall, 0.16), 0, 'opacity="0.5"')
  )
}

const bush = (colour: string, r: number): Svg =>
  circle(-r * 0.8, -r * 0.6, r * 0.8, colour) +
  circle(0, -r, r, colour) +
  circle(r * 0.9, -r * 0.6, r * 0.75, colour) +
  rect(-r * 1.6, -r * 0.6, r * 3.2, r * 0.6, colour)

export const shade = (x: number, y: number, rx: number, ry = rx * 0.14): Svg =>
  ellipse(x, y, rx, ry, '#3a1f2b', 'opacity="0.16"')

export const door = (m: Mood, colour: string): Svg =>
  rect(-92, -420, 184, 420, cream, 2) +
  rect(-78, -408, 156, 408, colour) +
  rect(-58, -386, 116, 150, lighter(colour, 0.2), 3) +
  rect(-58, -210, 116, 176, darker(colour, 0.12), 3) +
  circle(60, -196, 7, '#e0a541') +
  faded(0.4, rect(-58, -386, 116, 150, m.skyLow, 3))
