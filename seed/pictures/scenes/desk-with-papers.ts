import { cloth, darker, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { around, behind } from '../drawing/poses.ts'
import { place, rect } from '../drawing/svg.ts'
import { curtains, lamp, painting, plant, smallPlant, vase } from '../shapes/decoration.ts'
import { calculator, coins, envelope, folder, paperPile, pen, sheet } from '../shapes/desk.ts'
import { tableTop } from '../shapes/furniture.ts'
import { lightBeam, room, roomWindow } from '../shapes/room.ts'
import { chairFront } from '../shapes/seats.ts'
import { cup } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const deskWithPapers: Scene = {
  name: 'desk-with-papers',
  alt: 'Twee mensen bekijken samen brieven en rekeningen aan een tafel.',
  themes: ['geld', 'schulden', 'papieren-en-formulieren', 'recht', 'energie-besparen'],
  svg: (variant) => {
    const m = mood(variant)
    const c = cast(variant + 1421, m.wall, {
      helper: { age: 'adult', cut: 'cardigan' },
      client: { age: 'adult' },
    })
    const seat = darker(m.wood, 0.28)
    return compose(
      variant,
      room(m, 760),
      roomWindow(m, 1090, 110, 360, 290),
      curtains(1090, 90, 360, 480, lighter(m.second, 0.4)),
      // A shelf with folders.
      rect(130, 370, 480, 18, m.wood, 3),
      ...[0, 1, 2, 3, 4, 5, 6].map((i) =>
        place(
          180 + i * 44,
          370,
          1.7,
          folder(
            [cloth.teal, cloth.terracotta, cloth.mustard, cloth.petrol, cloth.rose, cloth.sage, cloth.plum][
              i
            ]!,
          ),
        ),
      ),
      place(545, 370, 1.25, smallPlant(cloth.oat, m.leaf)),
      rect(130, 190, 480, 18, m.wood, 3),
      place(230, 190, 0.95, vase(cloth.slate, m.accent)),
      place(400, 190, 1.5, paperPile(7)),
      painting(690, 150, 150, 180, m, 0),
      lightBeam(1090, 430, 330, 380, -260),
      place(110, 850, 1.4, plant(m.second, m.leaf)),
      lamp(860, 90, m.accent, 1.3),
      ...[620, 1000].map((x) => place(x, 940, 1.8, chairFront(seat))),
      around(
        [
          behind(c.client, 620, 740, 1.85, {
            gaze: 0.6,
            mood: 'calm',
            eyes: 'down',
            nod: 4,
            hands: [
              { to: [-20, -18], via: [-62, -50] },
              { to: [30, -62], via: [64, -42], holds: place(0, 2, 1.3, sheet(4)) },
            ],
          }),
          behind(c.helper, 1000, 735, 1.85, {
            gaze: -0.7,
            hands: [
              { to: [-86, -44], via: [-72, -14] },
              { to: [20, -14], via: [62, -50], holds: pen(cloth.navy) },
            ],
          }),
        ],
        tableTop(800, 690, 1280, 190, m.wood, 1090),
        place(300, 800, 1.9, envelope()) +
          place(395, 838, 1.9, envelope()) +
          place(290, 856, 1.9, envelope(false)) +
          place(520, 842, 1.8, sheet(3)) +
          place(800, 838, 1.8, sheet(4)) +
          place(1020, 842, 1.8, sheet(4)) +
          place(1170, 850, 1.8, calculator()) +
          place(1290, 850, 1.5, coins()) +
          place(1200, 770, 1.7, cup(cloth.terracotta, true)) +
          place(1330, 775, 1.5, paperPile(8)),
      ),
    )
  },
}
