import { wcagContrast } from 'culori'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leastContrast } from '#site/theme/brand-shades.ts'
import { fixedScheme, type LookStyle, lookCss, lookTokens } from './look-css.ts'
import { schemeTokens } from './scheme-tokens.ts'
import { usualLook } from './widget-choices.ts'

const plain: LookStyle = usualLook
const grounds = ['paper', 'surface', 'sunken']
/** What stands on what in a frame. */
const pairs = [
  ...grounds.flatMap((ground) => ['ink', 'ink-soft', 'accent'].map((text) => [text, ground])),
  ['ink', 'notice'],
  ['ink', 'accent-soft'],
  ['ink-soft', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
] as [string, string][]

const tooFaint = (tokens: Record<string, string>, hues: string) => {
  const accents = [...hues.matchAll(/--sk-hue: (#\w{6})/g)].map(([, hex]) => hex!)
  const inks = pairs.filter(([text, ground]) => wcagContrast(tokens[text]!, tokens[ground]!) < leastContrast)
  const faint = accents.filter((hue) =>
    ['paper', 'surface'].some((ground) => wcagContrast(hue, tokens[ground]!) < leastContrast),
  )
  const edge = wcagContrast(tokens['line-strong']!, tokens.surface!) < 3 ? ['line-strong'] : []
  return [...inks.map((pair) => pair.join(' on ')), ...faint, ...edge]
}

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)

test('whatever colours a host picks, everything in the frame can be read', () => {
  fc.assert(
    fc.property(fc.option(hex), hex, (colour, ground) => {
      const look = { ...plain, colour, ground }
      const scheme = fixedScheme(look)!
      expect(tooFaint(lookTokens(look, scheme), schemeTokens(scheme).hues)).toEqual([])
    }),
    {
      numRuns: 400,
      examples: [
        [null, '#ffffff'],
        ['#ffffff', '#ffffff'],
        ['#000000', '#000000'],
        ['#e30613', '#808080'],
      ],
    },
  )
})

test('a white page stays white, a black one black', () => {
  expect(lookTokens({ ...plain, ground: '#ffffff' }, 'light').paper).toBe('#ffffff')
  expect(fixedScheme({ ...plain, ground: '#000000' })).toBe('dark')
})

test('light or dark is what the device says, until a host says otherwise', () => {
  expect(fixedScheme(plain)).toBeUndefined()
  expect(lookCss(plain)).toBe('')
  expect(lookCss({ ...plain, colour: '#aa0000' })).toContain('@media (prefers-color-scheme:dark)')
  const dark = lookCss({ ...plain, scheme: 'dark' })
  expect(dark).toContain('color-scheme:dark')
  expect(dark).toContain(`--sk-paper:${schemeTokens('dark').tokens.paper}`)
  expect(dark.match(/sk-hue--/g)).toHaveLength(9)
})

test('the font of the host is only ever a name', () => {
  const css = lookCss({ ...plain, fonts: ['Source Sans 3', 'Georgia', 'serif'] })
  expect(css).toBe(':root:root{--sk-font:"Source Sans 3","Georgia",serif,sans-serif}')
})
