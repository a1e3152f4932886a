import { cloth, cream, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { standing } from '../drawing/poses.ts'
import { line, place, rect, repeat } from '../drawing/svg.ts'
import { lamp, painting, plant, smallPlant } from '../shapes/decoration.ts'
import { folder, laptopBack, pen, sheet } from '../shapes/desk.ts'
import { cabinet, tableTop } from '../shapes/furniture.ts'
import { lightBeam, room, roomWindow } from '../shapes/room.ts'
import { mug } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const jobTalk: Scene = {
  name: 'job-talk',
  alt: 'Twee mensen geven elkaar een hand boven een bureau met een laptop.',
  themes: ['werk', 'werk-zoeken', 'recht', 'nieuw-in-nederland', 'papieren-en-formulieren'],
  svg: (variant) => {
    const m = mood(variant + 1)
    const c = cast(variant + 1648, m.wall, {
      left: { age: 'young', cut: 'shirt' },
      right: { age: 'adult', cut: 'cardigan' },
    })
    const standL = standing(c.left, 560, 1050, 1.75, {
      turn: 0.55,
      gaze: 0.9,
      lean: 5,
      hands: [
        {
          to: [20, -24],
          bend: 1,
          holds: place(
            4,
            20,
            1.1,
            rect(-26, -30, 52, 66, cloth.oat, 3),
            repeat(4, (i) =>
              line(
                [
                  [-16, -18 + i * 12],
                  [i % 2 ? 8 : 16, -18 + i * 12],
                ],
                '#b9ab99',
                2.5,
              ),
            ),
          ),
        },
        { to: [136, -64], bend: 1 },
      ],
    })
    const standR = standing(c.right, 1040, 1050, 1.75, {
      flip: true,
      turn: 0.55,
      gaze: 0.9,
      mood: 'laugh',
      lean: 4,
      hands: [
        { to: [134, -66], bend: 1 },
        { to: [40, -30], bend: 1 },
      ],
    })
    return compose(
      variant,
      room(m, 760),
      rect(0, 560, 1600, 184, lighter(m.accent, 0.45)),
      rect(0, 552, 1600, 10, cream),
      roomWindow(m, 560, 90, 480, 320),
      painting(180, 150, 170, 190, m, 1),
      place(1400, 762, 1.3, cabinet(330, 210, m.wood)),
      place(1300, 482, 1.6, folder(cloth.teal)),
      place(1340, 482, 1.6, folder(cloth.mustard)),
      place(1380, 482, 1.6, folder(cloth.terracotta)),
      place(1480, 482, 1.3, smallPlant(cloth.oat, m.leaf)),
      painting(1250, 150, 230, 160, m, 0),
      lightBeam(580, 440, 400, 330),
      place(150, 830, 1.5, plant(m.second, m.leaf, 1)),
      lamp(800, 60, m.accent, 1.2),
      standL,
      standR,
      tableTop(800, 790, 760, 130, m.wood, 1100),
      place(1010, 880, 1.5, laptopBack('#b4b9bb')),
      place(600, 880, 1.6, sheet()),
      place(720, 860, 1.5, mug(cloth.terracotta)),
      place(640, 905, 1.5, pen(cloth.navy)),
      place(820, 900, 1.5, sheet(3)),
    )
  },
}
