/** Listings in one part of the sitemap; a reader takes fifty thousand at most. */
export const perStretch = 10_000

/** The addresses of the parts with listings, as many as so many listings take. */
export const stretchPaths = (total: number): string[] =>
  Array.from({ length: Math.ceil(total / perStretch) }, (_, i) => `/sitemap/aanbod-${i + 1}.xml`)

/** Where in all listings a part begins; null when it is no such part. */
export function stretchStart(part: string): number | null {
  const number = /^aanbod-([1-9]\d{0,3})$/.exec(part)?.[1]
  return number ? (Number(number) - 1) * perStretch : null
}
