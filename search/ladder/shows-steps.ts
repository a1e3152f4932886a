import type { ListingQuery } from '../query.ts'

/** Who names what it is about has a need; who looks at everything, or at one organisation, has not. */
export const hasNeed = ({ themes, lifeDomains }: ListingQuery): boolean =>
  themes.length + lifeDomains.length > 0

/** Whether what is found comes as a ladder: for a need, unless one asked for a plain list or another order. */
export const showsSteps = (query: ListingQuery): boolean =>
  query.view === 'steps' && query.sort === 'relevance' && hasNeed(query)
