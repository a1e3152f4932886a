import { cloth, cream, lighter, mix, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { behind, sittingSideParts } from '../drawing/poses.ts'
import { clipped, ellipse, fading, glow, group, line, mirror, place, rect, stroke } from '../drawing/svg.ts'
import { cat } from '../shapes/animals.ts'
import { painting, smallPlant } from '../shapes/decoration.ts'
import { deskLamp, phone, sheet } from '../shapes/desk.ts'
import { floorLamp, tableTop } from '../shapes/furniture.ts'
import { room, roomWindow } from '../shapes/room.ts'
import { armchair, armchairArm } from '../shapes/seats.ts'
import { cup } from '../shapes/table.ts'
import { balloon, headset, signs } from '../shapes/talk.ts'
import { compose, type Scene } from './scene.ts'

export const phoneLine: Scene = {
  name: 'phone-line',
  alt: 'Iemand belt vanuit een stoel thuis en een ander luistert met een koptelefoon op.',
  themes: [
    'somber-of-bang',
    'gezondheid',
    'veiligheid',
    'verslaving',
    'rouw',
    'recht',
    'maatje',
    'mantelzorg',
  ],
  svg: (variant) => {
    const m = mood(variant)
    const night = ['#4b5270', '#42595e', '#5d4a5e', '#46566f', '#5a4f50'][variant % 5]!
    const c = cast(variant + 3371, night, {
      caller: { age: 'adult', skirt: 'none' },
      listener: { age: 'adult', hair: variant % 2 ? 'bun' : 'short', who: variant % 2 ? 'woman' : 'man' },
    })
    const caller = sittingSideParts(c.caller, 330, 935, 1.6, {
      mood: 'calm',
      eyes: 'down',
      nod: 4,
      handUp: true,
      hands: [
        { to: [-6, -168], via: [31, -73], holds: place(-2, -8, 1.1, phone()) },
        { to: [70, -30], bend: 1 },
      ],
    })
    const edge = 'M-20 -20H840C760 200 900 420 800 620S860 880 780 1020H-20Z'
    const chair = mix(cloth.mustard, night, 0.15)
    const listener = behind(c.listener, 1180, 745, 1.75, {
      gaze: -0.6,
      mood: 'smile',
      hands: [
        { to: [-24, -22], via: [-62, -50] },
        { to: [26, -24], via: [62, -50] },
      ],
    })
    return compose(
      variant,
      // On the right: by day, the one who listens.
      room(m, 760),
      rect(0, 0, 1600, 760, lighter(m.wall, 0.1)),
      rect(0, 744, 1600, 16, cream),
      roomWindow(m, 1240, 110, 270, 260),
      painting(960, 140, 150, 180, m, 1),
      listener.body,
      tableTop(1230, 700, 800, 170, m.wood, 1060),
      place(960, 790, 1.7, deskLamp(m.accent)),
      place(1370, 800, 1.6, cup(cloth.teal, true)),
      place(1180, 815, 1.7, sheet(3)),
      place(1490, 790, 1.5, smallPlant(cloth.terracotta, m.leaf)),
      listener.arms,
      group('translate(1180 421) scale(-2 2)', headset()),
      // On the left: in the evening, the one who calls.
      clipped(
        edge,
        fading(0, 0, 900, 760, night, lighter(night, 0.12)),
        fading(0, 760, 900, 240, '#5b463f', '#6d5348'),
        rect(0, 746, 900, 14, lighter(night, 0.3)),
        roomWindow({ ...m, wall: night }, 440, 110, 270, 330, undefined, true),
        ...[0, 1, 2, 3, 4, 5].map((i) =>
          line(
            [
              [460 + i * 46, 130 + ((i * 83) % 220)],
              [450 + i * 46, 168 + ((i * 83) % 220)],
            ],
            '#d5dbe8',
            3,
            'opacity="0.4"',
          ),
        ),
        place(110, 860, 1.3, floorLamp('#e9b65c')),
        glow(110, 380, 430, '#f6c878', 0.55),
        ellipse(380, 930, 360, 50, lighter(night, 0.12)),
        place(315, 950, 1.6, armchair(chair)),
        caller.body,
        place(315, 950, 1.6, armchairArm(chair)),
        caller.arms,
        place(680, 955, 1.3, cat('#8b7f78')),
      ),
      stroke('M840 -20C760 200 900 420 800 620S860 880 780 1020', cream, 14),
      place(640, 600, 1.1, balloon(120, 84, signs.dots(), -1)),
      place(925, 500, 1.1, mirror(balloon(120, 84, signs.heart(), -1))),
    )
  },
}
