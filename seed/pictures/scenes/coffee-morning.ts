import { cloth, darker, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { around, behind, fromBehind } from '../drawing/poses.ts'
import { place } from '../drawing/svg.ts'
import { curtains, lamp, painting, plant, smallPlant, vase } from '../shapes/decoration.ts'
import { tableTop } from '../shapes/furniture.ts'
import { lightBeam, room, roomWindow } from '../shapes/room.ts'
import { chairBack, chairFront } from '../shapes/seats.ts'
import { cookies, cup, mug, thermos } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const coffeeMorning: Scene = {
  name: 'coffee-morning',
  alt: 'Een groep mensen drinkt samen koffie aan een lange tafel bij het raam.',
  themes: ['ontmoeten', 'koffie-en-inloop', 'somber-of-bang'],
  svg: (variant) => {
    const m = mood(variant)
    const c = cast(variant + 11, m.wall, {
      a: { age: 'old', who: 'woman', hair: 'waves' },
      b: { who: 'man', age: 'adult' },
      c: { who: 'woman', hair: 'headscarf', age: 'adult' },
      d: { age: 'old', who: 'man' },
      e: { age: 'young', who: 'woman' },
      f: { who: 'man', age: 'adult' },
    })
    const coffee = (x: number, y: number, colour: string) => place(x, y, 1.5, cup(colour, true))
    const chair = darker(m.wood, 0.3)
    return compose(
      variant,
      room(m, 760),
      roomWindow(m, 520, 90, 520, 300),
      curtains(520, 70, 520, 420, lighter(m.accent, 0.45)),
      painting(130, 170, 190, 150, m, 0),
      painting(1290, 150, 150, 190, m, 1),
      place(700, 402, 1.1, smallPlant(cloth.terracotta, m.leaf)),
      place(770, 402, 0.9, smallPlant(cloth.oat, m.leaf)),
      lightBeam(520, 420, 380, 380),
      place(1500, 820, 1.5, plant(m.second, m.leaf)),
      lamp(500, 110, m.accent, 1.2),
      lamp(1060, 110, m.accent, 1.2),
      ...[330, 610, 890, 1170].map((x) => place(x, 880, 1.5, chairFront(chair))),
      around(
        [
          behind(c.a, 330, 690, 1.5, { gaze: 0.8, mood: 'laugh' }),
          behind(c.b, 610, 690, 1.5, {
            gaze: -0.6,
            hands: [
              { to: [-26, -30], via: [-62, -52] },
              { to: [34, -62], via: [66, -50], holds: place(-2, 12, 1.1, mug(cloth.mustard)) },
            ],
          }),
          behind(c.c, 890, 690, 1.5, { gaze: 0.5 }),
          behind(c.d, 1170, 690, 1.5, { gaze: -0.8, mood: 'laugh' }),
        ],
        tableTop(760, 640, 1240, 150, m.wood, 960),
        coffee(262, 725, cloth.terracotta) +
          coffee(960, 722, cloth.teal) +
          place(745, 705, 1.5, thermos(cloth.slate)) +
          place(610, 736, 1.4, cookies()) +
          coffee(1100, 716, cloth.rose) +
          place(860, 752, 1.1, vase(cloth.sage, m.accent)),
      ),
      fromBehind(c.e, 470, 950, 1.6, { gaze: 0.4 }),
      place(470, 1120, 1.6, chairBack(chair)),
      fromBehind(c.f, 1050, 950, 1.6),
      place(1050, 1120, 1.6, chairBack(chair)),
    )
  },
}
