import type { Settings } from 'meilisearch'
import { cellZooms, mostCells } from './geo/cells.ts'
import { mostHits } from './query.ts'

const filterable = [
  'listed',
  'kind',
  'purposes',
  'themes',
  'lifeDomains',
  'audiences',
  'access',
  'rung',
  'cost',
  'languages',
  'facilities',
  'takePart',
  'at',
  'organisations',
  'areas',
  'terms',
  'when',
  'cancelled',
  'placed',
  ...cellZooms.map((zoom) => `c${zoom}`),
]
const compared = ['find.ageFrom', 'find.ageUntil', 'find.lat', 'find.lng', 'stamp']

/** Only what is compared keeps its values in order: that is a good part of the work of indexing. */
const filters = (attributePatterns: string[], comparison: boolean) => ({
  attributePatterns,
  features: { facetSearch: false, filter: { equality: true, comparison } },
})

/** How the index of listings behaves. What a resident's words are compared with comes first to last by weight. */
export const listingSettings = {
  // Only for who asks before the words of all listings are read (`terms/`), and for names while they are typed.
  searchableAttributes: [
    'document.title',
    'document.themes.label',
    'document.organisations.name',
    'document.summary',
  ],
  // Naming attributes here would keep back a part of one, such as `document.title`, when only that part is asked for.
  displayedAttributes: ['*'],
  filterableAttributes: [
    filters(['id', 'slug', ...filterable.map((name) => `find.${name}`)], false),
    filters(compared, true),
  ],
  sortableAttributes: ['id', 'find.rungOrder', 'find.lowered', 'find.next'],
  // An order that was asked for comes first; without one this rule does nothing.
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
  faceting: { maxValuesPerFacet: mostCells, sortFacetValuesBy: { '*': 'count' } },
  // Searching among the choices themselves is not asked for, and keeping it up is an eighth of the work of indexing.
  facetSearch: false,
  pagination: { maxTotalHits: mostHits },
  searchCutoffMs: 1_500,
} satisfies Settings

export const townSettings = {
  searchableAttributes: ['name', 'label', 'title'],
  filterableAttributes: ['type', 'slug'],
  sortableAttributes: ['id'],
  pagination: { maxTotalHits: 100_000 },
} satisfies Settings
