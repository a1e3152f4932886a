import { darker, lighter, mix } from './colours.ts'
import { drawHair } from './hair.ts'
import type { Look } from './looks.ts'
import { at, ellipse, group, mirror, path, stroke, type Svg } from './svg.ts'

type Face = {
  gaze: number
  back?: boolean
  mood: 'smile' | 'laugh' | 'calm' | 'sing' | 'sad'
  eyes: 'open' | 'closed' | 'down'
}

const skull = 'M-25 -6C-25 -25 -14 -34 0 -34C14 -34 25 -25 25 -6C25 14 14 32 0 32C-14 32 -25 14 -25 -6Z'

/** The head around 0,0, 66 high. What hangs behind the shoulders comes apart, to be drawn first. */
export const drawHead = (look: Look, face: Face): { under: (spot: string) => Svg; face: Svg } => {
  const turned = face.gaze < 0 ? mirror : (...inside: Svg[]) => inside.join('')
  const f = Math.min(1, Math.abs(face.gaze))
  const hair = drawHair(look, f, face.back ?? false)
  const front = face.back ? drawBackOfHead(look) + hair.over : drawFace(look, face, f) + hair.over
  return {
    under: (spot) => (hair.under ? group(spot, turned(hair.under)) : ''),
    face: turned(front),
  }
}

function drawBackOfHead(look: Look): Svg {
  return look.hair === 'headscarf'
    ? ''
    : path(skull, look.skin) +
        ellipse(-25, 1, 5, 8, darker(look.skin, 0.08)) +
        ellipse(25, 1, 5, 8, darker(look.skin, 0.08))
}

function drawFace(look: Look, face: Face, f: number): Svg {
  const skin = look.skin
  const line = mix(darker(skin, 0.6), '#2a1a1c', 0.4)
  const soft = darker(skin, 0.2)
  const scarfed = look.hair === 'headscarf'
  const middle = f * 10
  const apart = 10.5 - f * 2.5
  const near = middle - apart
  const far = middle + apart
  const ears = scarfed
    ? ''
    : ellipse(-24 + f * 13, 3, 5.5, 8, darker(skin, 0.07)) +
      (f < 0.4 ? ellipse(24.5, 3, 5, 8, darker(skin, 0.07)) : '')
  const shape = scarfed ? drawScarf(look, f) + ellipse(middle * 0.5, 2, 20.5, 26, skin) : path(skull, skin)
  const eye = (x: number) =>
    face.eyes === 'open' && face.mood !== 'laugh'
      ? ellipse(x, -1, 2.5, 3.1, line)
      : face.eyes === 'down'
        ? stroke(`M${at(x - 4, -0.5)}Q${at(x, 3, x + 4, -0.5)}`, line, 2)
        : stroke(`M${at(x - 4, 1)}Q${at(x, -4, x + 4, 1)}`, line, 2)
  const brow = look.age === 'old' ? mix(look.hairColour, line, 0.35) : mix(look.hairColour, line, 0.5)
  const lift = face.mood === 'sad' ? 2.5 : 0
  const brows =
    stroke(`M${at(near - 5, -9 + lift)}Q${at(near, -12, near + 4, -10 - lift * 0.5)}`, brow, 2.1) +
    stroke(`M${at(far - 4, -10 - lift * 0.5)}Q${at(far, -12, far + 5 - f * 2, -9 + lift)}`, brow, 2.1)
  const noseX = middle + 3.5 * f + 1
  const nose =
    f > 0.75 && !scarfed
      ? path(
          `M${at(22.5, -4)}C${at(27, 2)} ${at(30.5, 6)} ${at(28.5, 9)}C${at(26, 11.5)} 22 11 20 10Z`,
          skin,
        ) + stroke('M24.5 10.5Q27 11 28.6 9', soft, 1.6)
      : stroke(`M${at(noseX, -1)}Q${at(noseX + 5, 7, noseX - 1.5, 8.5)}`, soft, 2)
  const mouthX = middle + 1.5 * f
  const mouth = {
    smile: stroke(
      `M${at(mouthX - 7, 15)}Q${at(mouthX, 20.5, mouthX + 7, 14.5)}`,
      mix(line, '#a03c38', 0.35),
      2.1,
    ),
    calm: stroke(
      `M${at(mouthX - 5, 16.5)}Q${at(mouthX, 18.2, mouthX + 5.5, 16)}`,
      mix(line, '#a03c38', 0.35),
      2.1,
    ),
    sad: stroke(
      `M${at(mouthX - 5, 18)}Q${at(mouthX, 15.6, mouthX + 5, 17.8)}`,
      mix(line, '#a03c38', 0.35),
      2.1,
    ),
    laugh:
      path(
        `M${at(mouthX - 8, 13.5)}Q${at(mouthX, 15.5, mouthX + 8, 13.5)}Q${at(mouthX + 5, 23, mouthX, 23)}Q${at(mouthX - 5, 23, mouthX - 8, 13.5)}Z`,
        '#7a2c30',
      ) +
      path(
        `M${at(mouthX - 7, 13.8)}Q${at(mouthX, 15.6, mouthX + 7, 13.8)}L${at(mouthX + 5.6, 16.4)}Q${at(mouthX, 17.6, mouthX - 5.6, 16.4)}Z`,
        '#fff6ea',
      ),
    sing: ellipse(mouthX, 17.5, 4.2, 5.4, '#7a2c30'),
  }[face.mood]
  const blush =
    ellipse(near - 4, 9, 5.5, 4, '#d2543f', 'opacity="0.18"') +
    ellipse(far + 3 - f * 3, 9, 5, 4, '#d2543f', 'opacity="0.18"')
  const wrinkles =
    look.age === 'old'
      ? stroke(
          `M${at(mouthX - 11, 9)}Q${at(mouthX - 12.5, 13, mouthX - 11, 17)}M${at(near - 8, -2)}L${at(near - 10.5, -3.5)}M${at(near - 8, 0.5)}L${at(near - 10.5, 0.8)}`,
          soft,
          1.3,
        )
      : ''
  const beard = look.beard ? drawBeard(look, f, middle) : ''
  const glass = lighter(look.skin, 0.55)
  const glasses = look.glasses
    ? `<g fill="${glass}" fill-opacity="0.35" stroke="#33262b" stroke-width="1.9"><circle cx="${at(near)}" cy="-1" r="7.6"/><circle cx="${at(far)}" cy="-1" r="${at(7.6 - f * 1.2)}"/><path d="M${at(near + 7.6, -2)}L${at(far - 7.2 + f, -2)}M${at(near - 7.6, -2)}L${at(-23 + f * 12, -1)}" fill="none"/></g>`
    : ''
  return ears + shape + blush + beard + wrinkles + brows + eye(near) + eye(far) + nose + mouth + glasses
}

function drawBeard(look: Look, f: number, middle: number): Svg {
  const colour = look.hairColour
  return (
    path(
      `M${at(-25 + f * 9, -2)}C${at(-24 + f * 4, 22)} -15 36 ${at(f * 2, 36)}C15 36 25 18 25.2 -1C${at(23, 6, 20, 11, 15 + middle * 0.3, 11)}Q${at(middle, 7.5, middle - 10, 11.5)}C${at(-13 + f * 9, 13, -18 + f * 11, 8, -20 + f * 11, -3)}Z`,
      colour,
    ) + ellipse(middle + 1.5 * f, 16.5, 8, 4.4, look.skin)
  )
}

function drawScarf(look: Look, f: number): Svg {
  const colour = look.wrap
  const fold = darker(colour, 0.17)
  const outer =
    'M0 -41C-24 -42 -34 -22 -32 2C-31 22 -36 34 -48 46C-34 62 -14 70 2 70C20 70 36 62 48 46C36 36 31 22 31 2C33 -22 24 -41 0 -41Z'
  return (
    path(outer, colour) +
    path(
      'M-48 46C-36 34 -31 22 -32 2L-24 -4C-26 18 -18 30 2 36C22 34 27 20 27 0L31 2C31 22 36 36 48 46C30 44 8 46 -6 52C-24 58 -38 54 -48 46Z',
      fold,
      'opacity="0.35"',
    ) +
    stroke(
      `M-30 20C-14 46 12 50 32 22M${at(-26, -18)}C${at(-18 + f * 4, -32, -8 + f * 4, -36, 4 + f * 4, -36)}M-40 44C-14 62 14 60 38 42`,
      fold,
      2,
    )
  )
}
