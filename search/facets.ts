import type { ChoiceKey, ListingQuery } from './query.ts'

/** The choices that show counts, and the attribute that counts them. */
export const facetAttributes = {
  kinds: 'find.kind',
  themes: 'find.themes',
  lifeDomains: 'find.lifeDomains',
  audiences: 'find.audiences',
  districts: 'find.areas',
  days: 'find.when',
  access: 'find.access',
  rungs: 'find.rung',
  costs: 'find.cost',
  languages: 'find.languages',
  facilities: 'find.facilities',
  takePart: 'find.takePart',
  whereabouts: 'find.at',
} as const satisfies Partial<Record<ChoiceKey, string>>

export type FacetKey = keyof typeof facetAttributes
/** How many results each choice would give. `districts` counts neighbourhoods too, `days` parts of the day too. */
export type Facets = Record<FacetKey, Record<string, number>>
export const facetKeys = Object.keys(facetAttributes) as FacetKey[]

/** Choices that count under another's name. */
const sharedWith: Partial<Record<ChoiceKey, FacetKey>> = { neighbourhoods: 'districts', dayParts: 'days' }

/**
 * The facets whose own choices are in use. Within one of these, choices widen each other ("or"), so its counts
 * must not be narrowed by itself. Facilities narrow each other ("and") and need no such thing.
 */
export function widenedFacets(query: ListingQuery): FacetKey[] {
  const keys = new Set<FacetKey>()
  for (const key of facetKeys) if (key !== 'facilities' && query[key].length > 0) keys.add(key)
  for (const [key, shared] of Object.entries(sharedWith) as [ChoiceKey, FacetKey][])
    if (query[key].length > 0) keys.add(shared)
  return [...keys]
}
