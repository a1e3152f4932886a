import { cloth, cream, darker, lighter, mix, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { behind } from '../drawing/poses.ts'
import { ellipse, fading, glow, line, path, place, rect } from '../drawing/svg.ts'
import { curtains, smallPlant, vase } from '../shapes/decoration.ts'
import { tableTop } from '../shapes/furniture.ts'
import { roomWindow } from '../shapes/room.ts'
import { chairFront } from '../shapes/seats.ts'
import { candle, cup } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const candleLight: Scene = {
  name: 'candle-and-comfort',
  alt: 'Iemand legt een hand op de schouder van een ander, op tafel brandt een kaars.',
  themes: ['rouw', 'gezondheid', 'geloof-en-zin', 'somber-of-bang', 'zorgen'],
  svg: (variant) => {
    const m = mood(variant)
    const walls = ['#4a4a66', '#465a5c', '#5c4657', '#3f5168', '#5f4c44']
    const wall = walls[variant % 5]!
    const c = cast(variant + 2211, wall, { a: { age: 'old' }, b: { age: 'adult' } })
    const wood = '#8a5a42'
    const a = behind(c.a, 650, 745, 1.85, {
      gaze: 0.35,
      nod: 6,
      mood: 'calm',
      eyes: 'down',
      hands: [
        { to: [-14, -26], via: [-60, -46] },
        { to: [22, -24], via: [60, -46] },
      ],
    })
    const b = behind(c.b, 985, 730, 1.85, {
      gaze: -0.8,
      mood: 'calm',
      hands: [
        { to: [-132, -88], via: [-82, -72] },
        { to: [10, -20], via: [62, -52] },
      ],
    })
    return compose(
      variant,
      fading(0, 0, 1600, 760, wall, lighter(wall, 0.14)),
      fading(0, 760, 1600, 240, '#6d4a3e', '#7d5747'),
      rect(0, 744, 1600, 16, lighter(wall, 0.3)),
      roomWindow({ ...m, wall }, 200, 100, 360, 350, undefined, true),
      line(
        [
          [240, 150],
          [228, 190],
        ],
        '#d5dbe8',
        3,
        'opacity="0.5"',
      ),
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) =>
        line(
          [
            [220 + i * 40, 120 + ((i * 83) % 250)],
            [212 + i * 40, 156 + ((i * 83) % 250)],
          ],
          '#d5dbe8',
          3,
          'opacity="0.45"',
        ),
      ),
      curtains(200, 80, 360, 500, mix(cloth.rose, wall, 0.35)),
      place(
        1360,
        762,
        1.35,
        rect(-150, -210, 300, 196, wood, 6),
        rect(-160, -218, 320, 16, darker(wood, 0.15), 4),
        line(
          [
            [0, -196],
            [0, -26],
          ],
          darker(wood, 0.25),
          4,
        ),
      ),
      place(1440, 470, 1.2, smallPlant(cloth.teal, '#6d8f61')),
      // A photograph in a frame.
      place(
        1290,
        468,
        1.3,
        rect(-46, -116, 92, 116, '#d7a545', 4),
        rect(-38, -108, 76, 100, cream),
        ellipse(0, -62, 20, 24, '#d9b594'),
        path('M-34 -8Q-32 -38 0 -38Q32 -38 34 -8Z', cloth.slate),
        path('M-20 -66Q-20 -92 0 -92Q20 -92 20 -66Q10 -80 -20 -66Z', '#c9c0b7'),
      ),
      glow(800, 620, 620, '#f6b95a', 0.62),
      ...[650, 985].map((x) => place(x, 950, 1.8, chairFront('#5f4034'))),
      a.body,
      b.body,
      tableTop(800, 690, 1120, 180, wood, 1080),
      ellipse(800, 790, 360, 66, '#f6c878', 'opacity="0.3"'),
      place(800, 800, 1.7, ellipse(0, 0, 34, 9, '#e9d3ad'), candle(56)),
      place(905, 800, 1.5, ellipse(0, 0, 26, 7, '#e9d3ad'), candle(30, '#e8b7a0')),
      place(560, 815, 1.6, cup(cloth.oat, true)),
      place(1130, 815, 1.6, cup(cloth.oat, true)),
      place(400, 810, 1.5, vase(cream, '#f2d4c6')),
      a.arms,
      b.arms,
      glow(800, 690, 150, '#ffe9b0', 0.55),
    )
  },
}
