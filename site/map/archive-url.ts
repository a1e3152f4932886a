/** Where a file of tiles (PMTiles) is, when that is what an address means: `pmtiles://…`, or one that ends in `.pmtiles`. */
export function archiveUrl(url: string, base: string): string | null {
  const address = new URL(url.replace(/^pmtiles:\/\//, ''), base)
  return url.startsWith('pmtiles://') || address.pathname.endsWith('.pmtiles') ? address.href : null
}
