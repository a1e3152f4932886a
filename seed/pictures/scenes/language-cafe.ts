import { cloth, darker, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { around, behind, fromBehind } from '../drawing/poses.ts'
import { place } from '../drawing/svg.ts'
import { bookcase, lamp, smallPlant } from '../shapes/decoration.ts'
import { tableTop } from '../shapes/furniture.ts'
import { lightBeam, panelling, room, roomWindow } from '../shapes/room.ts'
import { chairBack, chairFront } from '../shapes/seats.ts'
import { cookies, cup } from '../shapes/table.ts'
import { balloon, pictureCard, signs } from '../shapes/talk.ts'
import { compose, type Scene } from './scene.ts'

export const languageCafe: Scene = {
  name: 'language-cafe',
  alt: 'Mensen oefenen samen een taal met kaartjes waar plaatjes op staan.',
  themes: ['taal-en-leren', 'taalcafe', 'nederlands-leren', 'nieuw-in-nederland', 'ontmoeten'],
  svg: (variant) => {
    const m = mood(variant + 4)
    const c = cast(variant + 1003, m.wall, {
      a: { who: 'woman', age: 'adult', hair: 'headscarf' },
      b: { who: 'man', age: 'old' },
      c: { who: 'woman', age: 'young' },
      d: { who: 'man', age: 'adult' },
    })
    const seat = darker(m.wood, 0.26)
    const card = (x: number, y: number, tilt: number, sign: keyof typeof signs) =>
      `<g transform="translate(${x} ${y}) rotate(${tilt}) scale(1.15 .62)">${pictureCard(signs[sign]())}</g>`
    return compose(
      variant,
      room(m, 760),
      panelling(m, 560, 760),
      roomWindow(m, 60, 120, 260, 330),
      place(1460, 760, 1.35, bookcase(260, 440, m.wood, variant + 2)),
      place(1440, 158, 1.1, smallPlant(cloth.terracotta, m.leaf)),
      lamp(800, 46, m.accent, 1.4),
      lightBeam(60, 480, 260, 280),
      ...[440, 800, 1160].map((x) => place(x, 890, 1.6, chairFront(seat))),
      around(
        [
          behind(c.a, 440, 705, 1.62, {
            gaze: 0.7,
            mood: 'laugh',
            hands: [
              { to: [-24, -26], via: [-62, -52] },
              { to: [60, -76], via: [70, -34] },
            ],
          }),
          behind(c.b, 800, 705, 1.62, {
            gaze: -0.5,
            hands: [
              { to: [-34, -36], via: [-66, -58] },
              { to: [34, -36], via: [66, -58] },
            ],
          }),
          behind(c.c, 1160, 705, 1.62, {
            gaze: -0.7,
            mood: 'sing',
            hands: [
              { to: [-64, -78], via: [-72, -34] },
              { to: [24, -26], via: [62, -52] },
            ],
          }),
        ],
        tableTop(800, 645, 1180, 165, m.wood, 980),
        place(800, 640, 1.25, pictureCard(signs.house())) +
          card(450, 745, -8, 'apple') +
          card(900, 758, 4, 'bike') +
          card(1020, 730, -5, 'fish') +
          card(1130, 752, 9, 'sun') +
          place(325, 735, 1.5, cup(cloth.teal, true)) +
          place(1290, 742, 1.5, cup(cloth.terracotta, true)) +
          place(790, 738, 1.4, cookies()),
      ),
      place(545, 372, 1.3, balloon(150, 96, signs.apple(), 1)),
      place(1060, 372, 1.3, balloon(150, 96, signs.sun(), -1)),
      fromBehind(c.d, 622, 985, 1.7, { gaze: 0.3 }),
      place(622, 1165, 1.7, chairBack(seat)),
    )
  },
}
