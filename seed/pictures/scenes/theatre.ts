import { cloth, cream, darker, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { fromBehind, standing } from '../drawing/poses.ts'
import { circle, ellipse, fading, glow, line, path, place, rect, repeat } from '../drawing/svg.ts'
import { mask, spotlight, stageCurtains } from '../shapes/hobby.ts'
import { compose, type Scene } from './scene.ts'

export const theatre: Scene = {
  name: 'theatre',
  alt: 'Op een toneel spelen mensen een stuk en in de zaal kijkt publiek.',
  themes: ['creatief', 'theater', 'jong-zijn'],
  svg: (variant) => {
    const m = mood(variant)
    const dark = ['#3c2f48', '#2b3f4a', '#46303a', '#2f3a55', '#413527'][variant % 5]!
    const red = [cloth.brick, cloth.teal, cloth.plum, cloth.terracotta, cloth.forest][variant % 5]!
    const c = cast(variant + 901, dark, {
      a: {
        who: 'woman',
        age: 'adult',
        skirt: 'long',
        cut: 'sweater',
        top: cloth.mustard,
        skirtColour: cloth.ochre,
      },
      b: { who: 'man', age: 'old', cut: 'cardigan', top: cloth.sky },
      kid: { who: 'woman', age: 'child', cut: 'stripes', top: cloth.terracotta },
      p: {},
      q: {},
      r: {},
      s: {},
      t: {},
    })
    return compose(
      variant,
      fading(0, 0, 1600, 720, dark, lighter(dark, 0.2)),
      // Scenery of painted houses and a moon.
      glow(1040, 260, 260, '#fff1c4', 0.5),
      circle(1040, 260, 66, '#f8e3a6'),
      ...[430, 570, 900, 1120].map(
        (x, i) =>
          rect(x, 420 - (i % 2) * 60, 120, 320, lighter(dark, 0.22 + (i % 2) * 0.08)) +
          path(
            `M${x - 8} ${424 - (i % 2) * 60}L${x + 60} ${340 - (i % 2) * 60}L${x + 128} ${424 - (i % 2) * 60}Z`,
            lighter(dark, 0.36),
          ) +
          rect(x + 24, 470 - (i % 2) * 60, 26, 36, '#f6d489') +
          rect(x + 70, 470 - (i % 2) * 60, 26, 36, '#f6d489'),
      ),
      rect(0, 716, 1600, 90, m.wood),
      repeat(14, (i) =>
        line(
          [
            [i * 120, 716],
            [(i - 7) * 134 + 850, 806],
          ],
          darker(m.wood, 0.2),
          2.5,
        ),
      ),
      rect(0, 800, 1600, 34, darker(m.wood, 0.35)),
      spotlight(500, -20, 620, 770, 210),
      spotlight(1100, -20, 960, 770, 210),
      ellipse(620, 770, 210, 34, '#fff1c4', 'opacity="0.35"'),
      ellipse(960, 770, 210, 34, '#fff1c4', 'opacity="0.35"'),
      standing(c.a, 620, 780, 1.15, {
        turn: 0.4,
        gaze: 0.7,
        mood: 'laugh',
        hands: [
          { to: [-118, -196], bend: -1 },
          { to: [126, -150], bend: 1, holds: place(8, -14, 0.6, mask(cream)) },
        ],
      }),
      standing(c.b, 980, 780, 1.18, {
        flip: true,
        turn: 0.4,
        gaze: 0.6,
        mood: 'sing',
        hands: [{ to: [-36, -40] }, { to: [126, -168], bend: 1 }],
      }),
      standing(c.kid, 800, 786, 0.95, {
        gaze: 0.3,
        mood: 'laugh',
        hands: [
          { to: [-96, -176], bend: -1 },
          { to: [96, -176], bend: 1 },
        ],
      }),
      stageCurtains(red),
      fading(0, 834, 1600, 166, '#2a1d26', '#1d141b'),
      ...(['p', 'q', 'r', 's', 't'] as const).map(
        (who, i) =>
          fromBehind(c[who], 210 + i * 295, 1120 - (i % 2) * 26, 1.35, { gaze: i < 2 ? 0.4 : -0.4 }) +
          path(
            `M${100 + i * 295} 1000V960Q${100 + i * 295} 930 ${140 + i * 295} 930H${280 + i * 295}Q${320 + i * 295} 930 ${320 + i * 295} 960V1000Z`,
            darker(red, 0.3),
          ),
      ),
      rect(0, 834, 1600, 166, '#1d141b', 0, 'opacity="0.28"'),
    )
  },
}
