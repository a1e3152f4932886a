import type { ListingQuery } from '../query.ts'

/** Who names what it is about has a need; who looks at everything, or at one organisation, has not. */
export const hasNeed = ({ themes, lifeDomains, sort }: ListingQuery): boolean =>
  sort === 'relevance' && themes.length + lifeDomains.length > 0

/** Whether what is found comes as a ladder: for a need, unless one asked for a plain list. */
export const showsSteps = (query: ListingQuery): boolean => query.view === 'steps' && hasNeed(query)
