/** The listings whose addresses were pasted: their slugs, in the order in which they stand there. */
export const pastedSlugs = (text: string): string[] => [
  ...new Set([...text.matchAll(/\/aanbod\/([a-z0-9]+(?:-[a-z0-9]+)*)/g)].map(([, slug]) => slug!)),
]
