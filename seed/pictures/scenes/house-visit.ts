import { cloth, cream, darker, lighter, mix, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { standing } from '../drawing/poses.ts'
import { circle, clipped, fading, glow, line, path, place, rect } from '../drawing/svg.ts'
import { painting, plant, smallPlant, vase } from '../shapes/decoration.ts'
import { flowerBed } from '../shapes/garden.ts'
import { brickWall } from '../shapes/houses.ts'
import { street } from '../shapes/outdoors.ts'
import { farHouses, shade } from '../shapes/room.ts'
import { bag } from '../shapes/table.ts'
import { bike } from '../shapes/vehicles.ts'
import { compose, type Scene } from './scene.ts'

export const houseVisit: Scene = {
  name: 'house-visit',
  alt: 'Een bezoeker met een tas staat bij de voordeur en wordt hartelijk begroet.',
  themes: ['maatje', 'zorgen', 'mantelzorg', 'wonen', 'energie-besparen', 'vrijwilliger-worden', 'respijt'],
  svg: (variant) => {
    const m = mood(variant + 3)
    const brick = [cloth.brick, '#b86f55', cloth.sand, lighter(cloth.slate, 0.25), '#a5644f'][variant % 5]!
    const wall = mix(brick, m.skyLow, 0.22)
    const doorColour = [cloth.petrol, cloth.forest, cloth.plum, cloth.brick, cloth.navy][variant % 5]!
    const c = cast(variant + 3480, wall, {
      home: { age: 'old', who: variant % 2 ? 'man' : 'woman', cut: 'cardigan' },
      visitor: { age: 'adult', coat: true, cut: 'sweater', skirt: 'none', scarf: cloth.mustard },
    })
    return compose(
      variant,
      rect(0, 0, 1600, 840, wall),
      brickWall(-20, 0, 1640, 780, darker(wall, 0.06)),
      rect(0, 780, 1600, 60, darker(wall, 0.3)),
      street(835, 1000, '#cbb39c'),
      // The window.
      rect(130, 180, 470, 420, cream, 4),
      rect(154, 204, 422, 372, mix(m.sky, '#33767a', 0.25)),
      clipped(
        'M154 204h422v372h-422Z',
        place(154, 576, 1, farHouses(m, 440)),
        path('M154 204H576V576H154Z', '#ffffff', 'opacity="0.18"'),
        path('M154 204h80c-6 160 -30 260 -80 300Z', lighter(m.accent, 0.4)),
        path('M576 204h-80c6 160 30 260 80 300Z', lighter(m.accent, 0.4)),
        path('M330 204H430L270 576H170Z', '#ffffff', 'opacity="0.18"'),
      ),
      rect(356, 204, 16, 372, cream),
      rect(154, 300, 422, 12, cream),
      place(270, 576, 1.3, smallPlant(cloth.terracotta, m.leaf)),
      place(470, 576, 0.95, vase(cream, m.accent)),
      rect(104, 598, 522, 26, lighter(wall, 0.5), 3),
      rect(120, 660, 490, 70, m.wood, 6),
      flowerBed(150, 668, 10, 46, 1, [cloth.rose, cloth.mustard, cream]),
      rect(120, 664, 490, 70, m.wood, 6),
      // The door, open; a warm hall behind it.
      rect(760, 100, 440, 740, cream, 4),
      rect(790, 130, 380, 710, '#e9bf7e'),
      clipped(
        'M790 130h380v710h-380Z',
        fading(790, 130, 380, 600, '#f3d49b', '#e2b06f'),
        rect(790, 720, 380, 120, '#b4774a'),
        painting(1020, 260, 100, 120, m, 1),
        glow(980, 240, 300, '#fff1c4', 0.7),
        line(
          [
            [980, 100],
            [980, 180],
          ],
          '#4a3a3a',
          4,
        ),
        circle(980, 205, 32, '#fff6d8'),
        line(
          [
            [1140, 420],
            [1140, 520],
          ],
          m.wood,
          8,
        ),
        path('M1120 440Q1140 420 1160 440L1170 620H1112Z', cloth.slate),
      ),
      path('M790 130L700 90V880L790 840Z', doorColour),
      path('M776 180L716 160V400L776 400Z', lighter(doorColour, 0.3)),
      circle(718, 520, 9, '#e8c06a'),
      rect(740, 836, 480, 26, '#b9aca0', 4),
      place(1290, 420, 1, rect(-26, -44, 52, 70, '#4b4f57', 6), circle(0, -8, 11, '#f8e3a6')),
      place(1420, 856, 1.5, plant(m.second, m.leaf)),
      place(
        1310,
        860,
        1.1,
        place(0, -78, 1, flowerBed(-26, 0, 2, 46, 0.9, [cloth.terracotta, cloth.mustard])),
        path('M-42 -72H42L33 0H-33Z', cloth.terracotta),
      ),
      standing(c.home, 1010, 858, 1.5, {
        flip: true,
        turn: 0.4,
        gaze: 0.8,
        mood: 'laugh',
        hands: [{ to: [-30, -4] }, { to: [104, -88], bend: 1 }],
      }),
      place(250, 950, 1.25, bike(cloth.slate, true)),
      shade(620, 968, 120),
      standing(c.visitor, 600, 970, 1.62, {
        turn: 0.6,
        gaze: 0.85,
        mood: 'laugh',
        hands: [
          { to: [24, 6], bend: 1, holds: place(2, 96, 1, bag(cloth.oat)) },
          { to: [118, -80], bend: 1, holds: place(6, 26, 0.9, vase('#fdf9f0', cloth.rose)) },
        ],
      }),
    )
  },
}
