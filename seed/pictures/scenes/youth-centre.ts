import { cloth, cream, darker, lighter, mix, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { sittingFront, standing } from '../drawing/poses.ts'
import { circle, line, mirror, path, place, rect, repeat, stroke, type Svg } from '../drawing/svg.ts'
import { rug } from '../shapes/decoration.ts'
import { floorLamp } from '../shapes/furniture.ts'
import { guitar, note } from '../shapes/hobby.ts'
import { room, roomWindow, shade } from '../shapes/room.ts'
import { cushion, sofa } from '../shapes/seats.ts'
import { cup, mug } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

function repeat4(from: number, y: number): Svg[] {
  return [0, 1, 2, 3].map(
    (i) =>
      circle(from + i * 110, y + [28, 44, 44, 24][i]!, 16, '#fff0c4') +
      circle(from + i * 110, y + [28, 44, 44, 24][i]!, 36, '#fff0c4', 'opacity="0.25"'),
  )
}

export const youth: Scene = {
  name: 'youth-centre',
  alt: 'Jongeren hangen op een bank, maken muziek en spelen tafelvoetbal.',
  themes: ['jong-zijn', 'opgroeien', 'spelletjes', 'zingen-en-muziek', 'creatief'],
  svg: (variant) => {
    const m = mood(variant + 1)
    const c = cast(variant + 2022, m.second, {
      a: { age: 'young', who: 'woman', skirt: 'none' },
      b: { age: 'young', who: 'man', hair: 'beanie' },
      c: { age: 'young', who: 'woman' },
      d: { age: 'young', who: 'man', hair: 'afro', skin: '#6c402c', hairColour: '#2a2024' },
      e: { age: 'young', who: 'woman', hair: 'headscarf', skirt: 'none' },
    })
    const wall = mix(m.second, '#f3dfc4', 0.42)
    const swirl =
      path(
        'M900 120C1010 60 1120 180 1240 110S1470 60 1560 150V330C1440 250 1330 370 1210 310S1000 260 900 330Z',
        cloth.teal,
        'opacity="0.85"',
      ) +
      path(
        'M960 240C1080 180 1140 320 1290 250S1480 230 1560 280V420C1440 370 1300 450 1190 400S1040 380 960 420Z',
        cloth.mustard,
        'opacity="0.85"',
      ) +
      circle(1050, 170, 44, cream, 'opacity="0.9"') +
      path('M1380 400L1420 300L1460 400Z', cloth.terracotta)
    const rod = (x: number) =>
      line(
        [
          [x, -178],
          [x, -120],
        ],
        '#c9c5be',
        5,
      )
    const table =
      path('M-190 -170H190L214 -130H-214Z', '#6d9a5f') +
      repeat(4, (i) => rod(-120 + i * 80)) +
      repeat(8, (i) =>
        rect(
          -128 + Math.floor(i / 2) * 80,
          -168 + (i % 2) * 22,
          16,
          20,
          i % 4 < 2 ? cloth.terracotta : cloth.navy,
          4,
        ),
      ) +
      rect(-218, -132, 436, 62, darker(m.wood, 0.1), 6) +
      rect(-196, -70, 24, 70, darker(m.wood, 0.3)) +
      rect(172, -70, 24, 70, darker(m.wood, 0.3)) +
      line(
        [
          [-214, -110],
          [-262, -110],
        ],
        '#c9c5be',
        6,
      ) +
      line(
        [
          [214, -110],
          [262, -110],
        ],
        '#c9c5be',
        6,
      ) +
      rect(-280, -118, 26, 16, '#33262b', 6) +
      rect(256, -118, 26, 16, '#33262b', 6)
    return compose(
      variant,
      room({ ...m, wall }, 700),
      swirl,
      roomWindow(m, 120, 110, 380, 260),
      ...repeat4(620, 60),
      stroke('M520 40Q800 150 1080 30', '#5d4a4a', 3),
      rug(470, 930, 520, 72, lighter(m.accent, 0.3)),
      place(60, 800, 1.3, floorLamp(cloth.mustard)),
      place(440, 900, 1.55, sofa(560, cloth.plum)),
      place(690, 720, 0.9, cushion(cloth.mustard)),
      sittingFront(c.a, 320, 930, 1.5, {
        gaze: 0.7,
        mood: 'laugh',
        hands: [
          { to: [-20, -10], via: [-62, -44] },
          { to: [24, -20], via: [62, -44], holds: place(-18, 12, 1.1, mug(cream)) },
        ],
      }),
      sittingFront(c.d, 560, 930, 1.52, {
        gaze: -0.4,
        mood: 'sing',
        hands: [
          { to: [6, -44], via: [-58, -36], holds: '' },
          { to: [96, -74], via: [70, -22] },
        ],
      }),
      place(580, 650, 1.28, mirror(guitar('#c4862f'))),
      place(690, 470, 1, note(cream)),
      place(760, 420, 0.8, note(cream)),
      standing(c.b, 960, 900, 1.42, {
        turn: 0.7,
        gaze: 0.6,
        mood: 'laugh',
        lean: 8,
        hands: [
          { to: [70, -26], bend: 1 },
          { to: [92, -28], bend: 1 },
        ],
      }),
      standing(c.e, 1490, 900, 1.38, {
        flip: true,
        turn: 0.7,
        gaze: 0.6,
        lean: 8,
        hands: [
          { to: [70, -26], bend: 1 },
          { to: [92, -28], bend: 1 },
        ],
      }),
      standing(c.c, 1225, 870, 1.36, {
        gaze: -0.5,
        mood: 'laugh',
        hands: [
          { to: [-40, -40], via: [-64, -60] },
          { to: [76, -176], bend: 1 },
        ],
      }),
      shade(1225, 925, 250),
      place(1225, 925, 1.2, table),
      place(130, 960, 1.3, cup(cloth.oat)),
    )
  },
}
