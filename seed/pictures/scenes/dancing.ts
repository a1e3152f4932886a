import { cloth, cream, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { standing } from '../drawing/poses.ts'
import { circle, place, rect } from '../drawing/svg.ts'
import { bunting, plant } from '../shapes/decoration.ts'
import { room, roomWindow, shade } from '../shapes/room.ts'
import { compose, type Scene } from './scene.ts'

export const dancing: Scene = {
  name: 'dancing',
  alt: 'Mensen dansen met elkaar in een versierde zaal.',
  themes: ['bewegen', 'dansen', 'ontmoeten', 'dementie'],
  svg: (variant) => {
    const m = mood(variant + 4)
    const c = cast(variant + 401, m.wall, {
      a: {
        who: 'woman',
        age: 'old',
        skirt: 'knee',
        cut: 'sweater',
        hair: 'waves',
        top: cloth.terracotta,
        skirtColour: cloth.terracotta,
      },
      b: { who: 'man', age: 'old', cut: 'shirt' },
      c: { who: 'woman', age: 'adult', skirt: 'long', cut: 'sweater' },
      d: { who: 'man', age: 'adult', cut: 'shirt' },
      e: { who: 'woman', age: 'young', skirt: 'knee' },
      f: { who: 'man', age: 'young' },
    })
    const flags = [cloth.terracotta, cloth.mustard, cloth.teal, cloth.rose, cream]
    return compose(
      variant,
      room(m, 660),
      rect(0, 470, 1600, 174, lighter(m.accent, 0.35)),
      rect(0, 462, 1600, 10, cream),
      roomWindow(m, 120, 150, 280, 220),
      roomWindow(m, 660, 150, 280, 220),
      roomWindow(m, 1200, 150, 280, 220),
      bunting(-20, 40, 800, 40, 56, flags),
      bunting(800, 40, 1620, 40, 56, flags),
      ...[180, 480, 800, 1120, 1420].map(
        (x, i) =>
          circle(x, 118 + (i % 2) * 20, 15, '#fff0c4') +
          circle(x, 118 + (i % 2) * 20, 34, '#fff0c4', 'opacity="0.25"'),
      ),
      place(60, 720, 1.1, plant(cloth.teal, m.leaf)),
      place(1540, 720, 1.1, plant(cloth.teal, m.leaf, 1)),
      `<ellipse cx="800" cy="880" rx="700" ry="120" fill="${lighter(m.floor, 0.25)}" fill-opacity="0.7"/>`,
      shade(330, 900, 170),
      standing(c.e, 225, 900, 1.3, {
        turn: 0.6,
        gaze: 0.8,
        mood: 'laugh',
        lean: -3,
        hands: [
          { to: [80, -70], bend: 1 },
          { to: [86, -150], bend: 1 },
        ],
      }),
      standing(c.f, 450, 900, 1.36, {
        flip: true,
        turn: 0.6,
        gaze: 0.8,
        hands: [
          { to: [84, -72], bend: 1 },
          { to: [80, -138], bend: 1 },
        ],
      }),
      shade(1270, 900, 170),
      standing(c.d, 1155, 900, 1.4, {
        turn: 0.6,
        gaze: 0.8,
        lean: 3,
        hands: [
          { to: [88, -70], bend: 1 },
          { to: [84, -140], bend: 1 },
        ],
      }),
      standing(c.c, 1385, 900, 1.32, {
        flip: true,
        turn: 0.6,
        gaze: 0.8,
        mood: 'laugh',
        hands: [
          { to: [84, -80], bend: 1 },
          { to: [84, -156], bend: 1 },
        ],
      }),
      shade(800, 968, 240),
      standing(c.b, 668, 966, 1.6, {
        turn: 0.5,
        gaze: 0.8,
        lean: 3,
        hands: [
          { to: [88, -74], bend: 1 },
          { to: [84, -150], bend: 1 },
        ],
        feet: [{ to: [-26, 200] }, { to: [36, 198], via: [26, 100] }],
      }),
      standing(c.a, 932, 966, 1.54, {
        flip: true,
        turn: 0.5,
        gaze: 0.8,
        mood: 'laugh',
        lean: -4,
        hands: [
          { to: [84, -84], bend: 1 },
          { to: [84, -160], bend: 1 },
        ],
        feet: [{ to: [-40, 190] }, { to: [28, 202], via: [24, 100] }],
      }),
    )
  },
}
