import { clampChroma, converter, formatHex, type Oklch } from 'culori'

/** What stands behind everything, made from one ground. Names as in `styles/tokens.css`. */
export type Grounds = Record<'paper' | 'surface' | 'sunken', string>

const toOklch = converter('oklch')

/** How light the ground itself may be, and the planes a little above and below it; as far as our inks can be read. */
const rooms = {
  light: { least: 0.97, most: 1, surface: 0.015, sunken: -0.03, chroma: 0.02 },
  dark: { least: 0.13, most: 0.205, surface: 0.045, sunken: -0.025, chroma: 0.02 },
}

/**
 * A ground on which everything can be read: the one that was asked for, or the nearest that will do.
 *
 * @param ground `#rrggbb`
 */
export function groundShades(ground: string): { scheme: 'light' | 'dark'; grounds: Grounds } {
  const asked = toOklch(ground)!
  const scheme = asked.l >= 0.6 ? 'light' : 'dark'
  const room = rooms[scheme]
  const l = Math.min(room.most, Math.max(room.least, asked.l))
  const plane = (by: number) => {
    const colour: Oklch = { ...asked, l: Math.min(1, l + by), c: Math.min(asked.c, room.chroma) }
    return formatHex(clampChroma(colour, 'oklch'))
  }
  const paper = l === asked.l && asked.c <= room.chroma ? ground : plane(0)
  return { scheme, grounds: { paper, surface: plane(room.surface), sunken: plane(room.sunken) } }
}
