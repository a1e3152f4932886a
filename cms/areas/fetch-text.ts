import { followRedirects } from './follow-redirects.ts'
import { readCapped } from './read-capped.ts'
import type { Attempt } from './retry.ts'

export type Fetched = { url: URL; text: string }
export type FetchLimits = {
  fetch?: typeof fetch
  timeoutMs?: number
  maxBytes?: number
  signal?: AbortSignal
}

/** One attempt. What may pass is "again"; what will not is thrown. The timeout covers the body too. */
export async function fetchText(url: URL, limits: FetchLimits): Promise<Attempt<Fetched>> {
  const { fetch: get = fetch, timeoutMs = 20_000, maxBytes = 50_000_000, signal } = limits
  const timeout = AbortSignal.timeout(timeoutMs)
  const either = signal ? AbortSignal.any([signal, timeout]) : timeout
  try {
    const { response, url: arrived } = await followRedirects(url, get, either)
    const trouble = refusal(response, arrived)
    if (trouble) await response.body?.cancel()
    if (trouble) return trouble
    return { is: 'answer', answer: { url: arrived, text: await readCapped(response, maxBytes) } }
  } catch (error) {
    signal?.throwIfAborted()
    if (timeout.aborted)
      return { is: 'again', why: `${url.host} gaf binnen ${timeoutMs / 1000} s geen antwoord.` }
    // Fetch tells of a broken network, and of a body that breaks off, as a TypeError.
    if (error instanceof TypeError) return { is: 'again', why: `${url.host} is niet te bereiken.` }
    throw error
  }
}

function refusal(response: Response, url: URL): Attempt<never> | null {
  if (response.ok) return null
  const why = `${url.host} antwoordde met fout ${response.status}.`
  if (response.status === 429 || response.status >= 500)
    return { is: 'again', why, waitMs: retryAfter(response) }
  throw new Error(`${why} Adres: ${url.href}. Klopt CBS_API_URL, en bestaat dit jaar bij het CBS?`)
}

/** Seconds or a date, as the header may be. */
function retryAfter(response: Response): number | undefined {
  const told = response.headers.get('retry-after')
  if (!told) return undefined
  const ms = /^\d+$/.test(told) ? Number(told) * 1000 : Date.parse(told) - Date.now()
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined
}
