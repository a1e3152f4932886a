import { cloth, cream, darker, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { person } from '../drawing/person.ts'
import { sittingFront } from '../drawing/poses.ts'
import { circle, ellipse, path, place, stroke, type Svg } from '../drawing/svg.ts'
import { bunting, curtains, painting, plant, rug } from '../shapes/decoration.ts'
import { ball, blocks, teddy } from '../shapes/hobby.ts'
import { lightBeam, room, roomWindow, shade } from '../shapes/room.ts'
import { cushion, sofa } from '../shapes/seats.ts'
import { mug } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const parents: Scene = {
  name: 'parents-and-babies',
  alt: 'Ouders met kleine kinderen zitten bij elkaar op een bank en op een kleed.',
  themes: ['opgroeien', 'opvoeden', 'spelen', 'ontmoeten', 'gezondheid'],
  svg: (variant) => {
    const m = mood(variant + 4)
    const c = cast(variant + 1900, m.wall, {
      a: { who: 'woman', age: 'adult', hair: variant % 2 ? 'headscarf' : 'bun', skirt: 'none' },
      b: { who: 'man', age: 'adult', beard: true },
      c: { who: 'woman', age: 'young', skirt: 'none' },
    })
    const baby = (skin: string, colour: string): Svg =>
      ellipse(0, 22, 26, 32, colour) +
      ellipse(-4, 50, 16, 11, darker(colour, 0.12)) +
      ellipse(18, 48, 12, 10, colour) +
      circle(4, -20, 24, skin) +
      path('M-20 -26Q-18 -48 4 -48Q26 -48 28 -26Q4 -36 -20 -26Z', colour === cream ? cloth.mustard : cream) +
      circle(0, -18, 2.2, '#33262b') +
      circle(15, -18, 2.2, '#33262b') +
      stroke('M3 -8Q9 -4 14 -9', '#8a3c38', 2) +
      ellipse(-4, -11, 5, 3.5, '#d2543f', 'opacity="0.2"') +
      stroke('M-14 10Q-2 24 10 20', darker(colour, 0.15), 3)
    const stroller =
      stroke('M-96 -230L-40 -90L60 -90', '#4b4f57', 8) +
      path(
        'M-66 -96C-70 -190 0 -214 26 -196L40 -140H92C92 -100 66 -84 40 -84H-36Q-60 -84 -66 -96Z',
        m.second,
      ) +
      path('M-66 -96C-70 -190 0 -214 26 -196L-14 -126Z', darker(m.second, 0.15)) +
      stroke('M-30 -84L40 -30M40 -84L-36 -30', '#4b4f57', 7) +
      [-40, 44].map((x) => circle(x, -26, 26, '#4b4f57') + circle(x, -26, 13, '#d8d3c8')).join('')
    return compose(
      variant,
      room(m, 720),
      roomWindow(m, 200, 90, 420, 310),
      curtains(200, 70, 420, 430, lighter(m.second, 0.35)),
      bunting(820, 90, 1560, 90, 40, [m.accent, cloth.mustard, cloth.teal, cloth.rose, cream]),
      painting(960, 230, 140, 120, m, 0),
      painting(1150, 210, 110, 140, m, 1),
      painting(1310, 230, 150, 120, m, 2),
      lightBeam(220, 430, 340, 360),
      place(1500, 770, 1.3, plant(cloth.terracotta, m.leaf)),
      rug(760, 925, 720, 80, lighter(m.accent, 0.4)),
      place(640, 860, 1.55, sofa(560, cloth.teal === m.second ? cloth.sage : cloth.teal)),
      place(850, 706, 0.95, cushion(cloth.mustard)),
      place(110, 900, 1.35, stroller),
      sittingFront(c.a, 500, 885, 1.5, {
        gaze: 0.7,
        nod: 3,
        hands: [
          { to: [-6, -30], via: [-62, -40] },
          { to: [44, -58], via: [70, -14] },
        ],
      }),
      place(520, 590, 1.4, baby(c.a.skin, cream)),
      sittingFront(c.b, 765, 885, 1.52, {
        gaze: -0.5,
        mood: 'laugh',
        hands: [
          { to: [-18, -28], via: [-62, -44] },
          { to: [26, -28], via: [62, -44], holds: place(-16, 12, 1.15, mug(cloth.navy)) },
        ],
      }),
      // On the rug.
      shade(1130, 925, 170),
      person(c.c, {
        x: 1170,
        y: 860,
        size: 1.5,
        flip: true,
        turn: 1,
        lean: 10,
        gaze: 0.8,
        mood: 'laugh',
        sits: 'side',
        feet: [
          { to: [24, 34], via: [104, 22] },
          { to: [40, 36], via: [116, 20] },
        ],
        hands: [
          { to: [112, -18], bend: 1 },
          { to: [122, -34], bend: 1 },
        ],
      }),
      place(905, 905, 1.3, baby('#b97a50', cloth.mustard)),
      place(1010, 948, 1.15, blocks()),
      place(780, 965, 1.0, teddy()),
      place(660, 972, 1, ball(20)),
    )
  },
}
