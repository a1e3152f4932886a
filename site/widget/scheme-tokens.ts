import hues from '#site/styles/hues.css?raw'
import tokens from '#site/styles/tokens.css?raw'

export type Scheme = 'light' | 'dark'

const isDark = '@media (prefers-color-scheme: dark)'
const [lightTokens = '', darkTokens = ''] = tokens.split(isDark)
const [lightHues = '', darkHues = ''] = hues.split(isDark)
const parts = { light: [lightTokens, lightHues], dark: [darkTokens, darkHues] } as const

/** The colours of one scheme as the house has them: tokens by name, and the rules for the accents of themes. */
export function schemeTokens(scheme: Scheme): { tokens: Record<string, string>; hues: string } {
  const [own, accents] = parts[scheme]
  const pairs = [...own.matchAll(/--sk-([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!])
  const rules = [...accents.matchAll(/\.sk-hue--\w+\s*{[^}]*}/g)].map(
    ([rule]) => `:root ${rule.replace(/\s+/g, ' ')}`,
  )
  return { tokens: Object.fromEntries(pairs), hues: rules.join('\n') }
}
