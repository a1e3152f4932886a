import type { Settings } from 'meilisearch'
import { cellZooms, mostCells } from './geo/cells.ts'
import { mostHits } from './query.ts'
import { synonyms } from './words/synonyms.ts'

const filterable = [
  'listed',
  'kind',
  'purposes',
  'themes',
  'lifeDomains',
  'audiences',
  'ageFrom',
  'ageUntil',
  'access',
  'rung',
  'cost',
  'languages',
  'facilities',
  'takePart',
  'organisations',
  'areas',
  'when',
  'cancelled',
  'placed',
  'lat',
  'lng',
  ...cellZooms.map((zoom) => `c${zoom}`),
]

/** How the index of listings behaves. What a resident's words are compared with comes first to last by weight. */
export const listingSettings = {
  searchableAttributes: [
    'document.title',
    'document.themes.label',
    'document.organisations.name',
    'document.summary',
    'document.whereabouts.place.name',
    'document.whereabouts.place.street',
    'document.areas.name',
    'document.whereabouts.place.areas.name',
    'document.audiences.label',
    'document.lifeDomains.label',
    'words.lead',
    'document.description',
    'document.howToJoin',
    'document.firstVisit',
    'words.rest',
    'document.translations.en',
    'document.translations.ar',
    'document.translations.tr',
    'document.translations.pl',
    'document.translations.uk',
  ],
  // Naming attributes here would keep back a part of one, such as `document.title`, when only that part is asked for.
  displayedAttributes: ['*'],
  filterableAttributes: ['id', 'slug', ...filterable.map((name) => `find.${name}`)],
  sortableAttributes: ['id', 'find.rungOrder', 'find.next'],
  // An order that was asked for comes first; without one this rule does nothing.
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
  faceting: { maxValuesPerFacet: mostCells, sortFacetValuesBy: { '*': 'count' } },
  // Searching among the choices themselves is not asked for, and keeping it up is an eighth of the work of indexing.
  facetSearch: false,
  synonyms: synonyms(),
  pagination: { maxTotalHits: mostHits },
  searchCutoffMs: 1_500,
} satisfies Settings

export const townSettings = {
  searchableAttributes: ['name', 'label', 'title'],
  filterableAttributes: ['type', 'slug'],
  sortableAttributes: ['id'],
  pagination: { maxTotalHits: 100_000 },
} satisfies Settings
