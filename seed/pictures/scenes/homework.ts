import { cloth, cream, darker, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { around, behind, standing } from '../drawing/poses.ts'
import { line, path, place, rect } from '../drawing/svg.ts'
import { bookcase, smallPlant, vase } from '../shapes/decoration.ts'
import { books, openBook, pen, sheet } from '../shapes/desk.ts'
import { tableTop } from '../shapes/furniture.ts'
import { room, roomWindow, shade } from '../shapes/room.ts'
import { chairFront } from '../shapes/seats.ts'
import { mug } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const homework: Scene = {
  name: 'homework',
  alt: 'Kinderen maken huiswerk aan een tafel en een volwassene helpt.',
  themes: ['opgroeien', 'huiswerk', 'lezen', 'vrijwilliger-worden', 'jong-zijn'],
  svg: (variant) => {
    const m = mood(variant + 2)
    const c = cast(variant + 1312, m.wall, {
      helper: { age: 'adult' },
      a: { age: 'child', who: 'woman' },
      b: { age: 'child', who: 'man' },
      c: { age: 'child', who: 'woman' },
    })
    const seat = darker(m.wood, 0.22)
    return compose(
      variant,
      room(m, 760),
      // A board with shapes to count.
      rect(470, 90, 660, 330, m.wood, 6),
      rect(486, 106, 628, 298, '#3f5f58', 3),
      place(600, 240, 1.3, path('M-50 40L0 -50L50 40Z', 'none', `stroke="${cream}" stroke-width="5"`)),
      place(
        790,
        245,
        1.3,
        `<circle r="46" fill="none" stroke="${cream}" stroke-width="5"/>`,
        line(
          [
            [0, 0],
            [46, 0],
          ],
          '#e9b44c',
          5,
        ),
        line(
          [
            [0, 0],
            [-23, -40],
          ],
          '#e9b44c',
          5,
        ),
      ),
      place(
        980,
        240,
        1.3,
        rect(-44, -44, 88, 88, 'none', 0, `stroke="${cream}" stroke-width="5"`),
        line(
          [
            [-44, 44],
            [44, -44],
          ],
          '#d98f83',
          5,
        ),
      ),
      rect(500, 404, 120, 10, cream, 3),
      roomWindow(m, 80, 110, 260, 300),
      place(1430, 762, 1.3, bookcase(270, 380, m.wood, variant + 1)),
      place(1360, 260, 1, smallPlant(cloth.terracotta, m.leaf)),
      ...[380, 720, 1190].map((x) => place(x, 900, 1.5, chairFront(seat))),
      shade(960, 950, 120),
      around(
        [
          behind(c.a, 380, 712, 1.6, {
            eyes: 'down',
            gaze: 0.3,
            nod: 4,
            hands: [
              { to: [-26, -4], via: [-56, -30] },
              { to: [14, -6], via: [50, -34], holds: pen(cloth.terracotta) },
            ],
          }),
          {
            body: standing(c.helper, 960, 1000, 1.52, {
              turn: 0.45,
              flip: true,
              lean: 16,
              gaze: 0.9,
              nod: 4,
              hands: [
                { to: [26, -12], bend: 1 },
                { to: [128, -26], bend: 1 },
              ],
            }),
            arms: '',
          },
          behind(c.b, 715, 712, 1.6, {
            gaze: 0.6,
            mood: 'laugh',
            hands: [
              { to: [-24, -4], via: [-56, -30] },
              { to: [24, -4], via: [50, -30] },
            ],
          }),
          behind(c.c, 1190, 712, 1.6, {
            gaze: -0.3,
            eyes: 'down',
            hands: [
              { to: [-24, -14], via: [-56, -34] },
              { to: [24, -14], via: [52, -34], holds: place(-24, 12, 1, openBook(cloth.teal)) },
            ],
          }),
        ],
        tableTop(790, 680, 1240, 165, m.wood, 985),
        place(410, 790, 1.6, sheet()) +
          place(715, 800, 1.5, openBook(cloth.plum)) +
          place(560, 775, 1.5, books([cloth.mustard, cloth.petrol, cloth.brick])) +
          place(1010, 790, 1.3, vase(cloth.sage, m.accent)) +
          place(900, 810, 1.6, sheet(3)) +
          place(1330, 790, 1.4, mug(cloth.rose)),
      ),
      place(
        180,
        980,
        1.2,
        rect(-60, -130, 120, 130, cloth.teal, 26),
        rect(-44, -70, 88, 54, darker(cloth.teal, 0.15), 12),
        path(
          'M-24 -128Q-20 -156 0 -156Q20 -156 24 -128',
          'none',
          `stroke="${darker(cloth.teal, 0.3)}" stroke-width="8"`,
        ),
      ),
    )
  },
}
