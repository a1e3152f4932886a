import { cloth, darker, mix, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { person } from '../drawing/person.ts'
import { around, behind } from '../drawing/poses.ts'
import { line, path, place, rect } from '../drawing/svg.ts'
import { lamp } from '../shapes/decoration.ts'
import { deskLamp, radio, sewingMachine, toaster, toolbox } from '../shapes/desk.ts'
import { tableTop } from '../shapes/furniture.ts'
import { room, roomWindow, shade } from '../shapes/room.ts'
import { chairFront } from '../shapes/seats.ts'
import { cup, mug } from '../shapes/table.ts'
import { bike } from '../shapes/vehicles.ts'
import { compose, type Scene } from './scene.ts'

export const repairCafe: Scene = {
  name: 'repair-cafe',
  alt: 'Mensen repareren samen kapotte spullen, zoals een fiets en een radio.',
  themes: [
    'wonen',
    'klussen-en-repareren',
    'fietsen',
    'minder-geld-uitgeven',
    'vrijwilliger-worden',
    'groen',
    'energie-besparen',
  ],
  svg: (variant) => {
    const m = mood(variant + 1)
    const c = cast(variant + 2621, m.wall, {
      a: { who: 'man', age: 'old', glasses: true },
      b: { who: 'woman', age: 'young' },
      c: { who: 'woman', age: 'adult' },
      d: { who: 'man', age: 'adult', cut: 'pinafore', inner: cloth.petrol },
    })
    const tool = (x: number, kind: number) =>
      place(
        x,
        205,
        1.1,
        [
          line(
            [
              [0, 0],
              [0, 90],
            ],
            '#8b9196',
            10,
          ) + path('M-20 -6Q0 -26 20 -6L8 10H-8Z', '#8b9196'),
          line(
            [
              [0, 30],
              [0, 96],
            ],
            m.accent,
            14,
          ) +
            line(
              [
                [0, -12],
                [0, 30],
              ],
              '#8b9196',
              7,
            ),
          line(
            [
              [0, 6],
              [0, 96],
            ],
            '#b4774a',
            10,
          ) + rect(-30, -12, 60, 22, '#5c626b', 4),
          path('M-8 0H8L40 80L30 96L-8 20Z', '#a9adb1') + rect(-16, -18, 30, 24, '#b4774a', 6),
        ][kind]!,
      )
    const driver =
      line(
        [
          [-20, 16],
          [0, 0],
        ],
        cloth.terracotta,
        9,
      ) +
      line(
        [
          [0, 0],
          [22, -18],
        ],
        '#a9adb1',
        5,
      )
    return compose(
      variant,
      room(m, 740),
      rect(80, 150, 520, 220, mix(m.wood, m.wall, 0.35), 8),
      ...[0, 1, 2, 3, 0, 1, 2].map((kind, i) => tool(140 + i * 66, kind)),
      roomWindow(m, 760, 100, 340, 270),
      rect(1200, 330, 330, 16, m.wood, 3),
      place(1270, 330, 1.2, radio(cloth.slate)),
      place(1390, 330, 1.2, toaster(cloth.rose)),
      place(1490, 330, 1.2, deskLamp(cloth.teal)),
      lamp(480, 60, m.accent, 1.3),
      lamp(860, 60, m.accent, 1.3),
      ...[240, 560, 860].map((x) => place(x, 900, 1.55, chairFront(darker(m.wood, 0.25)))),
      around(
        [
          behind(c.a, 240, 715, 1.6, {
            gaze: 0.5,
            eyes: 'down',
            nod: 4,
            hands: [
              { to: [-2, -34], via: [-60, -52] },
              { to: [60, -40], via: [70, -60], holds: driver },
            ],
          }),
          behind(c.b, 560, 715, 1.6, {
            gaze: -0.6,
            hands: [
              { to: [-26, -28], via: [-62, -52] },
              { to: [24, -28], via: [62, -52], holds: place(-24, 12, 1.2, mug(cloth.terracotta)) },
            ],
          }),
          behind(c.c, 860, 715, 1.6, {
            gaze: 0.2,
            eyes: 'down',
            nod: 3,
            hands: [
              { to: [-16, -26], via: [-60, -52] },
              { to: [30, -26], via: [62, -52] },
            ],
          }),
        ],
        tableTop(560, 670, 980, 160, m.wood, 985),
        place(330, 762, 1.75, radio(cloth.terracotta)) +
          place(500, 800, 1.3, toolbox(cloth.petrol)) +
          place(840, 790, 1.25, sewingMachine(m.second)) +
          place(690, 795, 1.5, toaster(cloth.sage)) +
          place(180, 800, 1.5, cup(cloth.teal, true)),
      ),
      shade(1300, 965, 260),
      place(1350, 945, 1.28, bike(m.accent)),
      person(c.d, {
        x: 1120,
        y: 870,
        size: 1.6,
        turn: 1,
        lean: 12,
        gaze: 0.8,
        nod: 4,
        eyes: 'open',
        feet: [
          { to: [-26, 42], via: [48, 54] },
          { to: [72, 52], via: [88, -30] },
        ],
        hands: [
          { to: [96, -20], bend: 1, holds: driver },
          { to: [112, -46], bend: 1 },
        ],
      }),
      place(975, 985, 1.2, toolbox(cloth.brick)),
    )
  },
}
