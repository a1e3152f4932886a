import { cloth, cream, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { standing, walking } from '../drawing/poses.ts'
import { fading, picture, place, rect, repeat } from '../drawing/svg.ts'
import { rollator } from '../shapes/aids.ts'
import { phone } from '../shapes/desk.ts'
import { umbrella } from '../shapes/garden.ts'
import { houseRow } from '../shapes/houses.ts'
import { air, cloud, rain, street, sun, tree } from '../shapes/outdoors.ts'
import { shade } from '../shapes/room.ts'
import { bus, busStop, shelter } from '../shapes/vehicles.ts'
import type { Scene } from './scene.ts'

export const busRide: Scene = {
  name: 'bus-ride',
  alt: 'Reizigers wachten bij een bushalte en iemand helpt een vrouw met een rollator.',
  themes: ['vervoer', 'maatje', 'nieuw-in-nederland', 'zorgen', 'vrijwilliger-worden'],
  svg: (variant) => {
    const m = mood(variant)
    const wet = variant % 2 === 1
    const colour = [cloth.teal, cloth.terracotta, cloth.mustard, cloth.petrol, cloth.sage][variant % 5]!
    const c = cast(variant + 3590, colour, {
      old: { who: 'woman', age: 'old', coat: true, cut: 'sweater', skirt: 'knee', hair: 'waves' },
      help: { age: 'young', skirt: 'none' },
      wait: { who: 'man', age: 'adult', coat: true, cut: 'sweater' },
      driver: { age: 'adult', cut: 'shirt', top: cloth.navy },
    })
    // Never in the mirror: the doors of a bus are on the right.
    return picture(
      air(m, 600),
      wet ? '' : sun(1330, 140, 56),
      cloud(360, 110, 1),
      cloud(980, 80, 0.8),
      houseRow(m, 640, 0.72, variant + 4),
      rect(0, 636, 1600, 30, '#c9b8a4'),
      fading(0, 660, 1600, 200, '#8d8a8f', '#7f7b82'),
      repeat(8, (i) => rect(i * 220 + 30, 806, 110, 9, cream, 3, 'opacity="0.6"')),
      place(600, 800, 1.15, bus(colour)),
      // The driver behind the glass.
      street(842, 1000, '#cbb39c'),
      place(1400, 890, 1.25, shelter(360)),
      place(1180, 900, 1.2, busStop(m)),
      place(1570, 900, 1.1, tree(m, 0)),
      shade(540, 968, 110),
      shade(800, 968, 120),
      walking(c.help, 500, 965, 1.5, {
        gaze: 0.9,
        mood: 'smile',
        hands: [
          { to: [96, -50], bend: 1 },
          { to: [60, -20], bend: 1 },
        ],
        feet: [{ to: [-30, 192] }, { to: [34, 198], via: [26, 98] }],
      }),
      walking(c.old, 720, 968, 1.45, {
        gaze: -0.4,
        mood: 'laugh',
        hands: [
          { to: [64, -10], bend: 1 },
          { to: [70, -10], bend: 1 },
        ],
        feet: [{ to: [-26, 194] }, { to: [34, 198], via: [26, 98] }],
      }),
      place(826, 968, 1.45, rollator(cloth.brick)),
      shade(1330, 940, 90),
      standing(c.wait, 1340, 940, 1.36, {
        flip: true,
        turn: 0.4,
        gaze: 0.8,
        hands: [{ to: [-20, 6] }, { to: [36, -60], bend: 1, holds: wet ? umbrella(cloth.brick) : phone() }],
      }),
      wet ? rain() : '',
    )
  },
}
