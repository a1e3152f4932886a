import { cloth, cream, darker, lighter, mix, type Mood } from '../drawing/colours.ts'
import { at, circle, group, line, path, polygon, rect, repeat, stroke, type Svg } from '../drawing/svg.ts'

/** Buildings seen from the street; 0 is the middle of the pavement before them. */

export const pane = (x: number, y: number, w: number, h: number, glassColour: string, split = true): Svg =>
  rect(x - 6, y - 6, w + 12, h + 12, cream, 2) +
  rect(x, y, w, h, glassColour) +
  polygon(
    [
      [x + w * 0.55, y],
      [x + w * 0.8, y],
      [x + w * 0.4, y + h],
      [x + w * 0.15, y + h],
    ],
    '#ffffff',
    'opacity="0.22"',
  ) +
  (split ? rect(x + w / 2 - 3, y, 6, h, cream) : '') +
  rect(x - 12, y + h + 6, w + 24, 8, lighter('#c9b8a4', 0.3), 2)

export const brickwork = (x: number, y: number, w: number, h: number, colour: string): Svg =>
  repeat(Math.round((w * h) / 9000), (i) =>
    rect(
      x + 8 + ((i * 137) % Math.max(20, w - 50)),
      y + 10 + ((i * 89) % Math.max(20, h - 20)),
      28,
      8,
      darker(colour, 0.1),
      1,
      'opacity="0.7"',
    ),
  )

export const church = (m: Mood): Svg => {
  const wall = mix('#b9785c', m.skyLow, 0.12)
  const roof = '#5d6674'
  const arch = (x: number, y: number, w: number, h: number, colour: string) =>
    path(
      `M${at(x - w / 2, y)}V${at(y - h + w / 2)}Q${at(x - w / 2, y - h - w * 0.1, x, y - h - w * 0.25)}Q${at(x + w / 2, y - h - w * 0.1, x + w / 2, y - h + w / 2)}V${at(y)}Z`,
      colour,
    )
  const glassColour = '#f2cf86'
  return (
    path('M-60 -330L180 -470L420 -330Z', roof) +
    rect(-60, -334, 480, 334, wall) +
    brickwork(-60, -330, 480, 320, wall) +
    [20, 130, 240, 350]
      .map(
        (x) =>
          arch(x, -70, 66, 190, cream) +
          arch(x, -76, 52, 176, glassColour) +
          line(
            [
              [x, -76],
              [x, -262],
            ],
            cream,
            4,
          ) +
          line(
            [
              [x - 26, -150],
              [x + 26, -150],
            ],
            cream,
            4,
          ),
      )
      .join('') +
    rect(-240, -560, 190, 560, darker(wall, 0.06)) +
    brickwork(-240, -560, 190, 560, darker(wall, 0.06)) +
    path('M-256 -556L-145 -860L-34 -556Z', roof) +
    path('M-256 -556L-145 -860L-145 -556Z', darker(roof, 0.15)) +
    line(
      [
        [-145, -858],
        [-145, -930],
      ],
      '#d7a545',
      6,
    ) +
    line(
      [
        [-166, -906],
        [-124, -906],
      ],
      '#d7a545',
      6,
    ) +
    circle(-145, -470, 44, cream) +
    `<circle cx="-145" cy="-470" r="38" fill="none" stroke="${roof}" stroke-width="5"/>` +
    stroke('M-145 -470V-496M-145 -470L-126 -460', '#4a3a3a', 5) +
    arch(-145, -300, 60, 110, cream) +
    arch(-145, -304, 48, 98, glassColour) +
    arch(-145, 0, 112, 190, cream) +
    arch(-145, 0, 92, 172, '#7b4a34') +
    line(
      [
        [-145, 0],
        [-145, -190],
      ],
      '#5d3527',
      4,
    )
  )
}

export const mosque = (m: Mood): Svg => {
  const wall = mix('#e2c49b', m.skyLow, 0.25)
  const dome = cloth.teal
  const gold = '#d7a545'
  const arch = (x: number, y: number, w: number, h: number, colour: string) =>
    path(
      `M${at(x - w / 2, y)}V${at(y - h * 0.62)}C${at(x - w / 2, y - h * 0.86, x - w * 0.12, y - h * 0.9, x, y - h)}C${at(x + w * 0.12, y - h * 0.9, x + w / 2, y - h * 0.86, x + w / 2, y - h * 0.62)}V${at(y)}Z`,
      colour,
    )
  const moon = (x: number, y: number, s: number) =>
    group(
      `translate(${at(x, y)}) scale(${s})`,
      line(
        [
          [0, 30],
          [0, 0],
        ],
        gold,
        4,
      ),
      path('M8 -26A16 16 0 1 0 14 -4A13 13 0 1 1 8 -26Z', gold),
    )
  const minaret = (x: number) =>
    rect(x - 30, -560, 60, 560, darker(wall, 0.04)) +
    rect(x - 30, -560, 18, 560, darker(wall, 0.12)) +
    rect(x - 44, -572, 88, 20, lighter(wall, 0.35), 4) +
    rect(x - 22, -650, 44, 80, wall) +
    arch(x, -578, 22, 56, mix(dome, m.sky, 0.3)) +
    rect(x - 30, -660, 60, 14, lighter(wall, 0.35), 3) +
    path(`M${x - 26} -658Q${x - 20} -700 ${x} -760Q${x + 20} -700 ${x + 26} -658Z`, dome) +
    moon(x, -790, 0.8)
  return (
    minaret(330) +
    path('M-170 -372C-200 -470 -110 -560 0 -640C110 -560 200 -470 170 -372Z', dome) +
    path('M-170 -372C-200 -470 -110 -560 0 -640C-70 -540 -110 -470 -100 -372Z', darker(dome, 0.14)) +
    moon(0, -672, 1.1) +
    rect(-190, -396, 380, 40, lighter(wall, 0.3), 4) +
    repeat(7, (i) => arch(-150 + i * 50, -360, 22, 30, mix(dome, m.sky, 0.3))) +
    rect(-280, -356, 560, 356, wall) +
    rect(-292, -366, 584, 18, lighter(wall, 0.4), 4) +
    brickwork(-280, -340, 560, 330, wall) +
    [-200, 200]
      .map(
        (x) =>
          arch(x, -80, 96, 210, lighter(wall, 0.5)) +
          arch(x, -86, 76, 190, '#f2cf86') +
          repeat(2, (i) =>
            line(
              [
                [x - 12 + i * 24, -86],
                [x - 12 + i * 24, -236],
              ],
              lighter(wall, 0.3),
              4,
            ),
          ) +
          line(
            [
              [x - 38, -150],
              [x + 38, -150],
            ],
            lighter(wall, 0.3),
            4,
          ),
      )
      .join('') +
    arch(0, 0, 196, 310, lighter(wall, 0.5)) +
    arch(0, 0, 168, 282, dome) +
    arch(0, 0, 116, 206, '#7b4a34') +
    line(
      [
        [0, 0],
        [0, -200],
      ],
      '#5d3527',
      4,
    ) +
    stroke('M-66 -120L-84 -130M66 -120L84 -130', gold, 4)
  )
}

/** A modern building with much glass, such as a library or a community centre. */
export const hall = (m: Mood, w: number, colour: string, inside: Svg = ''): Svg => {
  const glassColour = mix(m.sky, '#f7d88d', 0.35)
  return (
    rect(-w / 2, -420, w, 420, colour) +
    brickwork(-w / 2, -420, w, 120, colour) +
    rect(-w / 2 - 24, -446, w + 48, 34, darker(colour, 0.3), 4) +
    rect(-w / 2 + 40, -318, w - 80, 318, cream) +
    rect(-w / 2 + 50, -308, w - 100, 308, glassColour) +
    inside +
    repeat(Math.round((w - 100) / 130), (i, n = Math.round((w - 100) / 130)) =>
      rect(-w / 2 + 50 + ((i + 1) * (w - 100)) / (n + 1) - 4, -308, 8, 308, cream),
    ) +
    rect(-w / 2 + 50, -236, w - 100, 8, cream)
  )
}

export const gardenShed = (colour: string): Svg =>
  rect(-110, -230, 220, 230, colour) +
  repeat(7, (i) =>
    line(
      [
        [-80 + i * 27, -230],
        [-80 + i * 27, 0],
      ],
      darker(colour, 0.14),
      3,
    ),
  ) +
  path('M-134 -226L0 -318L134 -226Z', '#6d4a44') +
  rect(-60, -190, 66, 60, cream, 2) +
  rect(-54, -184, 54, 48, '#bcd7d9') +
  rect(28, -190, 62, 190, darker(colour, 0.2)) +
  circle(40, -92, 4, cream)
export const greenhouse = (): Svg =>
  path('M-150 0V-170L0 -260L150 -170V0Z', '#dcebe4', 'opacity="0.75"') +
  stroke('M-150 0V-170L0 -260L150 -170V0M0 -260V0M-75 -214V0M75 -214V0M-150 -170H150M-150 -86H150', cream, 6)
