import { cloth, cream, darker, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { around, behind, sittingSideParts } from '../drawing/poses.ts'
import { line, mirror, path, place, rect, repeat } from '../drawing/svg.ts'
import { curtains, lamp, rug, smallPlant, vase } from '../shapes/decoration.ts'
import { pen, sheet } from '../shapes/desk.ts'
import { roundTable } from '../shapes/furniture.ts'
import { lightBeam, room, roomWindow } from '../shapes/room.ts'
import { chairFront, chairSide } from '../shapes/seats.ts'
import { cup, fruit, mug } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const kitchenTable: Scene = {
  name: 'kitchen-table-talk',
  alt: 'Drie mensen praten met elkaar aan een keukentafel en een van hen schrijft iets op.',
  themes: [
    'zorgen',
    'mantelzorg',
    'recht',
    'gezondheid',
    'dementie',
    'geld',
    'schulden',
    'opvoeden',
    'wonen',
  ],
  svg: (variant) => {
    const m = mood(variant + 2)
    const c = cast(variant + 1750, m.wall, {
      a: { age: 'old', who: 'man' },
      b: { age: 'adult', who: 'woman' },
      guest: { age: 'adult', cut: 'shirt' },
    })
    const seat = darker(m.wood, 0.24)
    const guest = sittingSideParts(c.guest, 1240, 960, 1.68, {
      flip: true,
      lean: 6,
      hands: [
        { to: [112, -70], bend: 1, holds: pen(cloth.navy) },
        { to: [96, -68], bend: 1 },
      ],
      eyes: 'open',
    })
    return compose(
      variant,
      room(m, 770),
      // The kitchen.
      rect(0, 400, 700, 130, lighter(m.second, 0.6)),
      repeat(12, (i) =>
        line(
          [
            [i * 60, 400],
            [i * 60, 530],
          ],
          lighter(m.second, 0.35),
          2,
        ),
      ),
      line(
        [
          [0, 465],
          [700, 465],
        ],
        lighter(m.second, 0.35),
        2,
      ),
      rect(0, 530, 700, 26, m.wood, 4),
      rect(0, 556, 690, 200, m.second),
      ...[20, 250, 480].map(
        (x) => rect(x, 574, 200, 166, lighter(m.second, 0.1), 5) + rect(x + 76, 590, 48, 8, cream, 4),
      ),
      rect(60, 120, 480, 14, m.wood, 3),
      ...[90, 170, 250, 330].map((x, i) =>
        place(x + 30, 120, 1.4, mug([cloth.terracotta, cloth.mustard, cream, cloth.teal][i]!)),
      ),
      place(480, 120, 1.1, smallPlant(cloth.oat, m.leaf)),
      place(150, 530, 1.2, fruit()),
      place(
        380,
        530,
        1.1,
        path('M-40 -8V-50Q-40 -70 -16 -70H20Q36 -70 36 -50V-8Q36 0 26 0H-30Q-40 0 -40 -8Z', cloth.slate) +
          path('M36 -56L62 -70L58 -56L40 -40Z', cloth.slate) +
          path('M-36 -56Q-66 -50 -40 -14', 'none', `stroke="${darker(cloth.slate, 0.3)}" stroke-width="8"`),
      ),
      roomWindow(m, 900, 90, 420, 310),
      curtains(900, 70, 420, 350, lighter(m.accent, 0.3)),
      place(1010, 414, 1, smallPlant(cloth.terracotta, m.leaf)),
      place(1200, 414, 1.2, smallPlant(cream, m.leaf)),
      lightBeam(920, 440, 340, 330),
      lamp(720, 150, m.accent, 1.7),
      rug(760, 965, 700, 50, lighter(m.accent, 0.4)),
      ...[480, 830].map((x) => place(x, 920, 1.6, chairFront(seat))),
      place(1265, 960, 1.68, mirror(chairSide(seat))),
      guest.body,
      around(
        [
          behind(c.a, 480, 715, 1.65, {
            gaze: 0.7,
            mood: 'calm',
            hands: [
              { to: [-22, -30], via: [-62, -52] },
              { to: [24, -28], via: [62, -52], holds: place(-24, 10, 1.2, mug(cloth.teal)) },
            ],
          }),
          behind(c.b, 830, 715, 1.65, {
            gaze: 0.6,
            hands: [
              { to: [-72, -60], via: [-74, -16] },
              { to: [22, -28], via: [62, -52] },
            ],
          }),
        ],
        roundTable(720, 740, 470, 80, m.wood, 970),
        place(700, 750, 1.3, vase(cloth.sage, m.accent)) +
          place(820, 790, 1.5, cup(cloth.terracotta, true)) +
          place(1010, 770, 1.8, sheet()) +
          place(560, 795, 1.5, mug(cream)),
      ),
      guest.arms,
    )
  },
}
