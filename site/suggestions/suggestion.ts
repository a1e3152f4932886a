/** In the order in which they are shown. */
export const suggestionKinds = ['theme', 'need', 'place', 'organisation', 'listing'] as const
export type SuggestionKind = (typeof suggestionKinds)[number]

/** Something one may have meant, while one is still typing, and where it leads. */
export type Suggestion = { kind: SuggestionKind; label: string; detail: string; href: string }
