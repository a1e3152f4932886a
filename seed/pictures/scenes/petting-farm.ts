import { cloth, cream, darker, mix, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { person } from '../drawing/person.ts'
import { standing } from '../drawing/poses.ts'
import { circle, line, mirror, path, place, rect, repeat, stroke } from '../drawing/svg.ts'
import { chicken, goat } from '../shapes/animals.ts'
import { fence, flowerBed } from '../shapes/garden.ts'
import { air, cloud, hills, lawn, sun, tree } from '../shapes/outdoors.ts'
import { shade } from '../shapes/room.ts'
import { carrots } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const pettingFarm: Scene = {
  name: 'petting-farm',
  alt: 'Een volwassene en kinderen voeren een geit en kippen op de kinderboerderij.',
  themes: ['groen', 'dieren', 'spelen', 'opgroeien', 'vrijwilliger-worden'],
  svg: (variant) => {
    const m = mood(variant + 2)
    const c = cast(variant + 2801, m.grass, {
      adult: { age: 'adult', skirt: 'none', scarf: null },
      a: { age: 'child', who: 'man' },
      b: { age: 'child', who: 'woman' },
    })
    const barn = mix(cloth.brick, m.skyLow, 0.1)
    const hay = (x: number, y: number, s: number) =>
      place(
        x,
        y,
        s,
        rect(-80, -86, 160, 86, '#dcb35c', 8),
        repeat(9, (i) =>
          line(
            [
              [-70 + i * 17, -76 + (i % 3) * 8],
              [-64 + i * 17, -20 + (i % 2) * 8],
            ],
            '#c09440',
            3,
          ),
        ),
        rect(-46, -86, 8, 86, '#a97b34'),
        rect(38, -86, 8, 86, '#a97b34'),
      )
    return compose(
      variant,
      air(m, 560),
      sun(1360, 160, 58),
      cloud(950, 120, 1),
      cloud(140, 100, 0.8),
      hills(m, 560),
      lawn(m, 552),
      place(
        420,
        660,
        1,
        path('M-330 -300L-200 -450H200L330 -300Z', '#6d4a44'),
        path('M-300 -300L-186 -430H186L300 -300V0H-300Z', barn),
        repeat(12, (i) =>
          line(
            [
              [-276 + i * 50, -290],
              [-276 + i * 50, 0],
            ],
            darker(barn, 0.12),
            3,
          ),
        ),
        rect(-110, -220, 220, 220, darker(barn, 0.25)),
        stroke('M-110 -220H110V0H-110ZM-110 -220L110 0M110 -220L-110 0', cream, 9),
        rect(-46, -380, 92, 82, darker(barn, 0.3), 4),
        stroke('M-46 -380H46V-298H-46Z', cream, 8),
      ),
      place(1180, 660, 1.1, tree(m, 0)),
      place(1500, 690, 1.2, tree(m, 1)),
      fence(700, 700, 960, cream),
      fence(-20, 700, 240, cream),
      hay(760, 800, 1.2),
      hay(905, 800, 1.2),
      hay(832, 700, 1.2),
      path('M0 780C500 750 1100 760 1600 790V1000H0Z', mix('#e3c79c', m.grass, 0.3)),
      shade(330, 940, 120),
      standing(c.adult, 330, 940, 1.55, {
        turn: 0.5,
        gaze: 0.7,
        hands: [
          {
            to: [20, -20],
            bend: 1,
            holds: place(
              0,
              96,
              0.9,
              path('M-30 -76H30L24 0H-24Z', cloth.slate),
              stroke('M-28 -74Q0 -120 28 -74', '#4b4f57', 5),
            ),
          },
          { to: [96, -40], bend: 1 },
        ],
      }),
      shade(560, 960, 90),
      standing(c.b, 560, 962, 1.5, {
        turn: 0.7,
        gaze: 0.9,
        mood: 'laugh',
        hands: [
          { to: [92, -58], bend: 1, holds: place(16, 10, 1, carrots()) },
          { to: [60, -50], bend: 1 },
        ],
      }),
      place(860, 955, 1.75, mirror(goat('#f3e9da'))),
      shade(1170, 965, 110),
      person(c.a, {
        x: 1250,
        y: 890,
        size: 1.5,
        flip: true,
        turn: 1,
        lean: 12,
        gaze: 0.8,
        mood: 'laugh',
        feet: [
          { to: [-20, 34], via: [48, 46] },
          { to: [58, 34], via: [70, -26] },
        ],
        hands: [
          { to: [96, -24], bend: 1 },
          { to: [104, -34], bend: 1 },
        ],
      }),
      place(1060, 970, 1.5, chicken('#c98d4f')),
      place(1400, 960, 1.5, mirror(chicken(cream))),
      place(1480, 985, 1.3, chicken('#8a4a34')),
      ...[1090, 1110, 1128, 1100].map((x, i) => circle(x, 976 + (i % 2) * 7, 3, '#a97b34')),
      flowerBed(20, 985, 5, 46, 0.9, [cloth.mustard, cream]),
    )
  },
}
