import { cloth, cream, darker, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { person } from '../drawing/person.ts'
import { standing } from '../drawing/poses.ts'
import { circle, line, path, place, rect, repeat } from '../drawing/svg.ts'
import { painting, plant, rug, smallPlant } from '../shapes/decoration.ts'
import { toolbox } from '../shapes/desk.ts'
import { lightBeam, room, roomWindow, shade } from '../shapes/room.ts'
import { compose, type Scene } from './scene.ts'

const ladder = (wood: string, h: number) =>
  line(
    [
      [-40, -h],
      [-86, 0],
    ],
    darker(wood, 0.2),
    9,
  ) +
  line(
    [
      [40, -h],
      [90, 0],
    ],
    darker(wood, 0.2),
    9,
  ) +
  line(
    [
      [-34, -h],
      [-60, 0],
    ],
    wood,
    12,
  ) +
  line(
    [
      [34, -h],
      [60, 0],
    ],
    wood,
    12,
  ) +
  repeat(Math.floor(h / 66), (i) =>
    line(
      [
        [-56 + i * 3.4, -50 - i * 66],
        [56 - i * 3.4, -50 - i * 66],
      ],
      wood,
      10,
    ),
  ) +
  rect(-44, -h - 10, 88, 16, wood, 4)

export const homeRepair: Scene = {
  name: 'home-repair',
  alt: 'Iemand staat op een trap en maakt een lamp vast, een ander geeft gereedschap aan.',
  themes: [
    'wonen',
    'klussen-en-repareren',
    'energie-besparen',
    'huisvesting',
    'vrijwilliger-worden',
    'nieuw-in-nederland',
  ],
  svg: (variant) => {
    const m = mood(variant + 4)
    const c = cast(variant + 3899, m.wall, {
      up: { age: 'adult', skirt: 'none' },
      down: { age: 'old', skirt: 'knee' },
    })
    const bulb = circle(0, 0, 24, '#fff0c0') + rect(-10, -38, 20, 18, '#8b9196', 4)
    const box = (x: number, y: number, s: number) =>
      place(
        x,
        y,
        s,
        rect(-80, -110, 160, 110, '#c99a63', 4),
        path('M-80 -110L-100 -140M80 -110L100 -140', '#a97b45'),
        path('M-80 -110H80L104 -136H-56Z', '#d9b07a'),
        rect(-14, -110, 28, 110, '#e2c79b', 0, 'opacity="0.8"'),
      )
    return compose(
      variant,
      room(m, 760),
      roomWindow(m, 150, 120, 400, 340),
      painting(1240, 190, 180, 140, m, 0),
      lightBeam(170, 490, 330, 380),
      place(1400, 830, 1.5, plant(cloth.teal, m.leaf)),
      place(260, 474, 1.2, smallPlant(cloth.terracotta, m.leaf)),
      rug(800, 930, 560, 62, lighter(m.second, 0.35)),
      // A radiator.
      place(
        350,
        740,
        1,
        rect(-190, -170, 380, 150, cream, 8),
        repeat(12, (i) => rect(-176 + i * 30, -160, 18, 130, '#e9dfcc', 6)),
        line(
          [
            [-200, -40],
            [-230, -40],
            [-230, 20],
          ],
          '#cdbfa9',
          8,
        ),
      ),
      line(
        [
          [820, -10],
          [820, 70],
        ],
        '#4a3a3a',
        4,
      ),
      circle(820, 120, 170, '#fff0c0', 'opacity="0.35"'),
      place(820, 112, 1.5, bulb),
      place(800, 930, 1.5, ladder('#b4774a', 330)),
      person(c.up, {
        x: 760,
        y: 440,
        size: 1.42,
        turn: 0.5,
        gaze: 0.5,
        nod: -8,
        mood: 'smile',
        feet: [{ to: [8, 199] }, { to: [34, 130], via: [70, 54] }],
        hands: [
          { to: [16, -224], bend: -1 },
          { to: [66, -224], bend: 1 },
        ],
      }),
      place(
        800,
        930,
        1.5,
        line(
          [
            [-34, -330],
            [-60, 0],
          ],
          '#b4774a',
          12,
        ),
        line(
          [
            [34, -330],
            [60, 0],
          ],
          '#b4774a',
          12,
        ),
        [0, 1, 2]
          .map((i) =>
            line(
              [
                [-56 + i * 3.4, -50 - i * 66],
                [56 - i * 3.4, -50 - i * 66],
              ],
              '#b4774a',
              10,
            ),
          )
          .join(''),
      ),
      shade(1120, 962, 110),
      standing(c.down, 1120, 964, 1.56, {
        flip: true,
        turn: 0.5,
        gaze: 0.8,
        nod: -10,
        mood: 'laugh',
        hands: [
          { to: [20, -20], bend: 1 },
          {
            to: [96, -150],
            bend: 1,
            holds:
              line(
                [
                  [0, 12],
                  [0, -24],
                ],
                m.accent,
                12,
              ) +
              line(
                [
                  [0, -24],
                  [0, -62],
                ],
                '#8b9196',
                6,
              ),
          },
        ],
      }),
      place(540, 965, 1.5, toolbox(cloth.petrol)),
      box(170, 960, 1.5),
      box(330, 975, 1.15),
    )
  },
}
