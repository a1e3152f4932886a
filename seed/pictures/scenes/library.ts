import { cloth, cream, darker, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { sittingSideParts, standing } from '../drawing/poses.ts'
import { mirror, place, rect, repeat } from '../drawing/svg.ts'
import { wheel, wheelchair } from '../shapes/aids.ts'
import { bookcase, lamp, plant, rug, smallPlant } from '../shapes/decoration.ts'
import { books, deskLamp, openBook } from '../shapes/desk.ts'
import { tableTop } from '../shapes/furniture.ts'
import { lightBeam, room, roomWindow, shade } from '../shapes/room.ts'
import { chairSide } from '../shapes/seats.ts'
import { cup } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const library: Scene = {
  name: 'library',
  alt: 'Mensen zoeken en lezen boeken in een bibliotheek met hoge kasten.',
  themes: ['lezen', 'taal-en-leren', 'huiswerk', 'nederlands-leren', 'computer-en-telefoon'],
  svg: (variant) => {
    const m = mood(variant)
    const c = cast(variant + 3120, m.wall, {
      a: { who: 'woman', age: 'young' },
      b: { who: 'man', age: 'old' },
      c: { who: 'man', age: 'adult' },
      kid: { age: 'child', who: 'woman' },
    })
    const reader = sittingSideParts(c.b, 520, 945, 1.6, {
      eyes: 'down',
      nod: 6,
      lean: 6,
      hands: [
        { to: [96, -74], bend: 1, holds: place(20, 10, 1, openBook(cloth.brick)) },
        { to: [118, -76], bend: 1 },
      ],
    })
    const wheeled = sittingSideParts(c.c, 1425, 950, 1.55, {
      flip: true,
      gaze: 0.8,
      hands: [
        { to: [50, -20], bend: 1, holds: place(14, 4, 1.0, books([cloth.teal, cloth.mustard, cloth.rose])) },
        { to: [118, -120], bend: 1 },
      ],
    })
    return compose(
      variant,
      room(m, 730),
      place(190, 732, 1.6, bookcase(340, 430, m.wood, variant)),
      place(1400, 732, 1.6, bookcase(380, 430, m.wood, variant + 4)),
      roomWindow(m, 540, 70, 520, 430),
      place(660, 512, 1, smallPlant(cloth.terracotta, m.leaf)),
      lightBeam(560, 540, 440, 330),
      lamp(420, 60, m.accent, 1.2),
      lamp(1180, 60, m.accent, 1.2),
      rect(530, 560, 540, 170, m.wood, 4),
      rect(520, 548, 560, 18, darker(m.wood, 0.14), 4),
      repeat(24, (i) =>
        rect(
          545 + i * 21.5,
          600 + ((i * 7) % 4) * 9,
          17,
          118 - ((i * 7) % 4) * 9,
          [cloth.petrol, cloth.mustard, cloth.rose, cloth.brick, cloth.sage, cloth.navy, cloth.oat][
            (i * 5) % 7
          ]!,
          2,
        ),
      ),
      rect(530, 718, 540, 12, darker(m.wood, 0.2)),
      rug(880, 930, 560, 70, lighter(m.second, 0.4)),
      shade(900, 920, 90),
      standing(c.a, 930, 920, 1.5, {
        turn: 0.5,
        gaze: 0.2,
        nod: 4,
        eyes: 'down',
        flip: true,
        hands: [
          { to: [40, -62], bend: 1 },
          { to: [76, -66], bend: 1, holds: place(-16, 12, 1, openBook(cloth.teal)) },
        ],
      }),
      shade(1120, 950, 80),
      standing(c.kid, 1095, 950, 1.42, {
        gaze: 0.6,
        mood: 'laugh',
        hands: [
          { to: [-14, -60], via: [-52, -44] },
          {
            to: [18, -58],
            via: [52, -44],
            holds: place(
              -18,
              16,
              0.9,
              rect(-30, -40, 60, 54, cloth.terracotta, 4),
              rect(-22, -32, 44, 38, cream, 3),
            ),
          },
        ],
      }),
      place(1425, 950, 1.55, mirror(wheelchair(cloth.teal))),
      wheeled.body,
      place(1425, 950, 1.55, mirror(wheel(cloth.teal))),
      wheeled.arms,
      place(495, 945, 1.6, chairSide(darker(m.wood, 0.2))),
      reader.body,
      tableTop(745, 760, 280, 62, m.wood, 965),
      place(800, 800, 1.3, deskLamp(m.accent)),
      place(690, 808, 1.2, cup(cream, true)),
      reader.arms,
      place(90, 900, 1.4, plant(m.second, m.leaf, 1)),
    )
  },
}
