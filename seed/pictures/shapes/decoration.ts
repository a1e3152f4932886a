import { cloth, cream, darker, lighter, type Mood } from '../drawing/colours.ts'
import {
  at,
  circle,
  clipped,
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

/** What makes a room pleasant. */

export const curtains = (x: number, y: number, w: number, h: number, colour: string): Svg => {
  const fold = darker(colour, 0.16)
  const one = (from: number, side: number) =>
    path(
      `M${at(from, y)}h${at(side * 92)}C${at(from + side * 84, y + h * 0.4, from + side * 60, y + h * 0.7, from + side * 66, y + h)}H${at(from)}Z`,
      colour,
    ) +
    [24, 46, 66]
      .map((d) =>
        stroke(
          `M${at(from + side * d, y + 6)}Q${at(from + side * (d - 4), y + h * 0.6, from + side * d * 0.8, y + h - 6)}`,
          fold,
          3,
          'opacity="0.6"',
        ),
      )
      .join('')
  return rect(x - 90, y - 14, w + 180, 9, darker(colour, 0.4), 4) + one(x - 70, 1) + one(x + w + 70, -1)
}

/** Paintings without a story: a hill, a vase, shapes. */
export const painting = (x: number, y: number, w: number, h: number, m: Mood, kind: number): Svg => {
  const inner = `M${at(x, y)}h${at(w)}v${at(h)}h${at(-w)}Z`
  const view = [
    rect(x, y, w, h, m.skyLow) +
      circle(x + w * 0.68, y + h * 0.34, h * 0.15, m.accent) +
      path(
        `M${at(x, y + h * 0.7)}Q${at(x + w * 0.3, y + h * 0.35, x + w * 0.62, y + h * 0.72)}T${at(x + w, y + h * 0.6)}V${at(y + h)}H${at(x)}Z`,
        m.leaf,
      ) +
      path(
        `M${at(x, y + h * 0.86)}Q${at(x + w * 0.5, y + h * 0.66, x + w, y + h * 0.9)}V${at(y + h)}H${at(x)}Z`,
        m.second,
      ),
    rect(x, y, w, h, lighter(m.second, 0.7)) +
      circle(x + w * 0.38, y + h * 0.42, w * 0.22, m.accent) +
      path(
        `M${at(x + w * 0.45, y + h * 0.8)}A${at(w * 0.26, w * 0.26)} 0 0 1 ${at(x + w * 0.95, y + h * 0.8)}Z`,
        m.second,
      ) +
      rect(x + w * 0.14, y + h * 0.72, w * 0.26, h * 0.1, cloth.sage),
    rect(x, y, w, h, lighter(m.accent, 0.72)) +
      group(
        `translate(${at(x + w / 2, y + h * 0.86)}) scale(${(h / 190).toFixed(2)})`,
        vase(m.second, m.accent),
      ),
  ][kind % 3]!
  return (
    rect(x - 9, y - 9, w + 18, h + 18, m.wood, 2) +
    rect(x - 3, y - 3, w + 6, h + 6, cream) +
    clipped(inner, view) +
    rect(x - 6, y + h + 9, w + 16, 5, darker(m.wall, 0.2), 0, 'opacity="0.35"')
  )
}

export const vase = (colour: string, bloom: string): Svg =>
  stroke(
    'M0 -40C-4 -70 -20 -80 -26 -104M0 -40C2 -80 6 -96 4 -124M0 -40C6 -70 24 -76 30 -96M0 -50C-12 -70 -36 -66 -42 -80',
    '#5f7f57',
    3,
  ) +
  path('M-30 -62Q-18 -74 -10 -58Q-22 -52 -30 -62ZM12 -66Q26 -80 32 -64Q22 -56 12 -66Z', '#6d8f61') +
  [
    [-27, -108, 12, bloom],
    [4, -128, 14, lighter(bloom, 0.3)],
    [31, -100, 11, '#e9b44c'],
    [-44, -84, 9, '#f0cdbb'],
  ]
    .map(
      ([x, y, r, c]) =>
        circle(x as number, y as number, r as number, c as string) +
        circle(x as number, y as number, (r as number) * 0.4, '#8a4a34'),
    )
    .join('') +
  path('M-11 -46H11C9 -36 20 -26 18 -12Q16 0 0 0Q-16 0 -18 -12C-20 -26 -9 -36 -11 -46Z', colour) +
  path('M-11 -46H-3C-6 -34 -10 -24 -8 -2Q-16 -2 -18 -12C-20 -26 -9 -36 -11 -46Z', darker(colour, 0.14))

/** A hanging lamp; the point is where the cord leaves the picture. */
export const lamp = (x: number, length: number, colour: string, size = 1): Svg =>
  line(
    [
      [x, -10],
      [x, length],
    ],
    '#4a3a3a',
    3,
  ) +
  place(
    x,
    length,
    size,
    ellipse(0, 52, 44, 10, '#fff0c0'),
    path('M-10 -4H10C14 8 58 18 64 50Q0 62 -64 50C-58 18 -14 8 -10 -4Z', colour),
    path('M-10 -4H0C-6 12 -36 22 -36 54Q-54 53 -64 50C-58 18 -14 8 -10 -4Z', darker(colour, 0.14)),
    circle(0, 58, 11, '#fff6d8'),
  )

export const rug = (x: number, y: number, rx: number, ry: number, colour: string): Svg =>
  ellipse(x, y, rx, ry, colour) +
  `<ellipse cx="${x}" cy="${y}" rx="${rx * 0.9}" ry="${ry * 0.86}" fill="none" stroke="${lighter(colour, 0.4)}" stroke-width="5"/>`

/** A pot with big leaves; stands on 0. */
export const plant = (pot: string, leaf: string, kind = 0): Svg => {
  const dark = darker(leaf, 0.2)
  const blade = (angle: number, length: number, wide: number, colour: string) =>
    group(
      `translate(0 -64) rotate(${angle})`,
      path(
        `M0 0C${at(-wide, -length * 0.35, -wide, -length * 0.75)} 0 ${-length}C${at(wide, -length * 0.75, wide, -length * 0.35)} 0 0Z`,
        colour,
      ),
      stroke(`M0 -6V${-length * 0.86}`, lighter(colour, 0.25), 1.8),
    )
  const leaves = [
    [-62, 130, 24],
    [58, 126, 24],
    [-36, 170, 25],
    [34, 176, 25],
    [-10, 205, 24],
    [14, 150, 22],
    [-80, 84, 19],
    [80, 82, 19],
  ]
  const slim = [
    [-30, 190, 12],
    [26, 200, 12],
    [-12, 236, 13],
    [10, 226, 12],
    [-46, 140, 11],
    [44, 150, 11],
  ]
  const bowl =
    path('M-42 -72H42L33 -6Q32 0 26 0H-26Q-32 0 -33 -6Z', pot) +
    path('M-42 -72H-14L-16 0H-26Q-32 0 -33 -6Z', darker(pot, 0.14)) +
    rect(-46, -80, 92, 14, lighter(pot, 0.12), 4)
  return (
    (kind % 2 ? slim : leaves).map(([a, l, w], i) => blade(a!, l!, w!, i % 2 ? dark : leaf)).join('') + bowl
  )
}

export const smallPlant = (pot: string, leaf: string): Svg =>
  [-50, -22, 8, 36, 58]
    .map((a, i) =>
      group(
        `translate(0 -22) rotate(${a})`,
        path('M0 0C-9 -12 -8 -34 0 -44C8 -34 9 -12 0 0Z', i % 2 ? darker(leaf, 0.16) : leaf),
      ),
    )
    .join('') +
  path('M-17 -28H17L13 0H-13Z', pot) +
  rect(-19, -31, 38, 7, lighter(pot, 0.15), 2)

/** Bunting along a sagging line. */
export const bunting = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  sag: number,
  colours: string[],
): Svg => {
  const spot = (t: number) => [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t + sag * 4 * t * (1 - t)] as const
  const n = Math.max(5, Math.round(Math.abs(x2 - x1) / 62))
  return (
    stroke(`M${at(x1, y1)}Q${at((x1 + x2) / 2, (y1 + y2) / 2 + sag * 2, x2, y2)}`, '#6b5344', 2.5) +
    repeat(n, (i) => {
      const [ax, ay] = spot((i + 0.12) / n)
      const [bx, by] = spot((i + 0.88) / n)
      return path(
        `M${at(ax, ay)}L${at(bx, by)}L${at((ax + bx) / 2, (ay + by) / 2 + 46)}Z`,
        colours[i % colours.length]!,
      )
    })
  )
}

/** A bookcase standing on 0. */
export const bookcase = (w: number, h: number, wood: string, seed = 0): Svg => {
  const colours = Object.values(cloth)
  const shelves = Math.round(h / 92)
  const gap = h / shelves
  return (
    rect(-w / 2, -h, w, h, darker(wood, 0.35)) +
    repeat(shelves, (row) => {
      const floor = -h + gap * (row + 1) - 8
      let x = -w / 2 + 12
      let out = ''
      for (let i = 0; x < w / 2 - 26; i++) {
        const n = (i * 7 + row * 11 + seed * 5) % 13
        const bw = 11 + (n % 5) * 3
        const bh = gap * (0.56 + (n % 4) * 0.07)
        if (n === 4) {
          x += 22
          continue
        }
        out += rect(x, floor - bh, bw, bh, colours[(i * 5 + row * 3 + seed) % colours.length]!, 1)
        if (n % 3 === 0) out += rect(x + 2, floor - bh + 8, bw - 4, 4, cream, 0, 'opacity="0.6"')
        x += bw + 1.5
      }
      return out + rect(-w / 2, floor, w, 9, wood)
    }) +
    rect(-w / 2 - 4, -h - 8, w + 8, 11, wood, 2) +
    rect(-w / 2 - 4, -h, 10, h, wood) +
    rect(w / 2 - 6, -h, 10, h, wood)
  )
}
