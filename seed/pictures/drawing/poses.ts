import type { Look } from './looks.ts'
import { person, personParts } from './person.ts'
import type { Pose, Reach } from './pose.ts'
import type { Svg } from './svg.ts'

/** The ways people sit, stand and go; `ground` is where the soles are. */

type Given = Partial<Omit<Pose, 'x' | 'y' | 'size'>>

const legs = (look: Look) => (look.age === 'child' ? 0.82 : 1)

export const standing = (look: Look, x: number, ground: number, size: number, pose: Given = {}): Svg => {
  const s = legs(look)
  const side = (pose.turn ?? 0) > 0.4
  const feet: [Reach, Reach] = side
    ? [{ to: [-10, 202 * s] }, { to: [16, 200 * s] }]
    : [{ to: [-22, 203 * s] }, { to: [22, 203 * s] }]
  return person(look, { x, y: ground - (203 * s + 21) * size, size, feet, ...pose })
}

export const walking = (look: Look, x: number, ground: number, size: number, pose: Given = {}): Svg => {
  const s = legs(look)
  return person(look, {
    x,
    y: ground - (197 * s + 21) * size,
    size,
    turn: 1,
    lean: 4,
    feet: [{ to: [-52 * s, 188 * s] }, { to: [50 * s, 197 * s], via: [36 * s, 98 * s] }],
    hands: [{ to: [44 * s, 4] }, { to: [-30 * s, 10] }],
    ...pose,
  })
}

export const sittingSideParts = (look: Look, x: number, ground: number, size: number, pose: Given = {}) => {
  const s = legs(look)
  return personParts(look, {
    x,
    y: ground - 134 * size,
    size,
    turn: 1,
    sits: 'side',
    feet: [
      { to: [92 * s, 112 * (s < 1 ? 0.78 : 1)], via: [96 * s, 0] },
      { to: [112 * s, 110 * (s < 1 ? 0.78 : 1)], via: [104 * s, -2] },
    ],
    hands: [{ to: [74, -18] }, { to: [86, -22] }],
    ...pose,
  })
}

export const sittingFront = (look: Look, x: number, ground: number, size: number, pose: Given = {}): Svg =>
  person(look, {
    x,
    y: ground - 144 * size,
    size,
    sits: 'front',
    feet: [
      { to: [-27, 123], via: [-30, 44] },
      { to: [27, 123], via: [30, 44] },
    ],
    hands: [
      { to: [-22, 2], via: [-58, -54] },
      { to: [22, 4], via: [58, -54] },
    ],
    ...pose,
  })

/** Behind a table: the body now, the arms after the table. */
export const behind = (look: Look, x: number, y: number, size: number, pose: Given = {}) =>
  personParts(look, {
    x,
    y,
    size,
    hands: [
      { to: [-22, -30], via: [-58, -52] },
      { to: [22, -28], via: [58, -52] },
    ],
    ...pose,
  })

export const fromBehind = (look: Look, x: number, y: number, size: number, pose: Given = {}): Svg =>
  person(look, {
    x,
    y,
    size,
    back: true,
    hands: [
      { to: [-40, -44], via: [-60, -40] },
      { to: [40, -44], via: [60, -40] },
    ],
    ...pose,
  })

/** Draws everybody's bodies, then the table, then the arms and what stands on the table. */
export const around = (people: { body: Svg; arms: Svg }[], table: Svg, onIt: Svg = ''): Svg =>
  people.map(({ body }) => body).join('') + table + onIt + people.map(({ arms }) => arms).join('')

/** On a bike whose 0 is at x, ground; the bike itself is drawn before this. */
export const riding = (look: Look, x: number, ground: number, size: number, pose: Given = {}): Svg =>
  person(look, {
    x: x + (pose.flip ? 46 : -46) * size,
    y: ground - 224 * size,
    size,
    turn: 1,
    lean: 10,
    sits: 'side',
    hands: [
      { to: [112, -18], bend: 1 },
      { to: [116, -20], bend: 1 },
    ],
    feet: [
      { to: [54, 150], bend: -1 },
      { to: [32, 104], bend: -1 },
    ],
    ...pose,
  })
