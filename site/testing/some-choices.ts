import { facetKeys, type Facets } from '#search/facets.ts'
import { type Theme, toTown, type Town } from '#site/town.ts'
import { someTown } from './some-town.ts'

const theme = (slug: string, label: string, parent: string | null): Theme => ({
  type: 'theme',
  id: slug,
  slug,
  revision: 1,
  label,
  description: '',
  icon: 'cup',
  hue: 'green',
  order: 1,
  parent,
  everyday: [],
  needs: [],
  professional: [],
})

/** A town with a theme or two and a district, for tests. */
export const someTownWithThemes: Town = toTown([
  ...someTown,
  {
    type: 'area',
    id: 'WK077211',
    slug: 'centrum',
    revision: 1,
    code: 'WK077211',
    name: 'Centrum',
    level: 'district',
    parent: 'GM0772',
    centre: { lng: 5.478, lat: 51.438 },
    border: [],
    population: null,
    aliases: [],
    postcodes: [],
  },
  theme('bewegen', 'Bewegen en sport', null),
  theme('wandelen', 'Wandelen', 'bewegen'),
  theme('geld', 'Geld en papieren', null),
  { type: 'audience', id: 'ouderen', slug: 'ouderen', revision: 1, label: 'Ouderen', order: 1 },
  { type: 'audience', id: 'studenten', slug: 'studenten', revision: 1, label: 'Studenten', order: 2 },
])

/** Counts of nothing, but for what is told. */
export const someFacets = (told: Partial<Facets>): Facets =>
  ({ ...Object.fromEntries(facetKeys.map((key) => [key, {}])), ...told }) as Facets
