import { readFileSync } from 'node:fs'
import { wcagContrast } from 'culori'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brandShades, leastContrast, type Shades } from './brand-shades.ts'

const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8')
const [light, dark] = css.split('@media (prefers-color-scheme: dark)') as [string, string]

/** The tokens of one scheme by name, as they stand in the stylesheet. */
const tokensOf = (part: string) =>
  Object.fromEntries(
    [...part.matchAll(/--sk-([\w-]+):\s*(#[0-9a-f]{3,6})/g)].map(([, name, hex]) => [name, hex]),
  )

const schemes = { light: tokensOf(light), dark: { ...tokensOf(light), ...tokensOf(dark) } }

/** What stands on what, everywhere on the site. */
const pairs = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'sunken'],
  ['ink', 'notice'],
  ['ink', 'accent-soft'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'sunken'],
  ['ink-soft', 'accent-soft'],
  ['accent', 'paper'],
  ['accent', 'surface'],
  ['accent', 'sunken'],
  ['accent', 'accent-soft'],
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['map-text', 'map-land'],
] as const

const tooFaint = (tokens: Record<string, string>) =>
  pairs
    .map(([text, ground]) => ({ text, ground, contrast: wcagContrast(tokens[text]!, tokens[ground]!) }))
    .filter(({ contrast }) => contrast < leastContrast)

test('everything can be read in the colours of the house, light and dark', () => {
  expect({ light: tooFaint(schemes.light), dark: tooFaint(schemes.dark) }).toEqual({ light: [], dark: [] })
})

test('the edge of a field can be seen (WCAG 2.2, 1.4.11)', () => {
  for (const tokens of Object.values(schemes))
    expect(wcagContrast(tokens['line-strong']!, tokens.surface!)).toBeGreaterThanOrEqual(3)
})

test('each accent of a theme can be read on its own ground, on a card and on the page', () => {
  const css = readFileSync(new URL('../styles/hues.css', import.meta.url), 'utf8')
  const [day, night] = css.split('@media (prefers-color-scheme: dark)') as [string, string]
  for (const [part, tokens] of [
    [day, schemes.light],
    [night, schemes.dark],
  ] as const) {
    const hues = [...part.matchAll(/--(\w+)\s*{\s*--sk-hue: (#\w{6});\s*--sk-hue-soft: (#\w{6})/g)]
    expect(hues).toHaveLength(9)
    for (const [, name, hue, soft] of hues)
      for (const ground of [soft!, tokens.surface!, tokens.paper!])
        expect({ name, ground, contrast: wcagContrast(hue!, ground) }).toMatchObject({
          contrast: expect.toSatisfy((contrast: number) => contrast >= leastContrast),
        })
  }
})

test('whatever colour a municipality picks, everything can be read', () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
  const withBrand = (tokens: Record<string, string>, shades: Shades) => tooFaint({ ...tokens, ...shades })
  fc.assert(
    fc.property(hex, (brand) => {
      const { light: day, dark: night } = brandShades(brand)
      expect([...withBrand(schemes.light, day), ...withBrand(schemes.dark, night)]).toEqual([])
    }),
    { numRuns: 300, examples: [['#ffffff'], ['#000000'], ['#ffdd00'], ['#e30613']] },
  )
})

test('a colour that can be read already stays as it is', () => {
  expect(brandShades('#0d5f50').light.accent).toBe('#0d5f50')
})
