import { cloth, darker, lighter, mood } from '../drawing/colours.ts'
import { cast, type Look } from '../drawing/looks.ts'
import { behind, fromBehind } from '../drawing/poses.ts'
import { clipped, path, place, rect, type Svg } from '../drawing/svg.ts'
import { painting, smallPlant } from '../shapes/decoration.ts'
import { books, deskLamp } from '../shapes/desk.ts'
import { room, roomWindow } from '../shapes/room.ts'
import { chairBack } from '../shapes/seats.ts'
import { mug } from '../shapes/table.ts'
import { compose, type Scene } from './scene.ts'

const onScreen = (look: Look, x: number, y: number, w: number, h: number, back: string, gaze: number): Svg =>
  clipped(
    `M${x} ${y}h${w}v${h}h${-w}Z`,
    rect(x, y, w, h, back),
    rect(x + w * 0.7, y, w * 0.2, h * 0.55, lighter(back, 0.4)),
    behind(look, x + w / 2, y + h + 44, 1.1, { gaze, mood: gaze > 0 ? 'laugh' : 'smile' }).body,
    behind(look, x + w / 2, y + h + 44, 1.1, { gaze, mood: gaze > 0 ? 'laugh' : 'smile' }).arms,
  )

export const onlineMeeting: Scene = {
  name: 'online-meeting',
  alt: 'Iemand zit thuis achter een scherm en praat met vier mensen tegelijk.',
  themes: [
    'computer-en-telefoon',
    'taal-en-leren',
    'gezondheid',
    'somber-of-bang',
    'verslaving',
    'opvoeden',
    'mantelzorg',
  ],
  svg: (variant) => {
    const m = mood(variant + 2)
    const c = cast(variant + 3250, m.wall, {
      me: { age: 'adult' },
      a: { who: 'woman', age: 'old' },
      b: { who: 'man', age: 'adult' },
      c: { who: 'woman', age: 'young' },
      d: { who: 'man', age: 'old' },
    })
    return compose(
      variant,
      room(m, 800),
      roomWindow(m, 80, 110, 280, 360),
      rect(1270, 300, 290, 16, m.wood, 3),
      place(1350, 300, 1.4, books([cloth.teal, cloth.mustard, cloth.brick])),
      place(1480, 300, 1.2, smallPlant(cloth.terracotta, m.leaf)),
      painting(1320, 90, 130, 110, m, 2),
      rect(60, 690, 1480, 34, m.wood, 6),
      rect(60, 720, 1480, 12, darker(m.wood, 0.25)),
      rect(110, 730, 34, 270, darker(m.wood, 0.2)),
      rect(1456, 730, 34, 270, darker(m.wood, 0.2)),
      // The screen.
      path('M760 600H840L860 684H740Z', '#5c626b'),
      rect(700, 676, 200, 18, '#4b4f57', 8),
      rect(430, 90, 740, 520, '#3d434d', 18),
      onScreen(c.a, 450, 110, 345, 235, lighter(cloth.sage, 0.3), 0.4),
      onScreen(c.b, 805, 110, 345, 235, lighter(cloth.rose, 0.25), -0.4),
      onScreen(c.c, 450, 355, 345, 235, lighter(cloth.mustard, 0.35), 0.4),
      onScreen(c.d, 805, 355, 345, 235, lighter(cloth.sky, 0.2), -0.3),
      place(240, 692, 1.7, deskLamp(m.accent)),
      place(360, 694, 1.6, mug(cloth.teal)),
      place(1240, 694, 1.6, smallPlant(cloth.mustard, m.leaf)),
      place(1370, 694, 1.5, books([cloth.plum, cloth.sage, cloth.ochre, cloth.petrol])),
      fromBehind(c.me, 800, 990, 1.9, {
        gaze: 0,
        hands: [
          { to: [-66, -96], via: [-72, -40] },
          { to: [66, -96], via: [72, -40] },
        ],
      }),
      place(800, 1190, 1.9, chairBack(darker(m.wood, 0.3))),
    )
  },
}
