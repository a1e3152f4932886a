import { cloth, darker, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { around, behind } from '../drawing/poses.ts'
import { place, rect } from '../drawing/svg.ts'
import { bookcase, lamp, painting, smallPlant } from '../shapes/decoration.ts'
import { books, laptopBack, phone, sheet, tablet } from '../shapes/desk.ts'
import { tableTop } from '../shapes/furniture.ts'
import { room, roomWindow } from '../shapes/room.ts'
import { chairFront } from '../shapes/seats.ts'
import { cup, mug } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const computerHelp: Scene = {
  name: 'computer-help',
  alt: 'Iemand legt aan een oudere uit hoe een laptop werkt.',
  themes: ['taal-en-leren', 'computer-en-telefoon', 'maatje', 'papieren-en-formulieren'],
  svg: (variant) => {
    const m = mood(variant + 3)
    const c = cast(variant + 1214, m.wall, {
      old: { age: 'old', glasses: true },
      young: { age: 'young' },
      x: { who: 'woman', age: 'adult' },
      y: { who: 'man', age: 'old' },
    })
    return compose(
      variant,
      room(m, 750),
      rect(0, 0, 1600, 120, lighter(m.wall, 0.3)),
      roomWindow(m, 110, 150, 330, 270),
      place(1440, 752, 1.4, bookcase(280, 410, m.wood, variant + 5)),
      place(1400, 172, 1, smallPlant(cloth.mustard, m.leaf)),
      painting(1040, 150, 150, 180, m, 1),
      lamp(740, 120, m.accent, 1.6),
      around(
        [
          behind(c.x, 1040, 640, 1.0, {
            gaze: 0.8,
            hands: [
              { to: [-24, -34], via: [-56, -52] },
              { to: [40, -60], via: [60, -40] },
            ],
          }),
          behind(c.y, 1230, 640, 1.0, {
            gaze: -0.3,
            eyes: 'down',
            hands: [
              { to: [-20, -44], via: [-56, -50] },
              { to: [24, -44], via: [56, -50], holds: place(-24, -6, 0.9, tablet()) },
            ],
          }),
        ],
        tableTop(1130, 612, 460, 76, darker(m.wood, 0.12), 800),
        place(1000, 672, 1, cup(cloth.teal)),
      ),
      ...[520, 860].map((x) => place(x, 940, 1.8, chairFront(darker(m.wood, 0.28)))),
      around(
        [
          behind(c.old, 520, 740, 1.85, {
            gaze: 0.6,
            eyes: 'down',
            nod: 3,
            hands: [
              { to: [22, -22], via: [-52, -34] },
              { to: [64, -24], via: [74, -62] },
            ],
          }),
          behind(c.young, 860, 735, 1.85, {
            gaze: -0.7,
            mood: 'laugh',
            hands: [
              { to: [-66, -62], via: [-66, -26] },
              { to: [20, -22], via: [62, -52] },
            ],
          }),
        ],
        tableTop(740, 690, 1220, 180, m.wood, 1080),
        place(640, 800, 2.0, laptopBack('#b4b9bb')) +
          place(255, 790, 1.7, mug(cloth.mustard)) +
          place(1150, 800, 1.6, cup(cloth.terracotta, true)) +
          place(1120, 845, 1.5, sheet()) +
          place(1005, 812, 1.5, phone()) +
          place(340, 850, 1.6, books([cloth.plum, cloth.sage])),
      ),
    )
  },
}
