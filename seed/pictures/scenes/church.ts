import { cloth, cream, mix, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { standing, walking } from '../drawing/poses.ts'
import { line, path, place } from '../drawing/svg.ts'
import { bird } from '../shapes/animals.ts'
import { church as churchBuilding } from '../shapes/buildings.ts'
import { flowerBed } from '../shapes/garden.ts'
import { houseRow } from '../shapes/houses.ts'
import { air, cloud, hedge, lampPost, street, sun, tree } from '../shapes/outdoors.ts'
import { shade } from '../shapes/room.ts'
import { bike } from '../shapes/vehicles.ts'
import { compose, type Scene } from './scene.ts'

export const church: Scene = {
  name: 'church',
  alt: 'Mensen komen aan bij een kerk en begroeten elkaar op het plein.',
  themes: ['geloof-en-zin', 'ontmoeten', 'rouw', 'koffie-en-inloop'],
  svg: (variant) => {
    const m = mood(variant + 3)
    const c = cast(variant + 2904, m.skyLow, {
      a: { who: 'woman', age: 'old', coat: true, cut: 'sweater', skirt: 'knee' },
      b: { who: 'man', age: 'adult' },
      c: { who: 'man', age: 'old', cut: 'shirt' },
      d: { who: 'woman', age: 'young' },
    })
    return compose(
      variant,
      air(m, 700),
      sun(1370, 180, 60),
      cloud(330, 150, 1),
      cloud(1120, 110, 0.8),
      houseRow(m, 728, 0.54, variant),
      place(770, 734, 0.74, churchBuilding(m)),
      place(1370, 740, 1.25, tree(m, 0)),
      place(1560, 770, 1.35, tree(m, 1)),
      place(180, 750, 1.35, tree(m, 2)),
      place(330, 740, 1.05, tree(m, 0)),
      street(722, 1000, '#cbb39c'),
      path('M540 722H780L960 1000H330Z', '#e6d3ba', 'opacity="0.7"'),
      hedge(880, 756, 560, 44, mix(m.leaf, m.skyLow, 0.05)),
      place(1290, 800, 0.9, lampPost()),
      place(1180, 800, 0.85, bike(cloth.petrol, true)),
      shade(520, 960, 110),
      walking(c.a, 300, 960, 1.4, {
        gaze: 0.9,
        hands: [
          { to: [30, 20] },
          {
            to: [60, 6],
            bend: 1,
            holds: line(
              [
                [0, 0],
                [8, 190],
              ],
              '#6b4630',
              8,
            ),
          },
        ],
        feet: [{ to: [-36, 192] }, { to: [44, 197], via: [30, 98] }],
      }),
      standing(c.b, 560, 955, 1.48, {
        turn: 0.5,
        gaze: 0.9,
        mood: 'laugh',
        hands: [{ to: [0, 8] }, { to: [112, -62], bend: 1 }],
      }),
      standing(c.c, 905, 955, 1.48, {
        flip: true,
        turn: 0.5,
        gaze: 0.9,
        hands: [{ to: [0, 8] }, { to: [112, -62], bend: 1 }],
      }),
      shade(740, 960, 260),
      shade(1120, 962, 90),
      walking(c.d, 1130, 962, 1.42, { flip: true, gaze: 0.9 }),
      flowerBed(1290, 975, 7, 46, 1, [cloth.rose, cream, cloth.mustard]),
      flowerBed(20, 985, 4, 46, 0.9, [cloth.rose, cream]),
      place(480, 170, 1.1, bird(cloth.slate)),
      place(560, 220, 0.8, bird(cloth.slate)),
      place(980, 240, 0.9, bird(cloth.slate)),
    )
  },
}
