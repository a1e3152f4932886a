import { cloth, cream, darker, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { standing } from '../drawing/poses.ts'
import { ellipse, line, path, place, rect, repeat, stroke } from '../drawing/svg.ts'
import { lamp, smallPlant } from '../shapes/decoration.ts'
import { room, roomWindow } from '../shapes/room.ts'
import { breadBasket, carrots, fruit, pan, salad } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const cooking: Scene = {
  name: 'cooking-together',
  alt: 'Mensen snijden groenten en koken samen in een keuken.',
  themes: ['gezond-eten', 'gezondheid', 'samen-eten', 'minder-geld-uitgeven', 'verslaving'],
  svg: (variant) => {
    const m = mood(variant + 3)
    const c = cast(variant + 2411, m.wall, {
      a: { who: 'woman', age: 'adult', cut: 'pinafore', inner: cream },
      b: { who: 'man', age: 'young', cut: 'pinafore', inner: cloth.oat },
      c: { age: 'old', cut: 'pinafore', inner: cream },
    })
    const knife =
      line(
        [
          [-4, -2],
          [18, 6],
        ],
        '#33262b',
        7,
      ) + path('M16 2L62 18Q54 26 40 22L14 10Z', '#c9ced0')
    const board = path('M-76 -26H76L92 8H-92Z', '#d6b285') + rect(-92, 6, 184, 8, '#b08a5a', 3)
    const slices =
      [-46, -24, -2]
        .map(
          (x, i) =>
            ellipse(x, -8 + (i % 2) * 6, 11, 6, '#e08a3c') + ellipse(x, -9 + (i % 2) * 6, 6, 3, '#eba863'),
        )
        .join('') + path('M12 -8Q34 -26 64 -12Q40 8 12 -8Z', '#7fa35a')
    return compose(
      variant,
      room(m, 800),
      rect(0, 240, 1600, 330, lighter(m.second, 0.66)),
      repeat(17, (i) =>
        line(
          [
            [i * 100, 240],
            [i * 100, 570],
          ],
          lighter(m.second, 0.45),
          2.5,
        ),
      ),
      ...[322, 405, 488].map((y) =>
        line(
          [
            [0, y],
            [1600, y],
          ],
          lighter(m.second, 0.45),
          2.5,
        ),
      ),
      rect(60, 110, 460, 16, m.wood, 3),
      ...[110, 180, 250, 320, 400, 470].map((x, i) =>
        i % 3 === 2
          ? place(x, 110, 1.2, smallPlant(cloth.terracotta, m.leaf))
          : place(
              x,
              110,
              1.3,
              rect(-18, -52, 36, 52, [cloth.oat, cloth.rose, cream, cloth.sage, cloth.ochre][i % 5]!, 6),
              rect(-15, -62, 30, 12, m.wood, 3),
            ),
      ),
      roomWindow(m, 640, 70, 340, 220),
      // The hood and pans that hang.
      path('M1120 60H1420V150L1480 240H1060L1120 150Z', lighter(cloth.slate, 0.35)),
      rect(1060, 232, 420, 20, cloth.slate, 3),
      rect(0, 560, 1600, 20, m.wood),
      lamp(330, 200, m.accent, 1.2),
      standing(c.c, 1290, 1000, 1.6, {
        flip: true,
        turn: 0.4,
        gaze: 0.7,
        mood: 'laugh',
        hands: [
          { to: [-20, -36], via: [-58, -58] },
          {
            to: [84, -60],
            bend: 1,
            holds: line(
              [
                [-2, 0],
                [26, 56],
              ],
              '#b4774a',
              7,
            ),
          },
        ],
      }),
      standing(c.a, 360, 1000, 1.62, {
        gaze: 0.7,
        hands: [
          { to: [-10, -8], via: [-60, -56] },
          { to: [44, -10], via: [66, -52], holds: knife },
        ],
      }),
      standing(c.b, 790, 1000, 1.66, {
        gaze: -0.6,
        mood: 'laugh',
        hands: [
          { to: [-36, -16], via: [-62, -56] },
          { to: [36, -30], via: [64, -54], holds: place(0, -4, 0.8, carrots()) },
        ],
      }),
      rect(-20, 700, 1640, 34, m.wood, 4),
      rect(-20, 730, 1640, 8, darker(m.wood, 0.25)),
      rect(-20, 738, 1640, 262, m.second),
      ...[10, 290, 570, 850, 1130, 1410].map(
        (x) => rect(x, 762, 260, 220, lighter(m.second, 0.1), 6) + rect(x + 96, 784, 68, 10, cream, 5),
      ),
      place(420, 706, 1.25, board, slices),
      place(600, 704, 1.4, salad()),
      place(150, 702, 1.5, fruit()),
      place(925, 704, 1.2, breadBasket()),
      place(1130, 702, 1.7, pan(cloth.terracotta)),
      place(1400, 702, 1.5, carrots()),
      place(1500, 702, 1.2, smallPlant(cloth.oat, m.leaf)),
      stroke('M1110 600q-12 -20 0 -38t0 -36M1150 604q-12 -20 0 -38t0 -30', '#ffffff', 5, 'opacity="0.7"'),
    )
  },
}
