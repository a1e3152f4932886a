import { cloth, cream, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { around, behind, sittingSideParts, standing } from '../drawing/poses.ts'
import { mirror, place } from '../drawing/svg.ts'
import { wheel, wheelchair } from '../shapes/aids.ts'
import { bunting } from '../shapes/decoration.ts'
import { tableCloth } from '../shapes/furniture.ts'
import { accordion, ball, note, notes } from '../shapes/hobby.ts'
import { houseRow } from '../shapes/houses.ts'
import { air, cloud, street, tree } from '../shapes/outdoors.ts'
import { shade } from '../shapes/room.ts'
import { chairFront } from '../shapes/seats.ts'
import { breadBasket, cake, fruit, glass, meal, salad, teapot } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const feast: Scene = {
  name: 'neighbourhood-feast',
  alt: 'Buren eten samen aan een lange tafel op straat, met vlaggetjes en muziek.',
  themes: ['buurt-verbeteren', 'groen', 'ontmoeten', 'samen-eten', 'zingen-en-muziek', 'nieuw-in-nederland'],
  svg: (variant) => {
    const m = mood(variant + 4)
    const c = cast(variant + 2733, m.skyLow, {
      a: { who: 'woman', age: 'adult', hair: 'headscarf' },
      b: { who: 'man', age: 'old' },
      c: { age: 'child', who: 'woman' },
      d: { who: 'man', age: 'adult' },
      e: { who: 'woman', age: 'old' },
      music: { who: 'man', age: 'adult', beard: true },
      f: { who: 'woman', age: 'young', skirt: 'knee' },
      g: { who: 'man', age: 'young' },
    })
    const flags = [cloth.terracotta, cloth.mustard, cloth.teal, cloth.rose, cream]
    const wheeled = sittingSideParts(c.g, 1440, 950, 1.35, {
      flip: true,
      mood: 'laugh',
      gaze: 0.8,
      hands: [
        { to: [84, -70], bend: 1, holds: place(0, 12, 1.2, glass('#e0a541')) },
        { to: [72, -20], bend: 1 },
      ],
    })
    return compose(
      variant,
      air(m, 600),
      cloud(300, 90, 0.9),
      cloud(1180, 70, 0.8),
      houseRow(m, 660, 1.0, variant + 1),
      street(650, 1000, '#c6a792'),
      place(-10, 760, 1.25, tree(m, 0)),
      place(1610, 760, 1.25, tree(m, 1)),
      bunting(-20, 120, 820, 90, 70, flags),
      bunting(820, 90, 1620, 130, 70, flags.toReversed()),
      ...[430, 640, 850, 1050, 1250].map((x) => place(x, 850, 1.3, chairFront('#8a5a3a'))),
      around(
        [
          behind(c.a, 430, 700, 1.36, { gaze: 0.7, mood: 'laugh' }),
          behind(c.b, 640, 700, 1.36, {
            gaze: -0.6,
            hands: [
              { to: [-24, -28], via: [-60, -52] },
              { to: [30, -84], via: [66, -50], holds: place(0, 8, 1.3, glass('#c65d3f')) },
            ],
          }),
          behind(c.c, 850, 676, 1.3, { gaze: 0.6, mood: 'laugh' }),
          behind(c.d, 1050, 700, 1.36, { gaze: -0.5 }),
          behind(c.e, 1250, 700, 1.36, { gaze: -0.7, mood: 'laugh' }),
        ],
        tableCloth(850, 655, 1080, 130, 120, cream),
        place(430, 725, 1.3, meal()) +
          place(545, 750, 1.2, salad()) +
          place(650, 728, 1.3, meal()) +
          place(755, 752, 1.25, breadBasket()) +
          place(880, 728, 1.3, meal()) +
          place(960, 758, 1.15, cake(cloth.rose)) +
          place(1065, 728, 1.3, meal()) +
          place(1170, 752, 1.2, fruit()) +
          place(1260, 728, 1.3, meal()) +
          place(350, 752, 1.3, teapot(cloth.teal)),
      ),
      shade(170, 962, 110),
      standing(c.music, 170, 965, 1.52, {
        gaze: 0.5,
        mood: 'laugh',
        hands: [
          { to: [-58, -58], via: [-72, -70] },
          { to: [58, -58], via: [72, -70] },
        ],
      }),
      place(170, 535, 1.45, accordion(cloth.brick)),
      place(290, 330, 1, notes(cloth.petrol)),
      place(360, 280, 0.8, note(cloth.terracotta)),
      shade(1440, 955, 130),
      place(1440, 950, 1.35, mirror(wheelchair(cloth.petrol))),
      wheeled.body,
      place(1440, 950, 1.35, mirror(wheel(cloth.petrol))),
      wheeled.arms,
      place(620, 978, 1, ball(26)),
    )
  },
}
