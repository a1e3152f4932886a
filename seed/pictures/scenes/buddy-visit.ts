import { cloth, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { sittingSideParts } from '../drawing/poses.ts'
import { mirror, place } from '../drawing/svg.ts'
import { cat } from '../shapes/animals.ts'
import { curtains, painting, rug, smallPlant, vase } from '../shapes/decoration.ts'
import { cabinet, floorLamp, roundTable } from '../shapes/furniture.ts'
import { lightBeam, room, roomWindow, shade } from '../shapes/room.ts'
import { armchair, armchairArm, chairSide } from '../shapes/seats.ts'
import { cake, mug, teapot } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const buddyVisit: Scene = {
  name: 'buddy-visit',
  alt: 'Een bezoeker drinkt thee met een oudere vrouw in haar woonkamer.',
  themes: ['ontmoeten', 'maatje', 'zorgen', 'mantelzorg', 'respijt', 'dementie'],
  svg: (variant) => {
    const m = mood(variant + 3)
    const c = cast(variant + 301, m.wall, {
      host: { who: 'woman', age: 'old', skirt: 'knee', hair: 'waves' },
      guest: { age: 'young' },
    })
    const chair = variant % 3 === 0 ? cloth.mustard : variant % 3 === 1 ? cloth.sage : cloth.rose
    const host = sittingSideParts(c.host, 440, 925, 1.72, {
      mood: 'laugh',
      hands: [
        { to: [70, -62], bend: 1, holds: place(8, 14, 1.1, mug(cloth.petrol)) },
        { to: [78, -30], bend: 1 },
      ],
    })
    const guest = sittingSideParts(c.guest, 1130, 925, 1.72, {
      flip: true,
      lean: 6,
      hands: [
        { to: [88, -44], bend: 1 },
        { to: [82, -74], bend: 1, holds: place(6, 14, 1.1, mug(cloth.terracotta)) },
      ],
    })
    return compose(
      variant,
      room(m, 740),
      roomWindow(m, 580, 100, 440, 320),
      curtains(580, 80, 440, 560, lighter(m.accent, 0.5)),
      place(670, 435, 1.3, smallPlant(cloth.terracotta, m.leaf)),
      place(760, 435, 1.0, smallPlant(m.second, m.leaf)),
      place(940, 435, 0.8, vase(cloth.slate, m.accent)),
      painting(250, 150, 140, 170, m, 2),
      painting(110, 190, 100, 120, m, 1),
      painting(1220, 170, 190, 140, m, 0),
      place(1370, 742, 1.2, cabinet(300, 150, m.wood)),
      place(1300, 560, 1, vase(cloth.teal, cloth.rose)),
      place(1440, 558, 1.1, smallPlant(cloth.oat, m.leaf)),
      place(150, 800, 1.25, floorLamp(lighter(m.accent, 0.4))),
      lightBeam(620, 450, 300, 400),
      rug(790, 925, 640, 72, lighter(m.second, 0.35)),
      place(425, 945, 1.72, armchair(chair)),
      host.body,
      place(425, 945, 1.72, armchairArm(chair)),
      host.arms,
      place(1160, 940, 1.72, mirror(chairSide(m.wood))),
      guest.body,
      guest.arms,
      roundTable(790, 790, 130, 30, m.wood, 930),
      place(760, 792, 1.5, teapot(cloth.petrol)),
      place(848, 800, 0.95, cake(cloth.rose)),
      place(1450, 935, 1.35, cat('#d39a54')),
      shade(1450, 935, 60),
    )
  },
}
