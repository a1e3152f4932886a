import type { z } from 'zod'
import { parseCbsPage, type CbsPage } from './cbs-answer.ts'
import { fetchText, type FetchLimits, type Fetched } from './fetch-text.ts'
import { retry, type Patience } from './retry.ts'

export type CbsOptions = FetchLimits & Patience & { base: string; maxPages?: number; pageSize?: number }

/** A question to one collection of the CBS; `setting` is where its address was set. */
export function toItemsUrl(base: string, collection: string, asked: Record<string, string>, setting: string) {
  const url = URL.parse(`${base.replace(/\/+$/, '')}/collections/${collection}/items`)
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`${setting} is geen webadres: "${base}".`)
  url.search = new URLSearchParams({ ...asked, f: 'json' }).toString()
  return url
}

/** What a collection of the CBS holds, page by page; from one host, and not for ever. */
export async function* readPages<T>(
  first: URL,
  feature: z.ZodType<T>,
  options: CbsOptions,
): AsyncGenerator<T[]> {
  const { maxPages = 100 } = options
  const seen = new Set<string>()
  for (let url: URL | null = first; url;) {
    if (seen.size >= maxPages) throw new Error(`Het CBS stuurde meer dan ${maxPages} bladzijden; gestopt.`)
    seen.add(url.href)
    const { text, url: from } = await getPage(url, options)
    const page = parseCbsPage(text, feature)
    yield page.features
    url = nextPage(page, from, seen)
  }
}

const getPage = (url: URL, options: CbsOptions): Promise<Fetched> =>
  retry(() => fetchText(url, options), options)

function nextPage({ next }: CbsPage<unknown>, from: URL, seen: Set<string>): URL | null {
  if (next === null) return null
  const url = URL.parse(next, from)
  if (url?.origin !== from.origin)
    throw new Error(`De volgende bladzijde zou bij ${next} staan: een andere host.`)
  if (seen.has(url.href)) throw new Error(`Het CBS wijst terug naar een bladzijde die al gelezen is: ${next}`)
  return url
}
