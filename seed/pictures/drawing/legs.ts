import { darker } from './colours.ts'
import { direction, joint, limb, mixNumber, mixPoint } from './limbs.ts'
import type { Look } from './looks.ts'
import type { Pose, Reach } from './pose.ts'
import { at, group, path, type Point, stroke, type Svg } from './svg.ts'

/** Legs, skirts and shoes. */

const leg = { upper: 102, lower: 100 }

export function drawLegs(look: Look, pose: Pose, feet: [Reach, Reach], turn: number, short: number): Svg {
  const [near, far] = feet
  const b = look.build
  const nearHip: Point = [mixNumber(-21, -4, turn) * b, 4]
  const farHip: Point = [mixNumber(21, 8, turn) * b, 4]
  const upper = leg.upper * short
  const lower = leg.lower * short
  const nearKnee = near.via ?? joint(nearHip, near.to, upper, lower, near.bend ?? (turn > 0.4 ? -1 : 1))
  const farKnee = far.via ?? joint(farHip, far.to, upper, lower, far.bend ?? -1)
  const thick = (short < 1 ? 0.8 : 1) * (0.5 + b / 2)
  const one = (hip: Point, knee: Point, foot: Point, shaded: boolean) => {
    const bareLegs = look.skirt !== 'none'
    const colour = bareLegs ? look.tights : look.bottom
    const fill = shaded ? darker(colour, 0.2) : colour
    const widths = bareLegs ? [18, 13, 9] : [24, 18, 13]
    return (
      drawShoe(look, foot, direction(knee, foot), turn, shaded, hip === farHip ? 1 : -1) +
      path(
        limb(
          [hip, knee, foot],
          widths.map((r) => r * thick),
        ),
        fill,
        shaded ? '' : `stroke="${darker(colour, 0.22)}" stroke-width="1.2"`,
      )
    )
  }
  const h = mixNumber(42, 36, turn) * b * (short < 1 ? 0.88 : 1)
  const pelvis = path(
    `M${at(-h, -12)}L${at(h, -12)}L${at(h - 1, 16)}Q${at(h - 6, 30, h - 22, 32)}L${at(-h + 22, 32)}Q${at(-h + 6, 30, -h + 1, 16)}Z`,
    look.skirt === 'none' ? look.bottom : look.skirtColour,
  )
  if (pose.sits === 'front')
    return drawSittingLegs(look, pose, turn, thick, h, [nearHip, farHip], [nearKnee, farKnee])
  const legs = one(farHip, farKnee, far.to, turn > 0.4) + one(nearHip, nearKnee, near.to, false)
  if (look.skirt === 'none') return legs + pelvis
  return legs + pelvis + drawSkirt(look, pose, h, [nearKnee, farKnee], [near.to, far.to])
}

/** Knees come towards us: the shins lie in the shade below them. */
function drawSittingLegs(
  look: Look,
  pose: Pose,
  turn: number,
  thick: number,
  h: number,
  hips: [Point, Point],
  knees: [Point, Point],
): Svg {
  const feet = pose.feet!.map(({ to }) => to) as [Point, Point]
  const skirt = look.skirt !== 'none'
  const cloth = skirt ? look.skirtColour : look.bottom
  const shin = darker(skirt ? look.tights : look.bottom, skirt ? 0 : 0.14)
  const edge = darker(cloth, 0.26)
  const lower = [0, 1]
    .map(
      (i) =>
        drawShoe(look, feet[i]!, direction(knees[i]!, feet[i]!), turn, false, i ? 1 : -1) +
        path(
          limb(
            [knees[i]!, mixPoint(knees[i]!, feet[i]!, 0.5), feet[i]!],
            (skirt ? [15, 13, 9] : [21, 18, 14]).map((r) => r * thick),
          ),
          shin,
        ),
    )
    .join('')
  const [left, right] = [knees[0][0] - 27 * thick, knees[1][0] + 27 * thick]
  const low = Math.max(knees[0][1], knees[1][1])
  if (skirt) {
    const hem = look.skirt === 'long' ? feet[0][1] - 14 : low + 30
    const fall = path(
      `M${at(left + 2, low)}L${at(left + 6, hem)}Q${at((left + right) / 2, hem + 10, right - 6, hem)}L${at(right - 2, low)}Z`,
      darker(cloth, 0.12),
    )
    const lap = path(
      `M${at(-h, -10)}C${at(left - 4, 0, left - 6, 20, left, low + 12)}Q${at((left + right) / 2, low + 30, right, low + 12)}C${at(right + 6, 20, right + 4, 0, h, -10)}Z`,
      cloth,
    )
    return (
      lower +
      fall +
      lap +
      stroke(
        `M${at(left, low + 12)}Q${at((left + right) / 2, low + 30, right, low + 12)}`,
        edge,
        2,
        'opacity="0.6"',
      )
    )
  }
  const thighs = [1, 0]
    .map((i) =>
      path(
        limb(
          [hips[i]!, mixPoint(hips[i]!, knees[i]!, 0.5), knees[i]!],
          [24, 23, 22].map((r) => r * thick),
        ),
        cloth,
      ),
    )
    .join('')
  const kneeLines = knees
    .map(([x, y]) =>
      stroke(
        `M${at(x - 20 * thick, y + 8)}Q${at(x, y + 36 * thick, x + 20 * thick, y + 8)}`,
        edge,
        2,
        'opacity="0.7"',
      ),
    )
    .join('')
  return (
    lower +
    path(`M${at(-h, -12)}H${at(h)}L${at(h - 2, 14)}H${at(-h + 2)}Z`, cloth) +
    thighs +
    kneeLines +
    stroke(`M0 8V${at(low)}`, edge, 2, 'opacity="0.5"')
  )
}

function drawSkirt(look: Look, pose: Pose, h: number, knees: [Point, Point], feet: [Point, Point]): Svg {
  const long = look.skirt === 'long'
  const colour = look.skirtColour
  const fold = darker(colour, 0.2)
  if (pose.sits === 'side') {
    const [knee] = knees
    const [foot] = feet
    const end = mixPoint(knee, foot, long ? 0.86 : 0.3)
    return path(
      limb([[2, 4], knee, end], [32, 25, long ? 25 : 24]),
      colour,
      `stroke="${fold}" stroke-width="1.4"`,
    )
  }
  const at0 = long ? feet : knees
  const bottom = long ? Math.max(feet[0][1], feet[1][1]) - 16 : (knees[0][1] + knees[1][1]) / 2 + 20
  const left = Math.min(-h - 8, at0[0][0] - 24, at0[1][0] - 24)
  const right = Math.max(h + 8, at0[0][0] + 24, at0[1][0] + 24)
  return (
    path(
      `M${at(-h, -10)}C${at(-h - 4, 30, left, bottom - 60, left, bottom)}Q${at((left + right) / 2, bottom + 14, right, bottom)}C${at(right, bottom - 60, h + 4, 30, h, -10)}Z`,
      colour,
    ) +
    stroke(
      `M${at(-h * 0.3, 20)}Q${at(left * 0.35, bottom * 0.6, left * 0.42, bottom - 4)}M${at(h * 0.35, 24)}Q${at(right * 0.4, bottom * 0.6, right * 0.5, bottom - 4)}`,
      fold,
      2,
      'opacity="0.6"',
    )
  )
}

function drawShoe(look: Look, foot: Point, along: Point, turn: number, shaded: boolean, side: number): Svg {
  const colour = shaded ? darker(look.shoes, 0.2) : look.shoes
  const size = look.age === 'child' ? 0.82 : 1
  if (turn > 0.4) {
    const angle = (Math.atan2(along[1], along[0]) * 180) / Math.PI - 90
    const tilt = Math.max(-40, Math.min(60, angle))
    return group(
      `translate(${at(...foot)}) rotate(${at(tilt)}) scale(${size})`,
      path('M-14 -8L-15 18Q-15 22 -10 22L38 22Q43 22 41 15C38 6 22 4 12 -8Z', colour),
      path('M-15 18L41 18L41 20Q41 23 38 23L-11 23Q-15 23 -15 20Z', darker(colour, 0.4)),
    )
  }
  return group(
    `translate(${at(...foot)}) scale(${side * size} ${size})`,
    path('M-13 -6C-15 6 -14 20 -4 22L14 23C24 22 22 10 14 2L11 -8Z', colour),
  )
}
