import { cloth, cream, darker, lighter, mix, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { standing } from '../drawing/poses.ts'
import { circle, ellipse, line, path, place, rect, repeat, stroke } from '../drawing/svg.ts'
import { flowerBed } from '../shapes/garden.ts'
import { air, cloud, sun, tree } from '../shapes/outdoors.ts'
import { shade } from '../shapes/room.ts'
import { compose, type Scene } from './scene.ts'

const ladder = (wood: string, h: number) =>
  line(
    [
      [-40, -h],
      [-86, 0],
    ],
    darker(wood, 0.2),
    9,
  ) +
  line(
    [
      [40, -h],
      [90, 0],
    ],
    darker(wood, 0.2),
    9,
  ) +
  line(
    [
      [-34, -h],
      [-60, 0],
    ],
    wood,
    12,
  ) +
  line(
    [
      [34, -h],
      [60, 0],
    ],
    wood,
    12,
  ) +
  repeat(Math.floor(h / 66), (i) =>
    line(
      [
        [-56 + i * 3.4, -50 - i * 66],
        [56 - i * 3.4, -50 - i * 66],
      ],
      wood,
      10,
    ),
  ) +
  rect(-44, -h - 10, 88, 16, wood, 4)

const pot = (colour: string) =>
  path('M-28 -44H28L24 0H-24Z', '#a9adb1') +
  ellipse(0, -44, 28, 8, colour) +
  path('M-28 -44Q-20 -20 -14 -44Q-6 -12 2 -44Z', colour) +
  stroke('M-28 -44Q0 -96 28 -44', '#6f757b', 4)

export const volunteers: Scene = {
  name: 'volunteers-painting',
  alt: 'Vrijwilligers schilderen samen een vrolijke muur in de buurt.',
  themes: [
    'werk',
    'vrijwilliger-worden',
    'buurt-verbeteren',
    'schilderen-en-tekenen',
    'creatief',
    'jong-zijn',
  ],
  svg: (variant) => {
    const m = mood(variant + 1)
    const c = cast(variant + 3790, m.skyLow, {
      a: { who: 'woman', age: 'young', cut: 'pinafore', inner: cloth.petrol, skirt: 'none' },
      b: { who: 'man', age: 'old' },
      c: { who: 'woman', age: 'adult', hair: 'headscarf', skirt: 'long' },
      kid: { age: 'child' },
    })
    const [p, q, r, s] = [
      [cloth.teal, cloth.mustard, cloth.terracotta, cloth.rose],
      [cloth.petrol, cloth.terracotta, cloth.sage, cloth.mustard],
      [cloth.plum, cloth.mustard, cloth.teal, cloth.blush],
      [cloth.forest, cloth.rose, cloth.mustard, cloth.sky],
      [cloth.brick, cloth.sky, cloth.mustard, cloth.sage],
    ][variant % 5] as [string, string, string, string]
    const roller = (colour: string, long = 60) =>
      line(
        [
          [0, 0],
          [14, -long],
        ],
        '#b4774a',
        7,
      ) +
      stroke(`M14 ${-long}l4 -20h-26v-10`, '#6f757b', 4) +
      rect(-34, -long - 46, 60, 22, colour, 8)
    return compose(
      variant,
      air(m, 810),
      sun(170, 110, 50),
      cloud(470, 70, 0.7),
      cloud(1330, 60, 0.8),
      place(40, 800, 1.35, tree(m, 0)),
      place(1580, 800, 1.35, tree(m, 2)),
      rect(110, 150, 1380, 660, '#f0e4d0'),
      rect(90, 130, 1420, 34, '#c9b8a4', 4),
      // The mural.
      `<clipPath id="mural"><path d="M110 164H1490V810H110Z"/></clipPath><g clip-path="url(#mural)">`,
      path('M110 810V520C300 380 460 560 660 450S980 300 1140 420S1400 360 1490 400V810Z', p),
      path('M110 810V640C320 520 520 700 760 590S1140 640 1250 580S1440 560 1490 590V810Z', q),
      path('M110 810V730C360 660 640 780 860 720S1280 740 1490 720V810Z', r),
      circle(760, 300, 96, q),
      repeat(10, (i) => `<g transform="rotate(${i * 36} 760 300)">${rect(752, 158, 16, 34, q, 6)}</g>`),
      place(
        330,
        470,
        1,
        path('M0 0C-60 -40 -60 -130 0 -170C60 -130 60 -40 0 0Z', s),
        path(
          'M0 0C-90 0 -140 -60 -140 -110C-70 -110 -20 -70 0 0ZM0 0C90 0 140 -60 140 -110C70 -110 20 -70 0 0Z',
          lighter(s, 0.3),
        ),
      ),
      path('M1000 300q40 -50 80 0q40 -50 80 0q-40 -16 -80 26q-40 -42 -80 -26Z', s),
      '</g>',
      path('M0 806H1600V1000H0Z', mix('#cbb39c', m.skyLow, 0.2)),
      rect(0, 806, 1600, 10, '#ffffff', 0, 'opacity="0.35"'),
      path('M130 880Q800 820 1480 884L1440 930Q800 880 170 930Z', cream, 'opacity="0.7"'),
      place(1270, 900, 1.25, ladder('#b4774a', 300)),
      standing(c.a, 1290, 690, 1.3, {
        flip: true,
        turn: 0.5,
        gaze: 0.8,
        mood: 'laugh',
        hands: [
          { to: [10, -30], bend: 1 },
          { to: [100, -160], bend: 1, holds: roller(p, 40) },
        ],
      }),
      place(
        1270,
        900,
        1.25,
        line(
          [
            [-34, -300],
            [-60, 0],
          ],
          '#b4774a',
          12,
        ),
        line(
          [
            [34, -300],
            [60, 0],
          ],
          '#b4774a',
          12,
        ),
        [0, 1, 2]
          .map((i) =>
            line(
              [
                [-56 + i * 3.4, -50 - i * 66],
                [56 - i * 3.4, -50 - i * 66],
              ],
              '#b4774a',
              10,
            ),
          )
          .join(''),
      ),
      shade(420, 955, 100),
      standing(c.b, 400, 955, 1.48, {
        turn: 0.5,
        gaze: 0.7,
        hands: [
          { to: [30, -12], bend: 1 },
          { to: [96, -146], bend: 1, holds: roller(r, 50) },
        ],
      }),
      shade(800, 962, 110),
      standing(c.c, 850, 962, 1.48, {
        turn: 0.3,
        flip: true,
        gaze: -0.3,
        mood: 'laugh',
        hands: [
          { to: [-50, 0], holds: place(0, 62, 1, pot(q)) },
          {
            to: [96, -130],
            bend: 1,
            holds:
              line(
                [
                  [0, 0],
                  [12, -44],
                ],
                '#b4774a',
                7,
              ) + rect(0, -76, 24, 34, q, 5),
          },
        ],
      }),
      shade(1060, 970, 80),
      standing(c.kid, 1070, 972, 1.35, {
        flip: true,
        turn: 0.5,
        gaze: 0.8,
        mood: 'laugh',
        hands: [
          { to: [0, 0] },
          {
            to: [80, -120],
            bend: 1,
            holds:
              line(
                [
                  [0, 0],
                  [8, -30],
                ],
                '#b4774a',
                6,
              ) + rect(-2, -50, 20, 24, r, 4),
          },
        ],
      }),
      place(560, 975, 1.3, pot(p)),
      place(640, 985, 1.3, pot(s)),
      flowerBed(1400, 990, 4, 46, 0.9, [cloth.rose, cream]),
    )
  },
}
