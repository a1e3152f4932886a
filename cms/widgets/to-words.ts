/** Pages of the site whose address says what somebody chose. */
const pages = ['/widget-maken', '/widget/zoeken']
/** Words of the builder itself, and the number of what was saved: those say nothing of what is in it. */
const passing = ['breedte', 'adres', 'aanbod-erbij', 'organisatie-erbij', 'set']
export const longestWords = 4_000

/**
 * What was chosen, out of a pasted address of the builder (or its words alone): `thema=ontmoeten&toon=kaart`. Null when it is
 * another address.
 */
export function toWords(pasted: string): string | null {
  const text = pasted.trim()
  const url = URL.parse(text)
  if (url && !pages.includes(url.pathname)) return null
  if (!url && text !== '' && !/^\??[a-z-]+=/.test(text)) return null
  const params = new URLSearchParams(url ? url.search : text)
  for (const name of passing) params.delete(name)
  return params.toString()
}
