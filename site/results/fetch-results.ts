/** The results as the server would show them, and the address they turned out to have. */
export type FetchedResults = { address: string; title: string; results: Element }

/**
 * Asks for a page of results.
 *
 * @param isTyping half of a word perhaps: then the server is told that nobody asks this yet (`seen-results.ts`)
 *
 * @throws when the answer does not come, is no page of results, or `signal` says that nobody waits for it any more
 */
export async function fetchResults(
  address: string,
  signal: AbortSignal,
  isTyping = false,
): Promise<FetchedResults> {
  const headers = { accept: 'text/html', ...(isTyping && { purpose: 'prefetch' }) }
  const response = await fetch(address, { signal, headers })
  if (!response.ok) throw new Error(`${address} said ${response.status}`)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const results = page.querySelector('live-results')
  if (!results) throw new Error(`${address} is no page of results`)
  const { pathname, search } = new URL(response.url)
  return { address: pathname + search, title: page.title, results }
}
