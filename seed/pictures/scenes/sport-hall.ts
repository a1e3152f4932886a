import { cloth, cream, darker, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { sittingFront, sittingSideParts, standing } from '../drawing/poses.ts'
import { mirror, place, rect, repeat, stroke } from '../drawing/svg.ts'
import { wheel, wheelchair } from '../shapes/aids.ts'
import { ball, dumbbell, gymBall, hoop, mat } from '../shapes/hobby.ts'
import { lightBeam, room, roomWindow, shade } from '../shapes/room.ts'
import { chairFront } from '../shapes/seats.ts'
import { compose, type Scene } from './scene.ts'

export const sportHall: Scene = {
  name: 'sport-hall',
  alt: 'Mensen doen samen oefeningen in een sportzaal, sommigen zitten op een stoel.',
  themes: ['bewegen', 'sporten', 'gezondheid'],
  svg: (variant) => {
    const m = mood(variant + 3)
    const c = cast(variant + 72, m.wall, {
      lead: { age: 'young', cut: 'sweater', skirt: 'none', shortSleeves: true, shoes: cream },
      a: { who: 'woman', age: 'old', skirt: 'none', cut: 'sweater', shoes: cream },
      b: { who: 'man', age: 'old', cut: 'stripes', shortSleeves: true, shoes: cream },
      c: { who: 'woman', age: 'adult', skirt: 'none', cut: 'sweater' },
      d: { who: 'man', age: 'adult', shortSleeves: true, cut: 'sweater' },
    })
    const wheeled = sittingSideParts(c.d, 1390, 942, 1.4, {
      flip: true,
      gaze: 0.7,
      hands: [
        { to: [66, -120], bend: 1, holds: dumbbell(cloth.plum) },
        { to: [84, -44], bend: 1, holds: dumbbell(cloth.plum) },
      ],
    })
    return compose(
      variant,
      room(m, 640),
      rect(0, 430, 1600, 194, lighter(m.second, 0.45)),
      rect(0, 424, 1600, 10, cream),
      roomWindow(m, 90, 70, 340, 190),
      roomWindow(m, 640, 70, 340, 190),
      roomWindow(m, 1190, 70, 340, 190),
      place(535, 360, 1.2, hoop()),
      // Wall bars.
      ...[0, 1].map((i) =>
        place(
          1020 + i * 190,
          640,
          1,
          rect(-84, -330, 12, 330, m.wood),
          rect(72, -330, 12, 330, m.wood),
          repeat(9, (n) => rect(-80, -316 + n * 36, 160, 9, darker(m.wood, 0.1), 4)),
        ),
      ),
      stroke('M-20 900Q800 690 1620 900', cream, 8, 'opacity="0.7"'),
      stroke('M800 640V1000', lighter(m.accent, 0.3), 8, 'opacity="0.6"'),
      `<ellipse cx="800" cy="850" rx="330" ry="92" fill="none" stroke="${cream}" stroke-width="8" stroke-opacity="0.7"/>`,
      lightBeam(640, 640, 340, 330, -120),
      place(70, 700, 1.2, gymBall(cloth.terracotta)),
      place(190, 690, 1, gymBall(cloth.teal)),
      place(290, 960, 1, mat(0, 0, 300, cloth.teal)),
      shade(250, 905, 110),
      standing(c.c, 300, 930, 1.42, {
        gaze: 0.4,
        hands: [
          { to: [-60, -238], bend: -1 },
          { to: [60, -238], bend: 1 },
        ],
      }),
      shade(600, 880, 90),
      place(590, 880, 1.35, chairFront(m.wood)),
      sittingFront(c.a, 590, 890, 1.38, {
        gaze: 0.5,
        mood: 'laugh',
        hands: [
          { to: [-68, -232], bend: -1 },
          { to: [68, -232], bend: 1 },
        ],
      }),
      shade(1100, 880, 90),
      place(1105, 880, 1.35, chairFront(m.wood)),
      sittingFront(c.b, 1105, 890, 1.38, {
        gaze: -0.5,
        hands: [
          { to: [-66, -232], bend: -1 },
          { to: [66, -232], bend: 1 },
        ],
      }),
      shade(850, 966, 110),
      standing(c.lead, 850, 968, 1.5, {
        gaze: -0.2,
        mood: 'laugh',
        hands: [
          { to: [-122, -206], bend: -1 },
          { to: [122, -206], bend: 1 },
        ],
      }),
      shade(1390, 946, 130),
      place(1390, 946, 1.4, mirror(wheelchair(cloth.terracotta))),
      wheeled.body,
      place(1390, 946, 1.4, mirror(wheel(cloth.terracotta))),
      wheeled.arms,
      place(470, 962, 1, ball(30)),
    )
  },
}
