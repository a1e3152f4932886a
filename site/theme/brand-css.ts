import { brandShades, type Shades } from './brand-shades.ts'

const declare = (shades: Shades) =>
  Object.entries(shades)
    .map(([name, colour]) => `--sk-${name}:${colour}`)
    .join(';')

/** The colours of a municipality as a stylesheet, to go with that of the house. `brand` is `#rrggbb`. */
export function brandCss(brand: string): string {
  const { light, dark } = brandShades(brand)
  // Astro puts the stylesheet of the house last, so this has to weigh more.
  return `:root:root{${declare(light)}}@media (prefers-color-scheme:dark){:root:root{${declare(dark)}}}`
}

/** Where that stylesheet is found; another colour has another address, so it may be kept for ever. */
export const brandCssAddress = (brand: string): string => `/thema/${brand.slice(1)}.css`
