import { cloth, darker, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { around, behind, sittingSideParts, standing } from '../drawing/poses.ts'
import { mirror, place } from '../drawing/svg.ts'
import { bookcase, lamp, painting, rug, smallPlant } from '../shapes/decoration.ts'
import { roundTable, tableTop } from '../shapes/furniture.ts'
import { lightBeam, room, roomWindow } from '../shapes/room.ts'
import { chairSide } from '../shapes/seats.ts'
import { cards, chessBoard, cup, mug } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const games: Scene = {
  name: 'playing-games',
  alt: 'Twee mensen schaken aan een tafel en iemand anders kijkt mee.',
  themes: ['ontmoeten', 'spelletjes', 'dementie', 'respijt'],
  svg: (variant) => {
    const m = mood(variant + 1)
    const c = cast(variant + 57, m.wall, {
      left: { who: 'man', age: 'old' },
      right: { who: 'man', age: 'adult', beard: true },
      watch: { who: 'woman', age: 'young' },
      p: { who: 'woman', age: 'old' },
      q: { who: 'woman', age: 'adult' },
    })
    const seat = darker(m.wood, 0.2)
    const left = sittingSideParts(c.left, 480, 950, 1.7, {
      lean: 8,
      nod: 6,
      eyes: 'down',
      hands: [
        { to: [112, -58], bend: 1 },
        { to: [122, -64], bend: 1 },
      ],
    })
    const right = sittingSideParts(c.right, 1120, 950, 1.7, {
      flip: true,
      lean: 4,
      hands: [
        { to: [100, -56], bend: 1 },
        { to: [36, -150], via: [62, -72], bend: 1 },
      ],
      eyes: 'down',
      mood: 'calm',
    })
    return compose(
      variant,
      room(m, 730),
      roomWindow(m, 150, 110, 340, 290),
      place(1370, 728, 1.35, bookcase(300, 420, m.wood, variant)),
      place(1300, 150, 1, smallPlant(cloth.mustard, m.leaf)),
      painting(1010, 140, 120, 150, m, 1),
      lightBeam(150, 420, 300, 340),
      // A second table at the back.
      place(120, 760, 1.05, chairSide(seat)),
      around(
        [
          behind(c.p, 200, 660, 1.08, {
            gaze: 0.8,
            hands: [
              { to: [-10, -46], via: [-54, -50], holds: place(-6, -6, 1, cards()) },
              { to: [30, -34], via: [56, -50] },
            ],
          }),
          behind(c.q, 400, 660, 1.08, {
            gaze: -0.8,
            mood: 'laugh',
            hands: [
              { to: [-30, -34], via: [-56, -50] },
              { to: [10, -46], via: [56, -50], holds: place(4, -6, 1, cards(cloth.teal)) },
            ],
          }),
        ],
        tableTop(290, 630, 520, 84, darker(m.wood, 0.1), 800),
        place(300, 690, 1.1, cup(cloth.oat)),
      ),
      rug(800, 930, 620, 66, lighter(m.second, 0.3)),
      lamp(800, 120, m.accent, 1.7),
      standing(c.watch, 800, 905, 1.5, {
        gaze: -0.5,
        nod: 4,
        eyes: 'down',
        hands: [
          { to: [-8, -96], via: [-64, -62] },
          { to: [12, -34], via: [60, -62], holds: place(0, 10, 1.1, mug(cloth.rose)) },
        ],
      }),
      place(455, 950, 1.7, chairSide(seat)),
      place(1145, 950, 1.7, mirror(chairSide(seat))),
      left.body,
      right.body,
      roundTable(800, 690, 250, 52, m.wood, 945),
      place(800, 700, 1.9, chessBoard()),
      place(620, 690, 1.4, cup(cloth.terracotta, true)),
      place(985, 690, 1.4, cup(cloth.teal)),
      left.arms,
      right.arms,
    )
  },
}
