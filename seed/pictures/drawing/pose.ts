import type { Point, Svg } from './svg.ts'

/**
 * A person is drawn around the hips (0,0), facing right, about 425 high when standing at size 1.
 * Hands and feet are told where to go; elbows and knees follow.
 */
export type Reach = {
  to: Point
  /** Where the elbow or knee is; left out means it follows from the length of the limb. */
  via?: Point
  /** Which way the elbow or knee points: 1 or -1. */
  bend?: 1 | -1
  /** Something in the hand, drawn around 0,0; below the fingers. */
  holds?: Svg
}

export type Pose = {
  /** Where the hips are in the picture. */
  x: number
  y: number
  size: number
  flip?: boolean
  /** Degrees forward. */
  lean?: number
  /** The body: 0 faces us, 1 faces right. */
  turn?: number
  /** The head: -1 looks left, 0 at us, 1 right. */
  gaze?: number
  /** Degrees of the head, forward is positive. */
  nod?: number
  /** A hand is before the face. */
  handUp?: boolean
  /** We see the back of this person. */
  back?: boolean
  /** The arm on our side (left in the picture when facing us) and the other one. */
  hands?: [near: Reach, far: Reach]
  feet?: [near: Reach, far: Reach]
  /** How a skirt falls; 'none' when a table hides it. */
  sits?: 'side' | 'front'
  mood?: 'smile' | 'laugh' | 'calm' | 'sing' | 'sad'
  eyes?: 'open' | 'closed' | 'down'
}
