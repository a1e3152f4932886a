import { cloth, cream, mix, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { riding } from '../drawing/poses.ts'
import { line, path, place, rect, repeat, stroke } from '../drawing/svg.ts'
import { flowerBed } from '../shapes/garden.ts'
import { air, canal, cloud, hedge, hills, lawn, sun, tree } from '../shapes/outdoors.ts'
import { bike } from '../shapes/vehicles.ts'
import { compose, type Scene } from './scene.ts'

export const cycling: Scene = {
  name: 'cycling',
  alt: 'Drie mensen fietsen naast het water, met een molen in de verte.',
  themes: ['bewegen', 'fietsen', 'vervoer', 'sporten', 'nieuw-in-nederland'],
  svg: (variant) => {
    const m = mood(variant)
    const c = cast(variant + 519, m.sky, {
      a: { who: 'woman', age: 'adult', hair: 'headscarf', skirt: 'none', scarf: null },
      b: { who: 'man', age: 'old', hair: 'beanie' },
      c: { who: 'woman', age: 'young', hair: 'tail', skirt: 'knee' },
    })
    const sails = repeat(
      4,
      (i) =>
        `<g transform="rotate(${i * 90 + 24} 0 -208)">${line(
          [
            [0, -208],
            [0, -350],
          ],
          '#6b5344',
          5,
        )}${rect(2, -346, 28, 116, cream, 0, 'opacity="0.85"')}${repeat(5, (n) =>
          line(
            [
              [2, -340 + n * 26],
              [30, -340 + n * 26],
            ],
            '#b09a80',
            2,
          ),
        )}</g>`,
    )
    const mill =
      path('M-56 0L-36 -200H36L56 0Z', mix('#9d6b52', m.skyLow, 0.2)) +
      path('M-42 -198Q-36 -246 0 -252Q36 -246 42 -198Z', '#5d4a4a') +
      rect(-66, -76, 132, 10, '#6b5344') +
      rect(-14, -46, 28, 46, '#5d4038', 3) +
      rect(-10, -140, 20, 28, cream, 2) +
      sails
    return compose(
      variant,
      air(m, 560),
      sun(300, 210, 66),
      cloud(760, 140, 1.2),
      cloud(1420, 230, 0.9),
      cloud(90, 110, 0.7),
      hills(m, 540),
      place(1015, 560, 1.05, mill),
      lawn(m, 536),
      hedge(0, 556, 420, 34, mix(m.leaf, m.skyLow, 0.3)),
      place(180, 580, 0.75, tree(m, 1)),
      place(420, 575, 0.66, tree(m, 0)),
      place(1500, 590, 0.9, tree(m, 0)),
      canal(m, 590, 700),
      ...[60, 210, 930, 1090, 1350, 1460].map((x) =>
        place(
          x,
          708,
          0.9,
          stroke('M-10 0V-60M0 0V-78M10 0V-54', '#6f9a58', 4),
          rect(-3, -88, 6, 24, '#7b5440', 3),
        ),
      ),
      path('M0 700H1600V770H0Z', m.grass),
      flowerBed(20, 764, 36, 45, 0.62, [m.accent, cloth.mustard, cream]),
      path('M0 772H1600V1000H0Z', mix('#c58f72', m.skyLow, 0.25)),
      path('M0 772H1600V784H0Z', cream, 'opacity="0.5"'),
      repeat(9, (i) => rect(i * 190 + 20, 894, 96, 8, cream, 3, 'opacity="0.6"')),
      place(1230, 876, 1.28, bike(cloth.terracotta, true)),
      riding(c.c, 1230, 876, 1.28, { gaze: -0.4, mood: 'laugh' }),
      place(360, 886, 1.28, bike(cloth.slate)),
      riding(c.b, 360, 886, 1.28, { lean: 12 }),
      place(800, 960, 1.42, bike(cloth.petrol, true)),
      riding(c.a, 800, 960, 1.42, { gaze: 0.5, mood: 'laugh' }),
    )
  },
}
