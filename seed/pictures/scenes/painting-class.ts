import { cloth, cream, darker, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { sittingFront, standing } from '../drawing/poses.ts'
import { circle, ellipse, line, path, place, rect } from '../drawing/svg.ts'
import { painting, smallPlant, vase } from '../shapes/decoration.ts'
import { brushes, palette } from '../shapes/desk.ts'
import { easel } from '../shapes/furniture.ts'
import { lightBeam, room, roomWindow, shade } from '../shapes/room.ts'
import { chairFront } from '../shapes/seats.ts'
import { fruit } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

export const paintingClass: Scene = {
  name: 'painting-class',
  alt: 'Drie mensen schilderen en tekenen een vaas met bloemen.',
  themes: ['creatief', 'schilderen-en-tekenen', 'ontmoeten', 'somber-of-bang'],
  svg: (variant) => {
    const m = mood(variant + 3)
    const c = cast(variant + 808, m.wall, {
      a: { who: 'woman', age: 'old', cut: 'pinafore', skirt: 'knee', inner: cloth.oat },
      b: { who: 'man', age: 'adult', cut: 'pinafore', inner: cream },
      c: { who: 'woman', age: 'young', cut: 'pinafore', skirt: 'none', inner: cloth.oat },
    })
    const brush =
      line(
        [
          [-12, 10],
          [26, -18],
        ],
        '#6b4630',
        4,
      ) + circle(27, -19, 5, m.accent)
    const art = (kind: number, w: number, h: number) =>
      place(
        0,
        -h - 150,
        1,
        [
          rect(-w / 2, 0, w, h, lighter(m.second, 0.65)) +
            rect(-w / 2, h * 0.66, w, h * 0.34, lighter(m.accent, 0.3)) +
            place(0, h * 0.86, h / 190, vase(m.second, m.accent)),
          rect(-w / 2, 0, w, h, m.skyLow) +
            rect(-w / 2, h * 0.7, w, h * 0.3, m.wood) +
            place(0, h * 0.9, h / 200, vase(cloth.plum, cloth.mustard)),
          rect(-w / 2, 0, w, h, lighter(cloth.rose, 0.5)) +
            ellipse(0, h * 0.5, w * 0.3, h * 0.3, cloth.mustard, 'opacity="0.8"') +
            place(0, h * 0.88, h / 210, vase(cloth.teal, cloth.terracotta)),
        ][kind]!,
      )
    return compose(
      variant,
      room(m, 720),
      roomWindow(m, 90, 80, 380, 360),
      roomWindow(m, 1150, 80, 380, 360),
      place(
        800,
        300,
        1,
        rect(-220, 0, 440, 14, m.wood, 3),
        place(-160, 0, 1.2, brushes(cloth.sky)),
        place(-70, 0, 1.1, vase(cloth.oat, cloth.rose)),
        place(70, 0, 1.2, brushes(cloth.terracotta)),
        place(160, 0, 1, smallPlant(cloth.mustard, m.leaf)),
      ),
      painting(640, 360, 110, 90, m, 1),
      painting(830, 360, 110, 90, m, 0),
      lightBeam(110, 470, 340, 360),
      lightBeam(1170, 470, 340, 360),
      shade(800, 860, 190),
      rect(690, 690, 220, 170, darker(m.wood, 0.1), 4),
      path('M680 690Q800 670 920 690L934 800Q880 790 840 820Q780 790 720 826Q700 800 668 812Z', cream),
      place(800, 694, 1.7, vase(m.second, m.accent)),
      place(905, 694, 1, fruit()),
      // The one at the back.
      place(1010, 880, 1.25, easel(m.wood, 190, 230, art(2, 190, 230))),
      standing(c.c, 1190, 890, 1.36, {
        flip: true,
        turn: 0.6,
        gaze: 0.9,
        hands: [
          { to: [90, -104], bend: 1, holds: brush },
          { to: [60, -40], bend: 1, holds: place(10, 4, 1, palette()) },
        ],
      }),
      // In front.
      shade(330, 965, 200),
      place(520, 966, 1.5, easel(m.wood, 210, 250, art(0, 210, 250))),
      standing(c.a, 300, 968, 1.55, {
        turn: 0.6,
        gaze: 0.9,
        hands: [
          { to: [88, -94], bend: 1, holds: brush },
          { to: [66, -44], bend: 1, holds: place(12, 6, 1, palette()) },
        ],
      }),
      shade(1455, 985, 110),
      place(1455, 985, 1.5, chairFront(darker(m.wood, 0.15))),
      sittingFront(c.b, 1455, 990, 1.5, {
        gaze: -0.7,
        hands: [
          {
            to: [-20, -58],
            via: [-60, -44],
            holds: place(
              26,
              0,
              1,
              rect(-52, -44, 104, 78, m.wood, 4),
              rect(-46, -39, 92, 66, cream, 2),
              place(0, 24, 0.42, vase(m.second, m.accent)),
            ),
          },
          { to: [42, -34], via: [62, -48], holds: brush },
        ],
      }),
    )
  },
}
