import { cream, darker, lighter, type Mood } from '../drawing/colours.ts'
import { at, circle, ellipse, group, line, path, rect, repeat, stroke, type Svg } from '../drawing/svg.ts'
import { shade } from './room.ts'

const wheelOf = (x: number, y: number, r: number): Svg =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="#3b3440" stroke-width="8"/><circle cx="${x}" cy="${y}" r="${r - 7}" fill="none" stroke="#d8d3c8" stroke-width="3"/>` +
  repeat(9, (i) =>
    group(
      `rotate(${i * 40 + 10} ${x} ${y})`,
      line(
        [
          [x, y],
          [x, y - r + 8],
        ],
        '#b9b4aa',
        1.6,
      ),
    ),
  ) +
  circle(x, y, 7, '#3b3440')

/** A Dutch bike that goes right: saddle at (-46,-212), handlebars at (92,-238), pedals at (-4,-72). */
export const bike = (colour: string, basket = false): Svg =>
  shade(4, 2, 190, 12) +
  wheelOf(-118, -74, 72) +
  wheelOf(126, -74, 72) +
  stroke('M-118 -74L-4 -72L-40 -186M-118 -74L-38 -172', colour, 9) +
  stroke('M-4 -72C20 -120 60 -160 92 -176', colour, 10) +
  stroke('M-32 -154C10 -120 70 -140 92 -176', 'none', 1) +
  stroke('M88 -206L100 -160L126 -74', colour, 9) +
  stroke('M66 -238Q96 -246 92 -222L86 -204', '#5a555c', 7) +
  stroke('M62 -238h16', '#33262b', 11) +
  stroke('M-40 -186L-46 -206', '#5a555c', 8) +
  path('M-78 -216Q-46 -226 -18 -210Q-20 -202 -34 -204L-60 -200Q-78 -202 -78 -216Z', '#4a332e') +
  stroke('M-178 -124Q-160 -156 -118 -156Q-80 -154 -60 -120', darker(colour, 0.2), 7) +
  stroke('M70 -116Q88 -152 126 -152Q160 -150 180 -116', darker(colour, 0.2), 6) +
  stroke('M-150 -160H-58', '#5a555c', 6) +
  circle(-4, -72, 20, '#5a555c') +
  circle(-4, -72, 10, lighter(colour, 0.2)) +
  circle(118, -196, 10, '#f3d27a') +
  (basket
    ? path('M104 -250H172L160 -196H114Z', '#a9764b') +
      line(
        [
          [106, -234],
          [170, -234],
        ],
        '#83532f',
        3,
      ) +
      line(
        [
          [110, -216],
          [166, -216],
        ],
        '#83532f',
        3,
      )
    : '')

export const bus = (colour: string): Svg => {
  const glassColour = '#cfe2e2'
  return (
    shade(0, 2, 540, 24) +
    path(
      'M-500 -360Q-500 -400 -460 -400H440Q486 -400 498 -352L520 -190V-60Q520 -40 500 -40H-480Q-500 -40 -500 -60Z',
      colour,
    ) +
    path('M-500 -150H524V-60Q520 -40 500 -40H-480Q-500 -40 -500 -60Z', darker(colour, 0.16)) +
    rect(-500, -158, 1022, 14, cream) +
    repeat(5, (i) => rect(-462 + i * 152, -350, 136, 148, glassColour, 12)) +
    rect(312, -356, 104, 304, cream, 8) +
    rect(320, -348, 42, 288, glassColour, 6) +
    rect(366, -348, 42, 288, glassColour, 6) +
    path('M432 -348H468Q478 -346 482 -330L500 -206H432Z', glassColour) +
    repeat(5, (i) => path(`M${at(-400 + i * 152, -350)}h34l-50 148h-34Z`, '#ffffff', 'opacity="0.25"')) +
    [-300, 190]
      .map(
        (x) => circle(x, -44, 56, '#33303a') + circle(x, -44, 30, '#c9c5be') + circle(x, -44, 12, '#6b6670'),
      )
      .join('') +
    ellipse(510, -96, 9, 16, '#f8e3a6') +
    rect(-506, -110, 12, 34, '#b23b3f', 4) +
    rect(-360, -420, 220, 24, darker(colour, 0.2), 8)
  )
}

export const busStop = (m: Mood): Svg =>
  rect(-10, -330, 9, 330, '#4b4f57') +
  rect(-46, -400, 84, 78, m.accent, 8) +
  rect(-30, -382, 52, 30, cream, 6) +
  circle(-20, -346, 6, cream) +
  circle(12, -346, 6, cream)

export const shelter = (w: number): Svg =>
  rect(-w / 2, -400, w, 20, '#4b4f57', 5) +
  rect(-w / 2 + 10, -380, 10, 380, '#4b4f57') +
  rect(w / 2 - 20, -380, 10, 380, '#4b4f57') +
  rect(-w / 2 + 20, -370, w - 40, 300, '#e2efec', 0, 'opacity="0.55"') +
  path(`M${-w * 0.2} -370h60l-90 300h-60Z`, '#ffffff', 'opacity="0.35"') +
  rect(-w / 2 + 40, -124, w - 80, 18, '#a9764b', 5) +
  [-w / 2 + 70, w / 2 - 80].map((x) => rect(x, -108, 9, 108, '#4b4f57')).join('')
