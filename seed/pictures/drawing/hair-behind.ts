import { cloth, darker, lighter } from './colours.ts'
import type { Look } from './looks.ts'
import { circle, path, stroke, type Svg } from './svg.ts'

/** Hair as seen from behind. */

export function drawHairFromBehind(look: Look): { under: Svg; over: Svg } {
  const colour = look.hairColour
  const deep = darker(colour, 0.2)
  const full = 'M-27 14C-34 -22 -20 -43 0 -43C20 -43 34 -22 27 14Q14 24 0 22Q-14 24 -27 14Z'
  const simple = path(full, colour)
  switch (look.hair) {
    case 'headscarf':
      return {
        under: '',
        over:
          path(
            'M0 -42C-26 -42 -34 -20 -32 4C-32 24 -40 36 -50 46C-36 70 -16 78 0 78C16 78 36 70 50 46C40 36 32 24 32 4C34 -20 26 -42 0 -42Z',
            look.wrap,
          ) + stroke('M-26 14C-12 34 12 34 26 14M-38 44C-16 60 16 60 38 44', darker(look.wrap, 0.17), 2),
      }
    case 'bald':
      return {
        under: '',
        over: stroke('M-12 -25Q-2 -30 8 -28', lighter(look.skin, 0.35), 2.2, 'opacity="0.55"'),
      }
    case 'ring':
      return {
        under: '',
        over: path(
          'M-26 14C-30 0 -28 -10 -25 -14Q0 0 25 -14C28 -10 30 0 26 14Q14 24 0 22Q-14 24 -26 14Z',
          colour,
        ),
      }
    case 'bob':
      return {
        under: '',
        over:
          path('M-30 32C-38 4 -30 -44 0 -44C30 -44 38 4 30 32Q0 42 -30 32Z', colour) +
          stroke('M0 -40Q-2 0 -1 34', deep, 1.6, 'opacity="0.6"'),
      }
    case 'long':
      return {
        under: '',
        over:
          path('M-34 66C-42 10 -34 -44 0 -44C34 -44 42 10 34 66Q0 78 -34 66Z', colour) +
          stroke('M-12 -20Q-18 30 -16 66M10 -20Q16 30 14 66', deep, 1.6, 'opacity="0.6"'),
      }
    case 'bun':
      return {
        under: '',
        over:
          simple + circle(0, -26, 17, colour) + stroke('M-12 -30Q0 -42 12 -30M-14 -18Q0 -8 14 -18', deep, 2),
      }
    case 'tail':
      return {
        under: '',
        over:
          simple +
          path('M-9 -16C-20 10 -14 40 -4 56C8 46 18 14 9 -16Z', deep) +
          circle(0, -16, 8, cloth.terracotta),
      }
    case 'curly':
      return {
        under: '',
        over: [
          [0, -14, 32],
          [-22, -22, 14],
          [22, -22, 14],
          [-8, -36, 14],
          [10, -36, 14],
          [-28, -2, 12],
          [28, -2, 12],
          [-20, 14, 11],
          [20, 14, 11],
          [0, 18, 12],
        ]
          .map(([x, y, r]) => circle(x!, y!, r!, colour))
          .join(''),
      }
    case 'afro':
      return {
        under: '',
        over: circle(0, -16, 44, colour) + circle(-24, 4, 20, colour) + circle(24, 4, 20, colour),
      }
    case 'braids':
      return {
        under: '',
        over:
          simple +
          [-24, -12, 0, 12, 24]
            .map((x, i) => stroke(`M${x} 4Q${x * 1.2} 30 ${x * 1.1} 54`, i % 2 ? deep : colour, 9))
            .join(''),
      }
    case 'kufi':
      return {
        under: '',
        over:
          simple +
          path('M-29 -14C-29 -34 -24 -45 -12 -46L12 -46C24 -45 29 -34 29 -14Q0 -6 -29 -14Z', look.wrap),
      }
    case 'beanie':
      return {
        under: '',
        over:
          simple +
          path('M-30 -4C-33 -36 -18 -50 0 -50C18 -50 33 -36 30 -4Q0 6 -30 -4Z', look.wrap) +
          path(
            'M-31 -2C-31 -10 -31 -14 -30 -17Q0 -8 30 -17C31 -12 31 -6 31 -2Q0 8 -31 -2Z',
            darker(look.wrap, 0.14),
          ),
      }
    default:
      return { under: '', over: simple }
  }
}
