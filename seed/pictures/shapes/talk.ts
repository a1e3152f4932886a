import { cloth, cream, darker, paper } from '../drawing/colours.ts'
import { at, circle, ellipse, line, path, place, rect, repeat, stroke, type Svg } from '../drawing/svg.ts'

/** A speech balloon with a little picture in it; the tail ends at 0,0 and leans to one side. */
export const balloon = (w: number, h: number, inside: Svg, side: 1 | -1 = 1, colour = paper): Svg =>
  path(`M0 0Q${at(side * 10, -20, side * 4, -34)}H${at(side * 40)}Q${at(side * 22, -12)} 0 0Z`, colour) +
  rect(side > 0 ? -w * 0.3 : -w * 0.7, -h - 30, w, h, colour, h * 0.36) +
  place(side > 0 ? w * 0.2 : -w * 0.2, -30 - h / 2, 1, inside)

/** Small pictures, around 0,0, some 50 high. */
export const signs = {
  apple: () =>
    path('M0 -10C-10 -20 -28 -14 -26 6C-24 22 -12 30 0 24C12 30 24 22 26 6C28 -14 10 -20 0 -10Z', '#c94f3a') +
    stroke('M0 -10Q0 -20 5 -26', '#6b4630', 4) +
    path('M4 -18Q16 -30 24 -22Q16 -12 4 -18Z', '#7fa35a'),
  house: () =>
    path('M-28 0L0 -26L28 0Z', cloth.brick) +
    rect(-20, -2, 40, 28, cloth.sand) +
    rect(-6, 8, 12, 18, cloth.petrol) +
    rect(8, 4, 8, 8, cream),
  sun: () =>
    circle(0, 0, 13, '#e9b44c') +
    repeat(
      8,
      (i) =>
        `<g transform="rotate(${i * 45})">${line(
          [
            [0, -19],
            [0, -26],
          ],
          '#e9b44c',
          5,
        )}</g>`,
    ),
  bike: () =>
    `<g fill="none" stroke="${cloth.petrol}" stroke-width="4.5"><circle cx="-19" cy="8" r="13"/><circle cx="19" cy="8" r="13"/></g>` +
    stroke('M-19 8L-2 8L-10 -12M-2 8L14 -10M10 -18L19 8M-15 -12H-5', cloth.petrol, 4.5),
  heart: () =>
    path(
      'M0 24C-34 2 -28 -22 -12 -22C-4 -22 0 -16 0 -12C0 -16 4 -22 12 -22C28 -22 34 2 0 24Z',
      cloth.terracotta,
    ),
  tree: () => rect(-4, 6, 8, 20, '#7b5440') + circle(0, -6, 20, '#6d9a5f') + circle(8, -10, 8, '#86b072'),
  fish: () => path('M-26 0Q-8 -22 14 -2L28 -14V14L14 2Q-8 22 -26 0Z', cloth.teal) + circle(-12, -3, 3, cream),
  dots: () => [-18, 0, 18].map((x) => circle(x, 0, 6, '#b9a08c')).join(''),
  hand: () =>
    path(
      'M-14 24C-20 10 -24 0 -20 -4C-16 -6 -12 2 -10 4V-20Q-6 -26 -3 -20V-2V-24Q1 -30 4 -24V-2V-22Q8 -27 11 -21V0V-14Q15 -19 18 -13V8Q18 20 10 26Z',
      cloth.sand,
    ),
  key: () =>
    `<circle cx="-14" r="11" fill="none" stroke="${cloth.ochre}" stroke-width="7"/>` +
    stroke('M-3 0H26V12M14 0V9', cloth.ochre, 7),
}

/** A picture card for a language game. */
export const pictureCard = (inside: Svg): Svg =>
  rect(-36, -42, 72, 84, darker(paper, 0.12), 6, 'transform="translate(3 4)"') +
  rect(-36, -42, 72, 84, paper, 6) +
  inside

/** A head on a screen that listens. */
export const headset = (colour = '#33323c'): Svg =>
  stroke('M-29 0C-32 -48 32 -48 29 0', colour, 6) +
  ellipse(-28, 4, 8, 13, colour) +
  stroke('M-28 14Q-24 32 -4 30', colour, 3.5) +
  ellipse(0, 29, 6, 4, colour)
