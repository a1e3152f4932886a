import { cloth, darker, lighter, mix, mood } from '../drawing/colours.ts'
import { cast } from '../drawing/looks.ts'
import { standing } from '../drawing/poses.ts'
import { circle, fading, glow, path, place, rect, stroke } from '../drawing/svg.ts'
import { plant, smallPlant } from '../shapes/decoration.ts'
import { brickWall } from '../shapes/houses.ts'
import { tree } from '../shapes/outdoors.ts'
import { farHouses, shade } from '../shapes/room.ts'
import { compose, type Scene } from './scene.ts'

export const safeDoor: Scene = {
  name: 'safe-place',
  alt: 'In de avond mogen een ouder en een kind binnenkomen in een huis waar het licht aan is.',
  themes: ['veiligheid', 'huisvesting', 'wonen', 'nieuw-in-nederland', 'verslaving'],
  svg: (variant) => {
    const m = mood(variant)
    const sky = [
      ['#343f63', '#8f6e86'],
      ['#2f4a5a', '#a1786f'],
      ['#46395a', '#b37e78'],
      ['#334b66', '#7f8796'],
      ['#4a3d4b', '#b98a66'],
    ][variant % 5]!
    const c = cast(variant + 3680, sky[1]!, {
      guest: { age: 'adult', coat: true, cut: 'sweater', skirt: 'none' },
      host: { age: 'adult', cut: 'cardigan' },
      kid: { age: 'child' },
    })
    const wall = mix('#a5644f', sky[0]!, 0.45)
    const lit = (x: number, y: number, w: number, h: number) =>
      rect(x - 10, y - 10, w + 20, h + 20, '#d9cbb8', 3) +
      fading(x, y, w, h, '#fbe0a0', '#f0bd6d') +
      rect(x + w / 2 - 5, y, 10, h, '#d9cbb8') +
      path(`M${x} ${y}h${w * 0.24}q-6 ${h * 0.6} -${w * 0.24} ${h * 0.9}Z`, '#d98f6b', 'opacity="0.7"') +
      path(`M${x + w} ${y}h${-w * 0.24}q6 ${h * 0.6} ${w * 0.24} ${h * 0.9}Z`, '#d98f6b', 'opacity="0.7"')
    return compose(
      variant,
      fading(0, 0, 1600, 760, sky[0]!, sky[1]!),
      circle(250, 170, 52, '#f6ebcf'),
      glow(250, 170, 190, '#f6ebcf', 0.4),
      ...[
        [90, 90],
        [420, 80],
        [540, 190],
        [150, 320],
        [640, 70],
        [380, 260],
      ].map(([x, y]) => circle(x!, y!, 3, '#f6ebcf', 'opacity="0.8"')),
      place(0, 760, 1.3, farHouses(m, 560, true)),
      fading(0, 750, 1600, 250, mix('#8a7a78', sky[0]!, 0.4), mix('#8a7a78', sky[0]!, 0.25)),
      place(120, 800, 1.25, tree(m, 0, mix(m.leaf, sky[0]!, 0.5))),
      // The house.
      rect(690, 0, 910, 804, wall),
      brickWall(690, 0, 910, 800, darker(wall, 0.1)),
      rect(676, 0, 20, 804, darker(wall, 0.2)),
      lit(740, -60, 170, 190),
      lit(1000, -60, 190, 190),
      lit(1350, -60, 190, 190),
      lit(740, 330, 150, 230),
      lit(1370, 330, 190, 250),
      path('M920 214H1300L1270 176H950Z', '#d9cbb8'),
      rect(950, 214, 320, 590, '#d9cbb8', 4),
      fading(974, 238, 272, 566, '#fdebb8', '#f3c77c'),
      path('M1246 238L1330 196V846L1246 804Z', m.second),
      path('M1262 268L1314 246V470L1262 466Z', lighter(m.second, 0.3)),
      rect(920, 798, 390, 24, '#a8998f', 3),
      path('M974 806H1246L1010 1000H400Z', '#f6cf86', 'opacity="0.4"'),
      glow(1110, 560, 520, '#f8cf82', 0.5),
      place(920, 400, 1, rect(-18, -50, 36, 60, '#4b4f57', 5), rect(-12, -42, 24, 40, '#fbe0a0', 3)),
      glow(920, 380, 110, '#fbe0a0', 0.6),
      place(790, 812, 1.1, smallPlant(cloth.terracotta, mix(m.leaf, sky[0]!, 0.25))),
      place(1465, 822, 1.5, plant(cloth.petrol, mix(m.leaf, sky[0]!, 0.3))),
      standing(c.host, 1112, 814, 1.26, {
        flip: true,
        turn: 0.4,
        gaze: 0.8,
        mood: 'smile',
        hands: [
          { to: [-70, -60], bend: -1 },
          { to: [108, -74], bend: 1 },
        ],
      }),
      shade(600, 962, 130),
      standing(c.guest, 590, 962, 1.52, {
        turn: 0.6,
        gaze: 0.85,
        mood: 'calm',
        hands: [
          {
            to: [14, 14],
            bend: 1,
            holds: place(
              -4,
              150,
              1.05,
              rect(-62, -110, 124, 104, cloth.ochre, 12),
              rect(-40, -110, 12, 104, darker(cloth.ochre, 0.25)),
              rect(28, -110, 12, 104, darker(cloth.ochre, 0.25)),
              stroke('M-22 -112V-134H22V-112', darker(cloth.ochre, 0.4), 8),
            ),
          },
          { to: [64, -10], bend: 1 },
        ],
      }),
      standing(c.kid, 760, 966, 1.32, {
        turn: 0.6,
        gaze: 0.9,
        hands: [
          { to: [-56, -62], bend: -1 },
          { to: [40, 0], bend: 1 },
        ],
      }),
    )
  },
}
