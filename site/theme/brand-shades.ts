import { clampChroma, converter, formatHex, type Oklch, wcagContrast } from 'culori'

/** What a brand colour becomes; names as in `styles/tokens.css`. */
export type Shades = Record<
  'accent' | 'accent-hover' | 'accent-ink' | 'accent-soft' | 'wall-0' | 'wall-1' | 'wall-2',
  string
>

/** Text below this contrast cannot be read by everyone (WCAG 2.2, 1.4.3, AA). */
export const leastContrast = 4.5

/** What the accent stands on, lightest and darkest of each scheme; from `styles/tokens.css`. */
const ownGrounds: Record<'light' | 'dark', string[]> = {
  light: ['#fffdf9', '#fbf7ef', '#f3ecdf'],
  dark: ['#25221d', '#1a1815', '#131210'],
}

const toOklch = converter('oklch')
const hex = (colour: Oklch): string => formatHex(clampChroma(colour, 'oklch'))
const shade = ({ c, h }: Oklch, l: number, most: number): string =>
  hex({ mode: 'oklch', l, c: Math.min(c, most), ...(h !== undefined && { h }) })

/** The brand colour itself, or the nearest lighter or darker one that can be read on every ground. */
function readable(brand: Oklch, on: string[], step: number): Oklch {
  let { l } = brand
  const isReadable = () => on.every((ground) => wcagContrast(hex({ ...brand, l }), ground) >= leastContrast)
  while (!isReadable() && (step < 0 ? l > 0 : l < 1)) l += step
  return { ...brand, l: Math.min(1, Math.max(0, l)) }
}

/**
 * From one colour all that a page needs, in light and in dark, so that everything can be read whatever was chosen.
 *
 * @param brand `#rrggbb`
 * @param grounds what else it may stand on, for who brings a ground of their own
 */
export function brandShades(brand: string, grounds = ownGrounds): { light: Shades; dark: Shades } {
  const own = toOklch(brand)!
  const softLight = shade(own, 0.92, 0.035)
  const softDark = shade(own, 0.32, 0.035)
  const light = readable(own, [...grounds.light, softLight], -0.01)
  const dark = readable({ ...own, c: Math.min(own.c, 0.13) }, [...grounds.dark, softDark], 0.01)
  return {
    light: {
      accent: hex(light),
      'accent-hover': hex({ ...light, l: Math.max(0, light.l - 0.08) }),
      'accent-ink': '#ffffff',
      'accent-soft': softLight,
      'wall-0': shade(own, 0.86, 0.05),
      'wall-1': shade(own, 0.81, 0.055),
      'wall-2': shade(own, 0.89, 0.045),
    },
    dark: {
      accent: hex(dark),
      'accent-hover': hex({ ...dark, l: Math.min(1, dark.l + 0.06) }),
      'accent-ink': shade(own, 0.18, 0.03),
      'accent-soft': softDark,
      'wall-0': shade(own, 0.33, 0.035),
      'wall-1': shade(own, 0.29, 0.035),
      'wall-2': shade(own, 0.37, 0.035),
    },
  }
}
