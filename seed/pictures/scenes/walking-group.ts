import { cloth, mix, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { walking } from '../drawing/poses.ts'
import { at, path, place } from '../drawing/svg.ts'
import { rollator } from '../shapes/aids.ts'
import { dog, lead } from '../shapes/animals.ts'
import { flowerBed } from '../shapes/garden.ts'
import { air, canal, cloud, hills, lampPost, lawn, sun, tree } from '../shapes/outdoors.ts'
import { farHouses, shade } from '../shapes/room.ts'
import { compose, type Scene } from './scene.ts'

export const walkingGroup: Scene = {
  name: 'walking-group',
  alt: 'Een groepje mensen en een hond wandelen samen door het park.',
  themes: ['bewegen', 'wandelen', 'dieren', 'gezondheid', 'somber-of-bang', 'verslaving'],
  svg: (variant) => {
    const m = mood(variant + 1)
    const c = cast(variant + 22, m.grass, {
      a: { who: 'woman', age: 'old', skirt: 'none', coat: true, scarf: cloth.mustard, cut: 'sweater' },
      b: { who: 'man', age: 'adult', coat: true, cut: 'sweater' },
      c: { who: 'woman', age: 'adult', skirt: 'long' },
      d: { who: 'man', age: 'old', scarf: cloth.brick },
      e: { who: 'woman', age: 'young', skirt: 'none' },
    })
    return compose(
      variant,
      air(m, 560),
      sun(1290, 190, 62),
      cloud(330, 170, 1.1),
      cloud(880, 110, 0.8),
      hills(m, 560),
      place(980, 556, 0.9, farHouses(m, 560)),
      lawn(m, 552),
      canal(m, 566, 640),
      place(120, 700, 1.25, tree(m, 0)),
      place(700, 640, 0.9, tree(m, 2)),
      place(1010, 650, 0.85, tree(m, 1)),
      place(1480, 720, 1.35, tree(m, 0)),
      path('M0 800C400 760 900 770 1600 806V960C1000 930 500 930 0 964Z', mix('#e3c79c', m.skyLow, 0.3)),
      path('M0 800C400 760 900 770 1600 806V814C900 780 400 770 0 810Z', '#ffffff', 'opacity="0.35"'),
      place(1370, 800, 1, lampPost()),
      ...[300, 500, 700, 930, 1140].map((x, i) => shade(x, 930 - (i % 2) * 28, 90, 12)),
      walking(c.e, 505, 902, 1.36, { gaze: 0.4, mood: 'laugh' }),
      walking(c.b, 935, 902, 1.42, { gaze: -0.5 }),
      walking(c.d, 300, 936, 1.4, {
        lean: 7,
        hands: [
          { to: [64, -10], bend: 1 },
          { to: [70, -10], bend: 1 },
        ],
        feet: [{ to: [-30, 192] }, { to: [44, 197], via: [30, 98] }],
      }),
      place(402, 936, 1.4, rollator(cloth.brick)),
      walking(c.c, 712, 940, 1.44, { gaze: 0.9 }),
      walking(c.a, 1140, 944, 1.42, {
        gaze: 0.3,
        mood: 'laugh',
        hands: [{ to: [70, 10], bend: 1 }, { to: [-24, 10] }],
      }),
      lead(`M${at(1240, 650)}Q1310 760 1370 838`),
      place(1340, 944, 1.2, dog('#b98557', cloth.teal)),
      flowerBed(30, 985, 9, 44, 0.9, [m.accent, cloth.mustard, cloth.rose]),
      flowerBed(1250, 992, 8, 46, 0.9, [cloth.mustard, cloth.rose, m.accent]),
    )
  },
}
