import { cloth, cream, mix, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { person } from '../drawing/person.ts'
import { walking } from '../drawing/poses.ts'
import { ellipse, place, stroke } from '../drawing/svg.ts'
import { butterfly } from '../shapes/animals.ts'
import { flowerBed } from '../shapes/garden.ts'
import { ball, kite, slide, swing } from '../shapes/hobby.ts'
import { houseRow } from '../shapes/houses.ts'
import { air, cloud, hedge, lawn, sun, tree } from '../shapes/outdoors.ts'
import { shade } from '../shapes/room.ts'
import { compose, type Scene } from './scene.ts'

export const childrenPlaying: Scene = {
  name: 'children-playing',
  alt: 'Kinderen spelen buiten met een vlieger, een bal en een glijbaan.',
  themes: ['opgroeien', 'spelen', 'buurt-verbeteren', 'bewegen'],
  svg: (variant) => {
    const m = mood(variant + 3)
    const c = cast(variant + 1817, m.grass, {
      a: { age: 'child', who: 'woman' },
      b: { age: 'child', who: 'man' },
      c: { age: 'child', who: 'man' },
      d: { age: 'child', who: 'woman' },
      mum: { age: 'adult', who: 'woman' },
    })
    return compose(
      variant,
      air(m, 560),
      sun(210, 170, 58),
      cloud(520, 120, 1),
      cloud(1380, 210, 0.8),
      houseRow(m, 566, 0.62, variant),
      hedge(-20, 590, 1640, 56, mix(m.leaf, m.skyLow, 0.1)),
      lawn(m, 580),
      place(1540, 690, 1.3, tree(m, 0)),
      place(70, 680, 1.15, tree(m, 1)),
      ellipse(1290, 850, 330, 60, mix('#e8cfa0', m.grass, 0.15)),
      place(1290, 850, 1.55, slide(m.accent)),
      person(c.d, {
        x: 1325,
        y: 668,
        size: 1.2,
        turn: 0.9,
        lean: -14,
        gaze: 0.2,
        mood: 'laugh',
        feet: [
          { to: [80, 62], via: [48, 2] },
          { to: [88, 58], via: [54, 0] },
        ],
        hands: [
          { to: [-64, -150], bend: -1 },
          { to: [66, -156], bend: 1 },
        ],
      }),
      place(330, 790, 1.15, swing(m.second)),
      shade(330, 792, 130),
      person(c.b, {
        x: 322,
        y: 672,
        size: 1.1,
        turn: 0.2,
        gaze: 0.6,
        mood: 'laugh',
        feet: [
          { to: [-18, 92], via: [-22, 24] },
          { to: [20, 92], via: [24, 24] },
        ],
        sits: 'front',
        hands: [
          { to: [-44, -96], bend: -1 },
          { to: [44, -96], bend: 1 },
        ],
      }),
      // The kite.
      stroke('M756 470Q820 330 905 270', '#6b5344', 2.5),
      place(912, 250, 1.15, `<g transform="rotate(24)">${kite(m.accent)}</g>`),
      shade(660, 942, 90),
      walking(c.a, 640, 940, 1.55, {
        gaze: 0.7,
        mood: 'laugh',
        lean: 8,
        hands: [{ to: [72, -118], bend: 1 }, { to: [-50, -30] }],
        feet: [
          { to: [-64, 136], bend: -1 },
          { to: [48, 160], via: [46, 78] },
        ],
      }),
      shade(960, 966, 80),
      walking(c.c, 1000, 962, 1.5, {
        flip: true,
        gaze: 0.5,
        lean: 4,
        feet: [
          { to: [-20, 162], bend: -1 },
          { to: [72, 128], via: [46, 66] },
        ],
      }),
      place(862, 940, 1.1, ball(30)),
      flowerBed(30, 980, 7, 48, 0.95, [cloth.terracotta, cloth.mustard, cloth.rose]),
      flowerBed(1330, 985, 6, 48, 0.95, [cloth.rose, cream, cloth.mustard]),
      place(480, 560, 1, butterfly(cloth.mustard)),
    )
  },
}
