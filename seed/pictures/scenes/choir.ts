import { cream, darker, lighter, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { sittingSideParts, standing } from '../drawing/poses.ts'
import { line, place, rect } from '../drawing/svg.ts'
import { curtains, painting, vase } from '../shapes/decoration.ts'
import { note, notes, openFolder, piano } from '../shapes/hobby.ts'
import { lightBeam, panelling, room, roomWindow, shade } from '../shapes/room.ts'
import { compose, type Scene } from './scene.ts'

export const choir: Scene = {
  name: 'choir',
  alt: 'Een koor zingt en iemand speelt piano.',
  themes: ['creatief', 'zingen-en-muziek', 'geloof-en-zin', 'dementie'],
  svg: (variant) => {
    const m = mood(variant + 2)
    const c = cast(variant + 612, m.wall, {
      a: { who: 'woman', age: 'adult' },
      b: { who: 'man', age: 'old' },
      c: { who: 'woman', age: 'young' },
      d: { who: 'man', age: 'adult' },
      e: { who: 'woman', age: 'old' },
      f: { who: 'man', age: 'young' },
      g: { who: 'woman', age: 'adult', skirt: 'long' },
      piano: { who: 'man', age: 'adult' },
    })
    const sing = {
      mood: 'sing' as const,
      hands: [
        { to: [-22, -72] as const, via: [-58, -58] as const },
        { to: [22, -72] as const, via: [58, -58] as const, holds: place(-22, -14, 1.05, openFolder()) },
      ] as [never, never],
    }
    const pianist = sittingSideParts(c.piano, 1210, 940, 1.45, {
      gaze: -0.2,
      mood: 'laugh',
      hands: [
        { to: [108, -66], bend: 1 },
        { to: [116, -70], bend: 1 },
      ],
    })
    const row = (y: number, size: number, people: [keyof typeof c, number, number][]) =>
      people
        .map(([who, x, gaze]) => shade(x, y, 84) + standing(c[who], x, y, size, { ...sing, gaze }))
        .join('')
    return compose(
      variant,
      room(m, 700),
      panelling(m, 470, 700),
      roomWindow(m, 180, 90, 360, 300),
      roomWindow(m, 720, 90, 360, 300),
      curtains(180, 70, 360, 380, lighter(m.accent, 0.2)),
      curtains(720, 70, 360, 380, lighter(m.accent, 0.2)),
      painting(1230, 130, 200, 150, m, 0),
      lightBeam(240, 420, 300, 380),
      rect(110, 800, 930, 74, darker(m.wood, 0.06), 6),
      rect(100, 792, 950, 18, m.wood, 4),
      row(800, 1.25, [
        ['a', 240, 0.4],
        ['b', 450, 0.3],
        ['f', 660, 0.1],
        ['e', 880, -0.2],
      ]),
      row(960, 1.42, [
        ['c', 340, 0.5],
        ['d', 565, 0.3],
        ['g', 800, 0],
      ]),
      place(1385, 945, 1.5, piano(darker(m.wood, 0.2))),
      place(1430, 424, 1, vase(cream, m.accent)),
      rect(1140, 842, 130, 20, darker(m.wood, 0.3), 8),
      line(
        [
          [1160, 860],
          [1152, 940],
        ],
        darker(m.wood, 0.4),
        11,
      ),
      line(
        [
          [1250, 860],
          [1258, 940],
        ],
        darker(m.wood, 0.4),
        11,
      ),
      pianist.body,
      pianist.arms,
      place(1110, 380, 1.0, notes(m.second)),
      place(1190, 320, 0.8, note(m.accent)),
      place(1050, 300, 0.7, note(m.second)),
    )
  },
}
