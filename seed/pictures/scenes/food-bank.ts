import { cloth, cream, darker, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { standing } from '../drawing/poses.ts'
import { line, place, rect, repeat } from '../drawing/svg.ts'
import { lamp } from '../shapes/decoration.ts'
import { counter } from '../shapes/furniture.ts'
import { room, shade } from '../shapes/room.ts'
import { bag, carrots, crate, fruit } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const foodBank: Scene = {
  name: 'food-bank',
  alt: 'Vrijwilligers geven kratten en tassen met boodschappen aan een moeder met kind.',
  themes: ['geld', 'minder-geld-uitgeven', 'samen-eten', 'vrijwilliger-worden', 'gezond-eten'],
  svg: (variant) => {
    const m = mood(variant + 3)
    const c = cast(variant + 1533, m.wall, {
      v1: { age: 'young', cut: 'pinafore', inner: cloth.oat },
      v2: { age: 'old', who: 'man', cut: 'pinafore', inner: cloth.oat },
      mother: { who: 'woman', age: 'adult', coat: true, cut: 'sweater', skirt: 'none' },
      kid: { age: 'child', coat: false },
    })
    const tins = repeat(
      22,
      (i) =>
        rect(
          80 + i * 66,
          i % 3 === 1 ? 158 : 170,
          40,
          i % 3 === 1 ? 62 : 50,
          [cloth.terracotta, cloth.mustard, cloth.teal, cloth.oat, cloth.sage][i % 5]!,
          5,
        ) + rect(80 + i * 66, 186, 40, 18, cream),
    )
    const jars = repeat(
      18,
      (i) =>
        rect(
          96 + i * 80,
          308,
          44,
          62,
          [lighter(cloth.rose, 0.2), lighter(cloth.sage, 0.3), lighter(cloth.ochre, 0.3)][i % 3]!,
          8,
        ) + rect(100 + i * 80, 298, 36, 12, m.wood, 3),
    )
    return compose(
      variant,
      room(m, 780),
      rect(40, 220, 1520, 18, m.wood, 3),
      tins,
      rect(40, 370, 1520, 18, m.wood, 3),
      jars,
      line(
        [
          [60, 150],
          [60, 620],
        ],
        darker(m.wood, 0.2),
        12,
      ),
      line(
        [
          [1540, 150],
          [1540, 620],
        ],
        darker(m.wood, 0.2),
        12,
      ),
      lamp(420, 50, m.accent, 1.2),
      lamp(860, 50, m.accent, 1.2),
      standing(c.v2, 330, 950, 1.6, {
        gaze: 0.6,
        hands: [
          { to: [-40, -20], via: [-60, -58] },
          { to: [40, -20], via: [62, -58] },
        ],
      }),
      place(912, 598, 1.25, bag(cloth.mustard)),
      standing(c.v1, 690, 950, 1.6, {
        turn: 0.5,
        gaze: 0.8,
        mood: 'laugh',
        lean: 4,
        hands: [
          { to: [112, -84], bend: 1 },
          { to: [128, -82], bend: 1 },
        ],
      }),
      counter(90, 700, 830, 260, m, m.second),
      place(230, 690, 1.45, crate(cloth.forest)),
      place(460, 690, 1.45, crate(cloth.ochre)),
      place(610, 690, 1.2, carrots()),
      place(560, 690, 0.9, fruit()),
      shade(1130, 962, 130),
      standing(c.mother, 1130, 962, 1.6, {
        flip: true,
        turn: 0.6,
        gaze: 0.8,
        hands: [
          { to: [60, -32], bend: 1 },
          { to: [112, -74], bend: 1 },
        ],
      }),
      shade(1350, 966, 90),
      standing(c.kid, 1350, 968, 1.45, {
        flip: true,
        turn: 0.3,
        gaze: 0.7,
        mood: 'laugh',
        hands: [
          { to: [-30, -50], via: [-58, -44] },
          { to: [6, -52], via: [50, -44], holds: place(-18, 18, 1.0, carrots()) },
        ],
      }),
      place(1510, 970, 1.3, crate(cloth.brick)),
    )
  },
}
