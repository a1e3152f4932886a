import { cloth, cream, darker, lighter, mix, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { sittingFront } from '../drawing/poses.ts'
import { circle, ellipse, mirror, path, place, stroke } from '../drawing/svg.ts'
import { bird, dogSitting } from '../shapes/animals.ts'
import { flowerBed } from '../shapes/garden.ts'
import { air, canal, cloud, hills, lampPost, lawn, sun, tree } from '../shapes/outdoors.ts'
import { farHouses } from '../shapes/room.ts'
import { bench } from '../shapes/seats.ts'
import { mug } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const benchTalk: Scene = {
  name: 'talking-on-a-bench',
  alt: 'Twee mensen zitten op een bank onder een boom en praten met elkaar.',
  themes: ['gezondheid', 'somber-of-bang', 'maatje', 'verslaving', 'geloof-en-zin', 'ontmoeten', 'rouw'],
  svg: (variant) => {
    const m = mood(variant + 2)
    const c = cast(variant + 2103, m.grass, { a: { age: 'adult' }, b: { age: 'adult', coat: false } })
    const autumn = variant % 2 === 0 ? mix(m.leaf, '#e0a541', 0.5) : m.leaf
    return compose(
      variant,
      air(m, 540),
      sun(1240, 230, 64),
      cloud(860, 130, 1),
      cloud(1450, 120, 0.7),
      hills(m, 540),
      place(600, 540, 0.8, farHouses(m, 700)),
      lawn(m, 536),
      canal(m, 560, 660),
      path('M0 655H1600V690H0Z', m.grass),
      place(1450, 720, 1.1, tree(m, 2)),
      place(1290, 690, 0.85, tree(m, 1)),
      // The big tree over the bench.
      path('M180 900C240 760 230 600 210 380H330C310 600 320 760 390 900Z', '#7b5440'),
      path('M180 900C240 760 230 600 210 380H250C250 600 262 760 250 900Z', '#6a4636'),
      stroke('M270 470Q400 400 520 330M260 420Q160 360 80 330', '#7b5440', 30),
      [
        [60, 210, 170],
        [270, 120, 210],
        [500, 200, 180],
        [680, 280, 110],
        [150, 330, 110],
        [390, 300, 120],
      ]
        .map(([x, y, r], i) => circle(x!, y!, r!, i % 2 ? autumn : darker(autumn, 0.12)))
        .join(''),
      [
        [330, 70, 90],
        [560, 150, 80],
        [110, 160, 70],
      ]
        .map(([x, y, r]) => circle(x!, y!, r!, lighter(autumn, 0.16), 'opacity="0.6"'))
        .join(''),
      [
        [560, 440],
        [520, 560],
        [440, 620],
        [430, 760],
      ]
        .map(([x, y], i) =>
          ellipse(
            x!,
            y!,
            13,
            7,
            i % 2 ? autumn : lighter(autumn, 0.2),
            `transform="rotate(${i * 47} ${x} ${y})"`,
          ),
        )
        .join(''),
      path('M0 905C500 880 1100 880 1600 905V1000H0Z', mix('#e3c79c', m.skyLow, 0.3)),
      place(1180, 905, 1, lampPost()),
      place(800, 935, 1.62, bench(420, m.wood)),
      sittingFront(c.a, 690, 962, 1.55, {
        turn: 0.25,
        gaze: 0.9,
        nod: 3,
        mood: 'calm',
        hands: [
          { to: [-8, -4], via: [-56, -54] },
          { to: [30, -8], via: [62, -48] },
        ],
      }),
      sittingFront(c.b, 925, 962, 1.55, {
        gaze: -0.8,
        hands: [
          { to: [-26, -10], via: [-64, -40] },
          { to: [24, -6], via: [60, -50], holds: place(-14, 10, 1.1, mug(cream)) },
        ],
      }),
      place(1400, 950, 1.35, mirror(dogSitting('#b98557', cloth.teal))),
      flowerBed(20, 985, 6, 46, 0.9, [cloth.mustard, cream]),
      place(1010, 300, 1, bird(darker(m.sky, 0.4))),
      place(1080, 270, 0.7, bird(darker(m.sky, 0.4))),
    )
  },
}
