import { cloth, cream, mix, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { person } from '../drawing/person.ts'
import { standing } from '../drawing/poses.ts'
import { mirror, path, place } from '../drawing/svg.ts'
import { butterfly } from '../shapes/animals.ts'
import { gardenShed, greenhouse } from '../shapes/buildings.ts'
import {
  fence,
  lettuce,
  raisedBed,
  spade,
  sunflower,
  tomatoPlant,
  tulip,
  wateringCan,
} from '../shapes/garden.ts'
import { houseRow } from '../shapes/houses.ts'
import { air, cloud, hedge, lawn, sun, tree } from '../shapes/outdoors.ts'
import { shade } from '../shapes/room.ts'
import { carrots, crate } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const gardening: Scene = {
  name: 'gardening',
  alt: 'Mensen werken samen in een moestuin met groenten en bloemen.',
  themes: ['groen', 'tuinieren', 'buurt-verbeteren', 'gezond-eten', 'vrijwilliger-worden', 'somber-of-bang'],
  svg: (variant) => {
    const m = mood(variant)
    const c = cast(variant + 2510, m.grass, {
      a: { who: 'woman', age: 'old', hair: 'waves', skirt: 'none', cut: 'pinafore', inner: cloth.petrol },
      b: { who: 'man', age: 'adult', hair: 'beanie' },
      c: { who: 'woman', age: 'adult', skirt: 'long' },
      d: { age: 'child' },
    })
    const crops = (kinds: string) =>
      [...kinds]
        .map((k, i) =>
          place(
            -150 + i * 60,
            -54,
            k === 't' ? 0.9 : 1.05,
            k === 'l'
              ? lettuce()
              : k === 't'
                ? tomatoPlant()
                : k === 's'
                  ? sunflower(150)
                  : tulip(cloth.rose, 56),
          ),
        )
        .join('')
    return compose(
      variant,
      air(m, 520),
      sun(330, 160, 58),
      cloud(720, 110, 1),
      cloud(1260, 170, 0.8),
      houseRow(m, 520, 0.55, variant + 2),
      hedge(-20, 560, 1640, 70, mix(m.leaf, m.skyLow, 0.08)),
      lawn(m, 548),
      place(1490, 660, 1.15, gardenShed(mix(m.second, '#6b5344', 0.3))),
      place(1230, 650, 0.9, greenhouse()),
      place(70, 680, 1.2, tree(m, 0)),
      fence(150, 640, 560, cream),
      ...[180, 250, 320, 390].map((x, i) => place(x, 660, 1.1, sunflower(150 + (i % 2) * 40))),
      path('M0 800C400 770 1100 770 1600 800V880C1100 850 400 850 0 880Z', mix('#e3c79c', m.skyLow, 0.2)),
      place(960, 765, 1.15, raisedBed(380, '#b4774a', crops('ttltt'))),
      shade(640, 850, 90),
      standing(c.b, 620, 850, 1.42, {
        turn: 0.5,
        gaze: 0.5,
        hands: [
          { to: [52, -26], bend: 1, holds: spade(158) },
          { to: [46, -52], bend: 1 },
        ],
      }),
      shade(1335, 866, 100),
      standing(c.c, 1345, 866, 1.45, {
        flip: true,
        turn: 0.6,
        gaze: 0.7,
        mood: 'laugh',
        lean: 6,
        hands: [
          { to: [84, -28], bend: 1, holds: place(18, 74, 1.05, mirror(wateringCan(cloth.teal))) },
          { to: [92, -40], bend: 1 },
        ],
      }),
      standing(c.d, 225, 930, 1.25, {
        turn: 0.4,
        gaze: 0.8,
        mood: 'laugh',
        hands: [
          { to: [-10, -56], via: [-50, -40] },
          { to: [40, -58], bend: 1, holds: place(-16, 12, 1.1, carrots()) },
        ],
      }),
      place(330, 985, 1.5, raisedBed(420, '#a96c43', crops('llfls'))),
      place(1320, 985, 1.35, raisedBed(400, '#a96c43', crops('lflfl'))),
      shade(820, 970, 150),
      person(c.a, {
        x: 730,
        y: 872,
        size: 1.55,
        turn: 1,
        lean: 24,
        gaze: 0.8,
        nod: -8,
        mood: 'laugh',
        feet: [
          { to: [-30, 36], via: [50, 50] },
          { to: [66, 50], via: [84, -30] },
        ],
        hands: [
          { to: [128, 8], bend: 1 },
          { to: [138, 0], bend: 1 },
        ],
      }),
      place(955, 962, 1.2, lettuce()),
      place(560, 985, 1.1, crate(cloth.ochre)),
      place(520, 520, 1, butterfly(cloth.mustard)),
    )
  },
}
