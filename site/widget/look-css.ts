import { brandCss } from '#site/theme/brand-css.ts'
import { brandShades } from '#site/theme/brand-shades.ts'
import { groundShades } from './ground-shades.ts'
import { type Scheme, schemeTokens } from './scheme-tokens.ts'
import { hostFont, type WidgetLook } from './widget-choices.ts'

/** What of a look is colour and shape. */
export type LookStyle = Pick<WidgetLook, 'colour' | 'ground' | 'scheme' | 'corners' | 'fonts'>

const generic =
  /^(serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-(serif|sans-serif|monospace|rounded)|-apple-system|BlinkMacSystemFont)$/
const inQuotes = (name: string) => (generic.test(name) ? name : `"${name}"`)

const radii = { soft: ['0.35rem', '0.25rem', '0.35rem'], square: ['0', '0', '0'] } as const

const declare = (tokens: Record<string, string>) =>
  Object.entries(tokens)
    .map(([name, value]) => `--sk-${name}:${value}`)
    .join(';')

/** The scheme this look is always in, whatever the reader's device says; undefined when it follows the device. */
export function fixedScheme({ ground, scheme }: Pick<LookStyle, 'ground' | 'scheme'>): Scheme | undefined {
  if (ground) return groundShades(ground).scheme
  return scheme === 'auto' ? undefined : scheme
}

/** All colours of one scheme, with what the host chose worked in. */
export function lookTokens({ colour, ground }: LookStyle, scheme: Scheme): Record<string, string> {
  const { tokens } = schemeTokens(scheme)
  const grounds = ground ? groundShades(ground).grounds : undefined
  const on = grounds && Object.values(grounds)
  const brand = colour ?? tokens.accent!
  const shades = colour || on ? brandShades(brand, on && { light: on, dark: on })[scheme] : {}
  return { ...tokens, ...grounds, ...shades }
}

function colours(look: LookStyle): string {
  const scheme = fixedScheme(look)
  if (!scheme) return look.colour ? brandCss(look.colour) : ''
  const icons = scheme === 'dark' ? 'invert(1)' : 'none'
  return `:root:root{color-scheme:${scheme};${declare(lookTokens(look, scheme))}}
${schemeTokens(scheme).hues}
:root .sk-map :is(.maplibregl-ctrl-icon,.maplibregl-ctrl-attrib-button){filter:${icons}}`
}

function shapes({ corners }: LookStyle): string {
  if (corners === 'round') return ''
  const [large, small, pill] = radii[corners]
  return `:root:root{--sk-radius:${large};--sk-radius-small:${small};--nl-button-border-radius:${pill}}
:root :is(.sk-question__box,.sk-chip){border-radius:${pill}}`
}

function letters({ fonts }: LookStyle): string {
  const named = fonts.filter((name) => name !== hostFont)
  return named.length === 0 ? '' : `:root:root{--sk-font:${[...named.map(inQuotes), 'sans-serif'].join(',')}}`
}

/**
 * What a host chose as a stylesheet, to go with that of the frame: Astro puts that last, so every rule here weighs more.
 * Everything can be read, whatever was chosen.
 */
export const lookCss = (look: LookStyle): string =>
  [colours(look), shapes(look), letters(look)].filter(Boolean).join('\n')
