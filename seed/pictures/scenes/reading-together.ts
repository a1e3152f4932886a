import { cloth, cream, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { sittingFront, sittingSideParts } from '../drawing/poses.ts'
import { mirror, place } from '../drawing/svg.ts'
import { bookcase, curtains, painting, plant, rug, smallPlant } from '../shapes/decoration.ts'
import { books, openBook } from '../shapes/desk.ts'
import { floorLamp, tableTop } from '../shapes/furniture.ts'
import { lightBeam, room, roomWindow } from '../shapes/room.ts'
import { chairSide, cushion, sofa } from '../shapes/seats.ts'
import { cup } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const readingTogether: Scene = {
  name: 'reading-together',
  alt: 'Drie mensen zitten in een leeshoek met een boek en praten met elkaar.',
  themes: ['lezen', 'taal-en-leren', 'nederlands-leren', 'theater', 'geloof-en-zin'],
  svg: (variant) => {
    const m = mood(variant + 1)
    const c = cast(variant + 1107, m.wall, {
      a: { who: 'woman', age: 'old' },
      b: { who: 'man', age: 'adult' },
      c: { who: 'woman', age: 'young', skirt: 'none' },
    })
    const seat = variant % 2 ? cloth.terracotta : cloth.teal
    const book = (colour: string) => place(0, 14, 1, openBook(colour))
    const side = sittingSideParts(c.c, 1290, 930, 1.62, {
      flip: true,
      mood: 'laugh',
      hands: [
        { to: [70, -46], bend: 1, holds: place(18, 14, 0.9, openBook(cloth.plum)) },
        { to: [94, -50], bend: 1 },
      ],
    })
    return compose(
      variant,
      room(m, 740),
      place(230, 742, 1.45, bookcase(330, 470, m.wood, variant)),
      place(180, 50, 1, smallPlant(cloth.terracotta, m.leaf)),
      roomWindow(m, 620, 90, 440, 300),
      curtains(620, 70, 440, 440, lighter(m.accent, 0.4)),
      painting(1270, 140, 200, 150, m, 0),
      lightBeam(640, 420, 360, 380),
      place(1500, 800, 1.35, plant(cloth.mustard, m.leaf)),
      rug(780, 920, 660, 80, lighter(m.second, 0.35)),
      place(455, 790, 1.3, floorLamp(lighter(m.accent, 0.45))),
      place(745, 905, 1.55, sofa(480, seat)),
      sittingFront(c.a, 610, 930, 1.52, {
        gaze: 0.7,
        hands: [
          { to: [-26, -40], via: [-62, -44] },
          { to: [26, -40], via: [62, -44], holds: place(-26, 14, 1, book(cloth.mustard)) },
        ],
        eyes: 'open',
      }),
      sittingFront(c.b, 880, 930, 1.52, {
        gaze: -0.5,
        eyes: 'down',
        hands: [
          { to: [-28, -44], via: [-62, -44] },
          { to: [28, -44], via: [62, -44], holds: place(-28, 14, 1, book(cloth.brick)) },
        ],
      }),
      place(1310, 930, 1.62, mirror(chairSide(m.wood))),
      side.body,
      side.arms,
      tableTop(1060, 840, 200, 44, m.wood, 960),
      place(1035, 872, 1.3, cup(cream, true)),
      place(1108, 870, 1.05, books([cloth.petrol, cloth.ochre, cloth.rose])),
      place(440, 900, 0.9, cushion(m.accent)),
    )
  },
}
