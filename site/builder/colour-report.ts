import { differenceCiede2000, wcagContrast } from 'culori'
import { fixedScheme, lookTokens } from '#site/widget/look-css.ts'
import type { WidgetLook } from '#site/widget/widget-choices.ts'

/** What becomes of a colour. Contrast is the least there is with what it is seen beside, from 1 to 21 (WCAG 2.2). */
export type ColourReport = {
  asked: string
  becomes: string
  askedContrast: number
  contrast: number
  /** Somebody would see that it is another colour. */
  isMoved: boolean
}
type Look = Pick<WidgetLook, 'colour' | 'ground' | 'scheme'>

const grounds = ['paper', 'surface', 'sunken', 'accent-soft']
/** Below this two colours beside each other look the same. */
const visible = 2

/** The colours as residents see them; of a look that follows the device by day. */
const tokensOf = (look: Look) =>
  lookTokens({ ...look, corners: 'round', fonts: [] }, fixedScheme(look) ?? 'light')

/** What becomes of the colour of links and buttons; null when none was chosen. */
export function reportColour(look: Look): ColourReport | null {
  if (look.colour === null) return null
  const tokens = tokensOf(look)
  const beside = grounds.map((name) => tokens[name]!)
  return report(look.colour, tokens.accent!, beside)
}

/** What becomes of the ground; null when none was chosen. */
export function reportGround(look: Look): ColourReport | null {
  if (look.ground === null) return null
  const tokens = tokensOf(look)
  return report(look.ground, tokens.paper!, [tokens.ink!, tokens['ink-soft']!])
}

function report(asked: string, becomes: string, beside: string[]): ColourReport {
  const least = (colour: string) => Math.min(...beside.map((other) => wcagContrast(colour, other)))
  const isMoved = differenceCiede2000()(asked, becomes) > visible
  return { asked, becomes, askedContrast: least(asked), contrast: least(becomes), isMoved }
}
