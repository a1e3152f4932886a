import { cloth, darker, lighter, mix } from './colours.ts'
import { drawHairFromBehind } from './hair-behind.ts'
import type { Look } from './looks.ts'
import { at, circle, path, stroke, type Svg } from './svg.ts'

/** Hair, caps and headscarves, drawn around the head at 0,0. */

export function drawHair(look: Look, f: number, back: boolean): { under: Svg; over: Svg } {
  const colour = look.hairColour
  const shine = lighter(colour, 0.12)
  const deep = darker(colour, 0.25)
  if (back) return drawHairFromBehind(look)
  // The hairline: from the far temple over the forehead to the ear on our side.
  const ear = -20 + f * 13
  const top = (raise: number, side: number) =>
    `C${at(-30 - side, -24, -20, -40 - raise, 0 - f * 3, -40 - raise)}C${at(18, -40 - raise, 28 + side * 0.6, -28, 26, -12)}`
  const cap = (raise: number, side: number, nape: number) =>
    `M${at(-26 - side * 0.7, nape)}${top(raise, side)}C${at(22, -22, 14, -25, 4, -24)}C${at(-6, -23, ear - 2, -20, ear + 1, -8)}L${at(ear - 1, 3)}C${at(ear - 3, 8, -18 + f * 5, nape * 0.6, -19 + f * 3, nape + 2)}Q${at(-24, nape + 5, -26 - side * 0.7, nape)}Z`
  const parted = (raise: number, side: number, nape: number) =>
    `M${at(-26 - side * 0.7, nape)}${top(raise, side)}C${at(20, -14, 12, -20, 6 + f * 4, -27)}C${at(0, -18, ear + 2, -16, ear + 1, -4)}L${at(ear - 1, 8)}C${at(ear - 3, 11, -18 + f * 5, nape * 0.7, -19 + f * 3, nape + 3)}Q${at(-24, nape + 6, -26 - side * 0.7, nape)}Z`
  const burn = f < 0.4 ? path('M27 -14C28 -6 27 2 25 7L20 3C22 -4 22 -10 20 -20Z', colour) : ''
  switch (look.hair) {
    case 'short':
      return { under: '', over: path(cap(1, 1, 12), colour) + burn }
    case 'swept':
      return {
        under: '',
        over:
          path(
            `M${at(-26, 12)}C-32 -22 -22 -45 ${at(4, -46)}C22 -47 32 -34 26 -12C24 -20 20 -22 14 -22C2 -20 ${at(ear + 4, -22, ear + 1, -8)}L${at(ear - 1, 4)}Q${at(-20 + f * 4, 8, -20 + f * 2, 12)}Z`,
            colour,
          ) +
          stroke('M-16 -30C-6 -40 10 -40 20 -32', shine, 2.2) +
          burn,
      }
    case 'crop':
      return { under: '', over: path(cap(-3, -0.5, 9), colour) + burn }
    case 'ring':
      return {
        under: '',
        over:
          path(
            `M${at(-25, 13)}C-31 2 -31 -12 -25 -20C${at(-20 + f * 6, -18, ear, -10, ear + 1, 0)}L${at(ear - 2, 6)}Q${at(-19 + f * 3, 8, -19, 14)}Z`,
            colour,
          ) +
          (f < 0.5 ? path('M24 8C30 0 29 -12 25 -18C22 -12 21 -4 22 4Z', colour) : '') +
          stroke('M-10 -26Q0 -30 10 -27', lighter(look.skin, 0.35), 2, 'opacity="0.6"'),
      }
    case 'bald':
      return {
        under: '',
        over: stroke('M-12 -25Q-2 -30 8 -28', lighter(look.skin, 0.35), 2.2, 'opacity="0.55"'),
      }
    case 'bob':
      return {
        under: path(
          `M-30 -8C-34 -32 -18 -44 0 -44C18 -44 33 -32 31 -8C33 10 34 24 28 32C10 38 -14 38 -30 34C-37 22 -33 8 -30 -8Z`,
          deep,
        ),
        over: path(
          `M${at(-30, 30)}C-38 10 -36 -42 0 -44C24 -44 33 -26 30 -2C32 12 33 22 28 30C${at(24, 20, 25, 0, 22, -12)}C12 -14 0 -18 -6 -26C${at(-10, -16, ear + 1, -14, ear + 1, 2)}C${at(ear, 18, ear - 4, 28, -16 + f * 5, 33)}Q-24 35 -30 30Z`,
          colour,
        ),
      }
    case 'bun':
      return {
        under:
          circle(-12 - f * 12, -40 + f * 8, 15, colour) +
          stroke(
            `M${at(-20 - f * 12, -42 + f * 8)}Q${at(-12 - f * 12, -50 + f * 8, -4 - f * 12, -43 + f * 8)}`,
            shine,
            2,
          ),
        over: path(parted(1, 1, 14), colour),
      }
    case 'tail':
      return {
        under: path(
          `M${at(-18, -22)}C-44 -26 -52 4 -44 40C-40 48 -34 44 -34 36C-38 12 -26 2 -18 -4Z`,
          colour,
        ),
        over: path(parted(1, 1, 12), colour) + circle(-25, -14, 4.5, cloth.terracotta),
      }
    case 'long':
      return {
        under: path(
          'M-29 -10C-33 -34 -18 -44 0 -44C18 -44 32 -32 30 -10C34 20 36 44 32 66C10 72 -24 74 -42 66C-44 40 -32 20 -29 -10Z',
          deep,
        ),
        over: path(
          `M${at(-38, 62)}C-44 20 -36 -43 0 -44C24 -44 33 -26 29 -2C32 20 34 34 32 50C${at(24, 36, 26, 0, 23, -10)}C14 -14 4 -20 -2 -28C${at(-8, -18, ear + 1, -12, ear + 1, 4)}C${at(ear, 28, ear - 4, 46, -18 + f * 4, 62)}Q-28 68 -38 62Z`,
          colour,
        ),
      }
    case 'curly':
      return {
        under: [
          [-26, -14, 15],
          [-28, 4, 13],
          [-24, 18, 10],
          [24, -16, 13],
          [0, -32, 18],
        ]
          .map(([x, y, r]) => circle(x!, y!, r!, deep))
          .join(''),
        over:
          [
            [-25, -10, 11],
            [-20, -26, 14],
            [-7, -35, 14],
            [8, -36, 13],
            [20, -28, 12],
            [25, -16, 8],
            [-26 + f * 5, 3, 9],
            [-2, -26, 8],
            [12, -26, 8],
            [-14 + f * 3, -20, 8],
          ]
            .map(([x, y, r]) => circle(x!, y!, r!, colour))
            .join('') + stroke('M-22 -32q5 -6 10 -2M0 -43q6 -4 10 1M-28 -14q-2 -6 3 -9', shine, 2),
      }
    case 'afro':
      return {
        under:
          circle(-2 - f * 4, -16, 42, colour) +
          circle(-26 - f * 2, 0, 20, colour) +
          circle(25 - f * 5, -2, 18, colour),
        over: path(
          `M${at(-27, 6)}C-36 -30 -16 -46 0 -46C18 -46 34 -30 26 -10C22 -20 14 -24 4 -24C${at(-6, -23, ear - 2, -18, ear + 1, -6)}L${at(ear - 1, 6)}Q-22 10 -27 6Z`,
          colour,
        ),
      }
    case 'waves':
      return {
        under: circle(-22, 8, 12, deep),
        over:
          path(
            `M${at(-27, 16)}C-40 6 -38 -12 -32 -18C-34 -34 -16 -46 -4 -43C6 -50 24 -42 25 -32C34 -28 33 -14 27 -8C22 -10 22 -18 16 -20C8 -17 2 -24 -4 -21C-10 -18 ${at(ear - 2, -18, ear + 1, -6)}C${at(ear + 2, 4, ear - 4, 14, -18 + f * 5, 17)}Q-23 20 -27 16Z`,
            colour,
          ) + stroke('M-26 -22q6 -10 14 -6q6 -10 16 -4q8 -4 14 3', mix(colour, '#6d5f5a', 0.25), 1.8),
      }
    case 'braids':
      return {
        under:
          circle(-4 - f * 3, -14, 32, colour) +
          [-30, -22, -14]
            .map((x, i) =>
              stroke(`M${x} -6C${x - 6} 14 ${x - 5} 34 ${x - 2 + i} 56`, i % 2 ? colour : deep, 9),
            )
            .join('') +
          [28, 22].map((x) => stroke(`M${x} -4C${x + 3} 14 ${x + 3} 34 ${x} 52`, deep, 8)).join(''),
        over: path(parted(1, 1, 16), colour) + stroke('M-20 -30L-6 -24M-10 -38L2 -26', shine, 1.6),
      }
    case 'kufi':
      return {
        under: '',
        over:
          path(cap(-3, -0.5, 9), colour) +
          path('M-28 -17C-28 -34 -24 -44 -12 -45L14 -45C24 -44 28 -32 28 -17Q0 -26 -28 -17Z', look.wrap) +
          stroke('M-27 -21Q0 -30 27 -21', darker(look.wrap, 0.25), 2),
      }
    case 'beanie':
      return {
        under: '',
        over:
          path(cap(-2, 0, 11), colour) +
          path('M-29 -14C-32 -38 -18 -50 -2 -50C18 -50 32 -38 29 -14Q0 -22 -29 -14Z', look.wrap) +
          path(
            'M-30 -12C-31 -18 -31 -24 -29 -26Q0 -34 29 -26C31 -22 31 -16 30 -12Q0 -21 -30 -12Z',
            darker(look.wrap, 0.14),
          ),
      }
    case 'headscarf':
      return { under: '', over: '' }
  }
}
