import { cloth, darker, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { sittingFront, sittingSideParts } from '../drawing/poses.ts'
import { mirror, place, rect, stroke } from '../drawing/svg.ts'
import { cat } from '../shapes/animals.ts'
import { curtains, painting, plant, rug, smallPlant } from '../shapes/decoration.ts'
import { sewingMachine, yarn } from '../shapes/desk.ts'
import { tableTop } from '../shapes/furniture.ts'
import { knitting } from '../shapes/hobby.ts'
import { lightBeam, room, roomWindow } from '../shapes/room.ts'
import { chairFront, chairSide } from '../shapes/seats.ts'
import { compose, type Scene } from './scene.ts'

export const knittingCircle: Scene = {
  name: 'knitting',
  alt: 'Mensen zitten in een kring te breien, met op tafel een naaimachine.',
  themes: ['creatief', 'handwerken', 'ontmoeten', 'minder-geld-uitgeven'],
  svg: (variant) => {
    const m = mood(variant + 1)
    const c = cast(variant + 703, m.wall, {
      a: { who: 'woman', age: 'old' },
      b: { who: 'woman', age: 'adult', hair: 'headscarf', skirt: 'long' },
      c: { who: 'man', age: 'young' },
      d: { who: 'woman', age: 'adult' },
    })
    const seat = darker(m.wood, 0.12)
    const big = variant % 2 ? cloth.teal : cloth.rose
    const left = sittingSideParts(c.a, 330, 925, 1.62, {
      lean: 4,
      eyes: 'down',
      nod: 5,
      hands: [
        { to: [72, -56], bend: 1, holds: place(14, -2, 1.1, knitting(big)) },
        { to: [98, -56], bend: 1 },
      ],
    })
    const right = sittingSideParts(c.d, 1290, 925, 1.62, {
      flip: true,
      mood: 'laugh',
      hands: [
        { to: [72, -56], bend: 1, holds: place(14, -2, 1.1, knitting(cloth.mustard)) },
        { to: [98, -56], bend: 1 },
      ],
    })
    const knit = (colour: string) =>
      [
        { to: [-24, -48] as const, via: [-62, -46] as const },
        { to: [24, -48] as const, via: [62, -46] as const, holds: place(-24, 0, 1.1, knitting(colour)) },
      ] as [never, never]
    return compose(
      variant,
      room(m, 720),
      roomWindow(m, 600, 90, 420, 300),
      curtains(600, 70, 420, 420, lighter(m.second, 0.35)),
      painting(110, 150, 130, 170, m, 1),
      painting(300, 180, 180, 130, m, 0),
      // A shelf with wool.
      rect(1120, 330, 380, 16, m.wood, 3),
      rect(1120, 210, 380, 16, m.wood, 3),
      ...[1160, 1215, 1270, 1330, 1390, 1450].map((x, i) =>
        place(
          x,
          330,
          1.25,
          yarn([cloth.terracotta, cloth.teal, cloth.mustard, cloth.plum, cloth.sage, cloth.rose][i]!),
        ),
      ),
      ...[1170, 1228, 1400, 1455].map((x, i) =>
        place(x, 210, 1.2, yarn([cloth.petrol, cloth.blush, cloth.ochre, cloth.slate][i]!)),
      ),
      place(1315, 210, 1, smallPlant(cloth.terracotta, m.leaf)),
      lightBeam(620, 420, 340, 330),
      rug(800, 915, 660, 78, lighter(m.accent, 0.35)),
      place(600, 850, 1.45, chairFront(seat)),
      place(990, 850, 1.45, chairFront(seat)),
      sittingFront(c.b, 600, 880, 1.45, { gaze: 0.7, hands: knit(cloth.plum) }),
      sittingFront(c.c, 990, 880, 1.45, { gaze: -0.6, eyes: 'down', hands: knit(cloth.forest) }),
      tableTop(795, 800, 250, 56, m.wood, 940),
      place(800, 842, 0.9, sewingMachine(cloth.petrol)),
      place(306, 925, 1.62, chairSide(seat)),
      left.body,
      left.arms,
      place(1314, 925, 1.62, mirror(chairSide(seat))),
      right.body,
      right.arms,
      stroke('M450 905C470 960 520 966 560 950', big, 4),
      place(575, 966, 1.2, yarn(big)),
      place(1080, 966, 1.3, yarn(cloth.mustard)),
      place(1140, 972, 1.0, yarn(cloth.petrol)),
      place(130, 900, 1.5, plant(cloth.terracotta, m.leaf)),
      place(1490, 930, 1.35, cat('#8b7f78')),
    )
  },
}
