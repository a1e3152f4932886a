import { cloth, cream, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { standing } from '../drawing/poses.ts'
import { path, place } from '../drawing/svg.ts'
import { bird } from '../shapes/animals.ts'
import { mosque as mosqueBuilding } from '../shapes/buildings.ts'
import { books } from '../shapes/desk.ts'
import { flowerBed } from '../shapes/garden.ts'
import { houseRow } from '../shapes/houses.ts'
import { air, cloud, street, sun, tree } from '../shapes/outdoors.ts'
import { shade } from '../shapes/room.ts'
import { bench } from '../shapes/seats.ts'
import { compose, type Scene } from './scene.ts'

export const mosque: Scene = {
  name: 'mosque',
  alt: 'Mensen praten met elkaar op het plein voor een moskee.',
  themes: ['geloof-en-zin', 'ontmoeten', 'nieuw-in-nederland', 'koffie-en-inloop'],
  svg: (variant) => {
    const m = mood(variant + 4)
    const c = cast(variant + 3011, m.skyLow, {
      a: { who: 'man', age: 'old', hair: 'kufi', wrap: cream, beard: true, skin: '#b97a50' },
      b: { who: 'man', age: 'adult', skin: '#92593a' },
      c: { who: 'woman', age: 'adult', hair: 'headscarf', skirt: 'long', skin: '#d59a70' },
      d: { who: 'woman', age: 'young', hair: 'headscarf', skirt: 'long', skin: '#6c402c' },
      kid: { age: 'child', who: 'man', skin: '#d59a70', hair: 'curly' },
    })
    return compose(
      variant,
      air(m, 700),
      sun(250, 190, 62),
      cloud(520, 110, 0.9),
      cloud(1420, 160, 1),
      houseRow(m, 728, 0.52, variant + 3),
      place(790, 732, 0.86, mosqueBuilding(m)),
      place(330, 760, 1.25, tree(m, 0)),
      place(120, 780, 1.3, tree(m, 2)),
      place(1330, 760, 1.15, tree(m, 1)),
      place(1530, 780, 1.3, tree(m, 0)),
      street(724, 1000, '#cfb59b'),
      path('M640 724H880L1010 1000H510Z', '#ead9c0', 'opacity="0.7"'),
      place(110, 870, 1.05, bench(300, m.wood)),
      shade(460, 958, 260),
      standing(c.a, 330, 955, 1.48, {
        turn: 0.5,
        gaze: 0.9,
        mood: 'laugh',
        hands: [
          { to: [30, -30], bend: 1 },
          { to: [100, -66], bend: 1 },
        ],
      }),
      standing(c.b, 590, 955, 1.5, {
        flip: true,
        turn: 0.5,
        gaze: 0.9,
        hands: [{ to: [0, 8] }, { to: [96, -64], bend: 1 }],
      }),
      shade(1230, 962, 280),
      standing(c.c, 1060, 958, 1.45, {
        turn: 0.4,
        gaze: 0.9,
        mood: 'laugh',
        hands: [{ to: [-26, 8] }, { to: [64, -50], bend: 1 }],
      }),
      standing(c.d, 1400, 958, 1.45, {
        flip: true,
        turn: 0.4,
        gaze: 0.9,
        hands: [
          { to: [10, -50], bend: 1, holds: place(-6, 8, 1, books([cloth.petrol, cloth.mustard])) },
          { to: [40, -50], bend: 1 },
        ],
      }),
      standing(c.kid, 1230, 962, 1.32, { gaze: -0.4, mood: 'laugh' }),
      flowerBed(30, 990, 5, 46, 1, [cloth.terracotta, cream, cloth.mustard]),
      place(480, 210, 1.1, bird(cloth.slate)),
      place(560, 250, 0.8, bird(cloth.slate)),
    )
  },
}
