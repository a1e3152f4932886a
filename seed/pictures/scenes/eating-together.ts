import { cloth, cream, darker, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { around, behind, fromBehind, standing } from '../drawing/poses.ts'
import { place } from '../drawing/svg.ts'
import { lamp, painting, plant, vase } from '../shapes/decoration.ts'
import { tableCloth } from '../shapes/furniture.ts'
import { panelling, room, roomWindow } from '../shapes/room.ts'
import { chairBack, chairFront } from '../shapes/seats.ts'
import { breadBasket, glass, meal, pan, salad } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const eatingTogether: Scene = {
  name: 'eating-together',
  alt: 'Mensen zitten samen aan een gedekte tafel en iemand brengt een pan soep.',
  themes: ['ontmoeten', 'samen-eten', 'gezond-eten', 'minder-geld-uitgeven'],
  svg: (variant) => {
    const m = mood(variant + 2)
    const c = cast(variant + 131, m.wall, {
      cook: { age: 'adult', cut: 'pinafore', inner: cream, skirt: 'none' },
      a: { who: 'man', age: 'old' },
      b: { who: 'woman', age: 'adult' },
      c: { who: 'man', age: 'young' },
      d: { who: 'woman', age: 'old' },
      kid: { age: 'child', who: 'woman' },
    })
    const seat = darker(m.wood, 0.25)
    return compose(
      variant,
      room(m, 740),
      panelling(m, 430, 740),
      painting(140, 120, 150, 190, m, 2),
      painting(330, 150, 190, 140, m, 0),
      roomWindow(m, 1080, 90, 380, 270),
      lamp(640, 130, m.second, 1.5),
      lamp(1000, 130, m.second, 1.5),
      place(1490, 790, 1.3, plant(cloth.oat, m.leaf, 1)),
      ...[590, 830, 1070, 1300].map((x) => place(x, 860, 1.42, chairFront(seat))),
      around(
        [
          behind(c.a, 590, 690, 1.42, { gaze: -0.6, mood: 'laugh' }),
          behind(c.b, 830, 690, 1.42, { gaze: 0.7 }),
          behind(c.kid, 1070, 668, 1.36, {
            gaze: -0.7,
            mood: 'laugh',
            hands: [
              { to: [-30, -16], via: [-58, -34] },
              { to: [24, -14], via: [50, -34] },
            ],
          }),
          behind(c.d, 1300, 690, 1.42, { gaze: -0.6 }),
        ],
        tableCloth(1000, 640, 1060, 150, 130, m.skyLow === '#f6e8cd' ? cloth.oat : cream),
        place(590, 720, 1.5, meal()) +
          place(830, 722, 1.5, meal()) +
          place(1075, 720, 1.5, meal()) +
          place(1310, 720, 1.5, meal()) +
          place(705, 752, 1.4, breadBasket()) +
          place(960, 765, 1.5, salad()) +
          place(690, 694, 1.4, glass()) +
          place(925, 692, 1.4, glass('#c65d3f')) +
          place(1190, 745, 1.15, vase(cloth.teal, m.accent)) +
          place(1400, 735, 1.4, glass()),
      ),
      standing(c.cook, 220, 990, 1.6, {
        turn: 0.6,
        gaze: 0.8,
        hands: [
          { to: [74, -44], bend: 1, holds: place(26, 18, 1.05, pan(cloth.petrol)) },
          { to: [116, -44], bend: 1 },
        ],
      }),
      fromBehind(c.c, 1090, 975, 1.55, { gaze: -0.4 }),
      place(1090, 1140, 1.55, chairBack(seat)),
    )
  },
}
