import { cloth, cream, lighter, mix, type Mood } from '../drawing/colours.ts'
import { at, circle, group, line, path, rect, repeat, stroke, type Svg } from '../drawing/svg.ts'
import { brickwork, pane } from './buildings.ts'

/** Homes seen from the street; 0 is the middle of the pavement before them. */

/** Here and there a brick, so that a large wall is not bare. */
export const brickWall = (x: number, y: number, w: number, h: number, colour: string): Svg =>
  repeat(Math.floor(h / 28), (row) =>
    repeat(Math.ceil(w / 74), (n) =>
      (row * 7 + n * 5 + ((row * n) % 4)) % 9 === 0
        ? rect(x + n * 74 + (row % 2) * 37, y + row * 28 + 7, 60, 15, colour, 2)
        : '',
    ),
  )

/** One house of a Dutch row: two floors, a door and a big window. */
export const house = (m: Mood, brick: string, doorColour: string, kind = 0, lit = false): Svg => {
  const glassColour = lit ? '#f7d88d' : mix(m.sky, '#33767a', 0.22)
  const gable = [
    path('M-160 -470L0 -610L160 -470Z', brick) +
      stroke('M-168 -466L0 -614L168 -466', lighter(brick, 0.55), 9),
    path('M-160 -470V-500H-112V-544H-62V-590H62V-544H112V-500H160V-470Z', brick) +
      stroke('M-164 -500H-112V-544H-62V-590H62V-544H112V-500H164', lighter(brick, 0.55), 9),
    path(
      'M-160 -466C-120 -480 -112 -520 -92 -540Q-60 -600 0 -604Q60 -600 92 -540C112 -520 120 -480 160 -466Z',
      brick,
    ) +
      stroke(
        'M-160 -470C-120 -480 -112 -520 -92 -540Q-60 -600 0 -604Q60 -600 92 -540C112 -520 120 -480 160 -470',
        lighter(brick, 0.55),
        9,
      ),
    path('M-170 -470L-140 -590H140L170 -470Z', '#8a5246') +
      repeat(5, (i) =>
        line(
          [
            [-166 + i * 6, -486 - i * 22],
            [166 - i * 6, -486 - i * 22],
          ],
          '#6f3f38',
          3,
          'opacity="0.5"',
        ),
      ) +
      rect(-36, -568, 72, 62, cream, 2) +
      rect(-28, -560, 56, 48, glassColour),
  ][kind % 4]!
  return (
    gable +
    rect(-160, -472, 320, 472, brick) +
    brickwork(-160, -470, 320, 470, brick) +
    (kind % 4 === 3 ? '' : pane(-24, -548, 48, 52, glassColour, false)) +
    pane(-122, -420, 92, 124, glassColour) +
    pane(30, -420, 92, 124, glassColour) +
    rect(-160, -252, 320, 10, lighter(brick, 0.4), 0, 'opacity="0.7"') +
    pane(-128, -206, 140, 132, glassColour) +
    rect(44, -214, 88, 214, cream, 2) +
    rect(54, -180, 68, 180, doorColour) +
    rect(54, -206, 68, 22, glassColour) +
    rect(66, -164, 44, 60, lighter(doorColour, 0.25), 2) +
    circle(112, -84, 5, '#e8c06a') +
    rect(38, -8, 100, 8, '#b9aca0', 2)
  )
}

/** A row of houses over the whole width; the pavement is at y. */
export const houseRow = (m: Mood, y: number, size: number, shift = 0, lit = false): Svg => {
  const bricks = [cloth.brick, cloth.sand, '#b86f55', cloth.blush, '#8f5a4d', lighter(cloth.slate, 0.2)]
  const doors = [cloth.petrol, cloth.forest, cloth.mustard, cloth.plum, cloth.terracotta, cloth.navy]
  const w = 320 * size
  const n = Math.ceil(1600 / w) + 1
  return repeat(n, (i) =>
    group(
      `translate(${at(i * w + w / 4 - 20, y)}) scale(${size})`,
      house(
        m,
        mix(bricks[(i + shift) % 6]!, m.skyLow, 0.14),
        doors[(i * 5 + shift) % 6]!,
        (i * 3 + shift) % 4,
        lit,
      ),
    ),
  )
}
