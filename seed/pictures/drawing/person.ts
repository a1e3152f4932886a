import { darker, lighter } from './colours.ts'
import { drawHead } from './head.ts'
import { drawLegs } from './legs.ts'
import { direction, joint, limb, limbSides, mixNumber, mixPoint, rotate } from './limbs.ts'
import type { Look } from './looks.ts'
import type { Pose, Reach } from './pose.ts'
import { at, circle, clipped, group, path, type Point, rect, repeat, stroke, type Svg } from './svg.ts'

const shoulderHeight = -115
export const arm = { upper: 72, lower: 66 }
export const person = (look: Look, pose: Pose): Svg => {
  const parts = personParts(look, pose)
  return parts.body + parts.arms
}

/** Body and arms apart, for whoever sits behind a table with the hands on it. */
export const personParts = (look: Look, pose: Pose): { body: Svg; arms: Svg } => {
  const turn = pose.turn ?? 0
  const lean = (pose.lean ?? 0) + (look.age === 'old' ? 3 * turn : 0)
  const short = look.age === 'child' ? 0.82 : 1
  const build = look.build
  const shoulder = (x: number): Point => rotate([x, shoulderHeight * (short === 1 ? 1 : 0.84)], lean)
  const nearShoulder = shoulder(mixNumber(-35 * build, -5, turn))
  const farShoulder = shoulder(mixNumber(35 * build, 15, turn))
  const [near, far] = pose.hands ?? restingHands(turn, nearShoulder, farShoulder, short)
  const nearArm = drawArm(look, nearShoulder, near, short, false, near.bend ?? 1)
  const farArm = drawArm(look, farShoulder, far, short, turn > 0.4, far.bend ?? (turn > 0.4 ? 1 : -1))
  const { torso, head } = drawTorso(look, pose, turn, short)
  const leaning = (inside: Svg) => (lean ? group(`rotate(${at(lean)})`, inside) : inside)
  const legs = pose.feet ? drawLegs(look, pose, pose.feet, turn, short) : ''
  const wrap = (inside: Svg) =>
    group(`translate(${at(pose.x, pose.y)}) scale(${(pose.flip ? -1 : 1) * pose.size} ${pose.size})`, inside)
  const overArms = nearArm + (turn > 0.4 ? '' : farArm)
  if (pose.back) return { body: wrap(farArm + nearArm + legs + leaning(torso + head)), arms: '' }
  const body = (turn > 0.4 ? farArm : '') + legs + leaning(torso)
  return pose.handUp
    ? { body: wrap(body + leaning(head)), arms: wrap(overArms) }
    : { body: wrap(body), arms: wrap(overArms + leaning(head)) }
}

function restingHands(turn: number, near: Point, far: Point, short: number): [Reach, Reach] {
  const hang = 134 * short
  return [
    { to: [near[0] + mixNumber(-11, 6, turn), near[1] + hang] },
    { to: [far[0] + mixNumber(11, 14, turn), far[1] + hang] },
  ]
}

function drawArm(look: Look, from: Point, reach: Reach, short: number, shaded: boolean, bend: number): Svg {
  const elbow = reach.via ?? joint(from, reach.to, arm.upper * short, arm.lower * short, bend)
  const sleeve = shaded ? darker(look.sleeve, 0.2) : look.sleeve
  const skin = shaded ? darker(look.skin, 0.12) : look.skin
  const hand = reach.to
  const along = direction(elbow, hand)
  const thick = look.age === 'child' ? 0.82 : 1
  const cuff: Point = [hand[0] - along[0] * 15, hand[1] - along[1] * 15]
  const edge = darker(look.sleeve, 0.28)
  const bare = look.shortSleeves
  const upperEnd: Point = mixPoint(from, elbow, 0.72)
  const fingers = drawHand(hand, along, skin, thick)
  const wrist = limb([elbow, mixPoint(elbow, hand, 0.5), hand], [10.5 * thick, 9 * thick, 7 * thick])
  if (bare) {
    return (
      path(
        limb([from, elbow, hand], [14 * thick, 11 * thick, 7.5 * thick]),
        skin,
        `stroke="${darker(look.skin, 0.2)}" stroke-width="1.2"`,
      ) +
      (reach.holds ? group(`translate(${at(...hand)})`, reach.holds) : '') +
      fingers +
      drawSleeve(
        [from, mixPoint(from, upperEnd, 0.5), upperEnd],
        [16 * thick, 16 * thick, 16 * thick],
        sleeve,
        edge,
      )
    )
  }
  return (
    path(wrist, skin) +
    (reach.holds ? group(`translate(${at(...hand)})`, reach.holds) : '') +
    fingers +
    drawSleeve([from, elbow, cuff], [15.5 * thick, 13.5 * thick, 11.5 * thick], sleeve, edge)
  )
}

function drawSleeve(points: [Point, Point, Point], radii: number[], colour: string, edge: string): Svg {
  const { left, right } = limbSides(points, radii)
  const [a, b, c] = points
  const [p, q] = [direction(a, b), direction(b, c)]
  const across = p[0] * q[1] - p[1] * q[0]
  // On the inside of a sharp elbow the two edges would cross.
  const sharp = p[0] * q[0] + p[1] * q[1] < 0.25
  const line = (side: string[]) => 'M' + side.slice(1).join('L')
  const edges =
    (sharp && across > 0 ? '' : line(right.toReversed())) + (sharp && across < 0 ? '' : line(left))
  return path(limb(points, radii), colour) + stroke(edges, edge, 1.6)
}

function drawHand(hand: Point, along: Point, skin: string, thick: number): Svg {
  const angle = (Math.atan2(along[1], along[0]) * 180) / Math.PI
  return group(
    `translate(${at(...hand)}) rotate(${at(angle)}) scale(${thick})`,
    path('M-10 -7.5C-2 -10 8 -10 13 -6C17 -2.5 17 3 13 6C8 9.5 -2 9 -10 7.5Z', skin),
    stroke('M-2 -6C4 -12 8 -12 10 -10', skin, 6),
  )
}

function drawTorso(look: Look, pose: Pose, turn: number, short: number): { torso: Svg; head: Svg } {
  const head = drawHead(look, {
    gaze: pose.gaze ?? turn,
    back: pose.back,
    mood: pose.mood ?? 'smile',
    eyes: pose.eyes ?? 'open',
  })
  const child = short < 1
  const b = look.build
  const s = mixNumber(49, 36, turn) * b
  const w = mixNumber(look.waist, look.waist - 4, turn) * b
  const h = mixNumber(43, 37, turn) * b
  const hem = look.coat ? 74 : 8
  const flare = look.coat ? 14 : 0
  const outline =
    `M-13 -142C-16 -134 ${at(-s + 20, -132, -s + 7, -121)}C${at(-s - 3, -112, -s, -94, -w, -62)}` +
    `C${at(-w, -40, -h, -18, -h - flare, hem)}Q${at(0, hem + 8, h + flare, hem)}` +
    `C${at(h, -18, w, -40, w, -62)}C${at(s, -94, s + 3, -112, s - 7, -121)}C${at(s - 20, -132)} 16 -134 13 -142Z`
  const shadow = darker(look.top, 0.13)
  const lines = darker(look.top, 0.3)
  const middle = turn * 16
  const inside: Svg[] = []
  if (look.cut === 'stripes')
    inside.push(repeat(look.coat ? 9 : 7, (i) => rect(-80, -112 + i * 19, 160, 7, look.inner)))
  if (look.cut === 'cardigan' && !pose.back)
    inside.push(
      path(
        `M${at(middle - 14, -146)}L${at(middle - 9, 90)}L${at(middle + 9, 90)}L${at(middle + 14, -146)}Z`,
        look.inner,
      ),
      stroke(`M${at(middle - 14, -146, middle - 9, 90)}M${at(middle + 14, -146, middle + 9, 90)}`, lines, 2),
    )
  if (look.cut === 'pinafore' && !pose.back)
    inside.push(
      path(`M${at(middle - 24, -92)}L${at(middle + 24, -92, middle + 44, 90, middle - 44, 90)}Z`, look.inner),
      stroke(
        `M${at(middle - 22, -92, middle - 18, -140)}M${at(middle + 22, -92, middle + 18, -140)}`,
        look.inner,
        7,
      ),
    )
  if (look.cut === 'pinafore' && pose.back)
    inside.push(
      stroke('M-20 -140L18 -40M20 -140L-18 -40', look.inner, 8),
      rect(-60, -38, 120, 20, look.inner),
    )
  // The side away from the light.
  inside.push(
    path(
      `M${at(-s - 6, -140)}C${at(-s + 14, -90, -w + 16, -40, -h + 8, hem + 10)}L${at(-h - 30, hem + 10, -h - 40, -140)}Z`,
      shadow,
      'opacity="0.55"',
    ),
  )
  const neckline = pose.back
    ? stroke('M-14 -139Q0 -132 14 -139', lines, 3)
    : look.cut === 'shirt'
      ? path(
          `M${at(middle - 14, -142)}L${at(middle, -124)}L${at(middle - 12, -116)}L${at(middle - 23, -136)}Z`,
          lighter(look.top, 0.3),
        ) +
        path(
          `M${at(middle + 14, -142)}L${at(middle, -124)}L${at(middle + 12, -116)}L${at(middle + 23, -136)}Z`,
          lighter(look.top, 0.3),
        ) +
        stroke(`M${at(middle, -124, middle + turn * 3, 4)}`, lines, 1.6) +
        repeat(4, (i) => circle(middle + turn * 2, -104 + i * 28, 2.4, lighter(look.top, 0.6)))
      : look.cut === 'cardigan'
        ? ''
        : stroke(
            `M${at(-14 + turn * 5, -140)}Q${at(middle * 0.7, -126, 14 + turn * 3, -140)}`,
            darker(look.top, 0.2),
            6,
          )
  const skinShadow = darker(look.skin, 0.15)
  const neckX = turn * 6
  const neck = path(
    `M${at(-11 + neckX * 0.3, -172)}L${at(11 + neckX, -172)}L${at(13 + neckX * 0.6, -137)}Q${at(neckX, -126)} -13 -138Z`,
    pose.back ? look.skin : skinShadow,
  )
  const headSize = child ? 1.26 : 1.1
  const headSpot = `translate(${at(turn * 9, child ? -160 : -180)}) rotate(${at(pose.nod ?? 0)} 0 30) scale(${headSize})`
  const scarf =
    look.scarf && !pose.back
      ? path(
          `M${at(-22 + neckX, -144)}Q${at(neckX, -122, 24 + neckX, -144)}L${at(26 + neckX, -128)}Q${at(neckX, -104, -25 + neckX, -128)}Z`,
          look.scarf,
        ) +
        path(
          `M${at(8 + neckX, -120)}L${at(24 + neckX, -124)}L${at(28 + neckX, -66)}L${at(9 + neckX, -64)}Z`,
          darker(look.scarf, 0.1),
        )
      : ''
  const hemLine =
    look.coat || look.cut === 'pinafore'
      ? ''
      : stroke(`M${at(-h, -4)}Q${at(0, 4, h, -4)}`, lines, 2, 'opacity="0.5"')
  const inner = path(outline, look.top) + clipped(outline, ...inside, hemLine)
  const buttons =
    look.coat && !pose.back && look.cut !== 'stripes'
      ? stroke(`M${at(middle, -120, middle + 3, hem - 2)}`, lines, 1.8) +
        repeat(4, (i) => circle(middle + 9, -96 + i * 36, 3.2, lines))
      : ''
  const body = neck + inner + neckline + buttons + scarf
  return {
    torso: head.under(headSpot) + (child ? group('scale(0.9 0.84)', body) : body),
    head: group(headSpot, head.face),
  }
}
