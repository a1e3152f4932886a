import { cloth, cream, mix, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { sittingSideParts, walking } from '../drawing/poses.ts'
import { path, place } from '../drawing/svg.ts'
import { wheel, wheelchair } from '../shapes/aids.ts'
import { bird } from '../shapes/animals.ts'
import { flowerBed } from '../shapes/garden.ts'
import { air, cloud, hills, lawn, sun, tree } from '../shapes/outdoors.ts'
import { farHouses, shade } from '../shapes/room.ts'
import { compose, type Scene } from './scene.ts'

export const caringWalk: Scene = {
  name: 'caring-walk',
  alt: 'Iemand duwt een oudere in een rolstoel langs de bloemen in het park.',
  themes: ['zorgen', 'mantelzorg', 'respijt', 'dementie', 'maatje', 'wandelen', 'gezondheid'],
  svg: (variant) => {
    const m = mood(variant + 4)
    const c = cast(variant + 2315, m.grass, {
      pusher: { age: 'adult', skirt: 'none' },
      old: { age: 'old', who: variant % 2 ? 'woman' : 'man', scarf: cloth.mustard, skirt: 'none' },
    })
    const chair = variant % 2 ? cloth.terracotta : cloth.teal
    const old = sittingSideParts(c.old, 800, 945, 1.68, {
      gaze: 0.5,
      mood: 'laugh',
      hands: [
        { to: [60, -26], bend: 1 },
        { to: [136, -118], bend: 1 },
      ],
      feet: [
        { to: [84, 92], via: [92, -4] },
        { to: [94, 92], via: [100, -6] },
      ],
    })
    return compose(
      variant,
      air(m, 570),
      sun(350, 190, 60),
      cloud(760, 120, 1.1),
      cloud(1330, 200, 0.9),
      hills(m, 560),
      place(120, 560, 0.85, farHouses(m, 620)),
      lawn(m, 552),
      place(1180, 690, 1.35, tree(m, 0)),
      place(1480, 740, 1.5, tree(m, 1)),
      place(260, 650, 0.9, tree(m, 2)),
      place(90, 690, 1.1, tree(m, 0)),
      path('M0 850C500 820 1100 826 1600 850V1000H0Z', mix('#e3c79c', m.skyLow, 0.3)),
      path('M0 850C500 820 1100 826 1600 850V858C1100 836 500 830 0 860Z', '#ffffff', 'opacity="0.4"'),
      flowerBed(1010, 850, 13, 46, 1.25, [m.accent, cloth.mustard, cloth.rose, cream]),
      flowerBed(20, 846, 9, 48, 0.9, [cloth.rose, cloth.mustard]),
      shade(560, 955, 120),
      shade(800, 955, 180),
      walking(c.pusher, 555, 950, 1.6, {
        gaze: 0.6,
        lean: 8,
        hands: [
          { to: [66, -32], bend: 1 },
          { to: [76, -32], bend: 1 },
        ],
      }),
      place(800, 950, 1.68, wheelchair(chair)),
      old.body,
      place(800, 950, 1.68, wheel(chair)),
      old.arms,
      place(960, 330, 1.1, bird(cloth.slate)),
      place(1030, 300, 0.8, bird(cloth.slate)),
    )
  },
}
