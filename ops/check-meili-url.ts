import { Fault } from './fault.ts'
import { ensureSearchKey } from './search-key.ts'
import { answers } from './wait-until-ready.ts'

/** Tries a Meilisearch that is not ours, and gives the key with which the site may read from it. */
export async function checkMeiliUrl(url: string, masterKey: string, searchKey?: string): Promise<string> {
  if (!(await answers(new URL('/health', url).href, 10_000)))
    throw new Fault(
      `Meilisearch op ${new URL(url).host} antwoordt niet. Staat de server aan, en klopt MEILI_URL?`,
    )
  return searchKey ?? (await ensureSearchKey(url, masterKey))
}
