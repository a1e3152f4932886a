import type { AreaLevel } from '#search/vocabulary.ts'
import { parseCbsAnswer, type CbsAnswer } from './cbs-answer.ts'
import type { CbsArea } from './cbs-feature.ts'
import { fetchText, type FetchLimits, type Fetched } from './fetch-text.ts'
import { retry, type Patience } from './retry.ts'

const collections = { municipality: 'gemeenten', district: 'wijken', neighbourhood: 'buurten' } as const

export type CbsOptions = FetchLimits & Patience & { base: string; maxPages?: number; pageSize?: number }

/** The areas of one level in one municipality, page by page. A feature carries 250 statistics, so pages are small. */
export async function* fetchAreas(
  level: AreaLevel,
  municipalityCode: string,
  options: CbsOptions,
): AsyncGenerator<CbsArea[]> {
  const { onProgress, maxPages = 100 } = options
  const seen = new Set<string>()
  let count = 0
  for (let url: URL | null = firstPage(level, municipalityCode, options); url;) {
    if (seen.size >= maxPages) throw new Error(`Het CBS stuurde meer dan ${maxPages} bladzijden; gestopt.`)
    seen.add(url.href)
    const page = await getPage(url, level, options)
    refuseOthers(page.areas, municipalityCode)
    count += page.areas.length
    onProgress?.(`${municipalityCode}: ${count} ${collections[level]} opgehaald.`)
    yield page.areas
    url = nextPage(page, seen)
  }
}

function firstPage(level: AreaLevel, municipalityCode: string, { base, pageSize = 200 }: CbsOptions): URL {
  const url = URL.parse(`${base.replace(/\/+$/, '')}/collections/${collections[level]}/items`)
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`CBS_API_URL is geen webadres: "${base}".`)
  url.search = new URLSearchParams({
    gemeentecode: municipalityCode,
    limit: `${pageSize}`,
    f: 'json',
  }).toString()
  return url
}

async function getPage(url: URL, level: AreaLevel, options: CbsOptions): Promise<CbsAnswer & { from: URL }> {
  const fetched: Fetched = await retry(() => fetchText(url, options), options)
  return { ...parseCbsAnswer(fetched.text, level), from: fetched.url }
}

/** A server that does not know the filter sends the whole country. */
function refuseOthers(areas: CbsArea[], municipalityCode: string): void {
  const other = areas.find((area) => area.municipalityCode !== municipalityCode)
  if (other) throw new Error(`Gevraagd naar ${municipalityCode}, maar het CBS gaf ${other.code}; gestopt.`)
}

function nextPage({ next, from }: CbsAnswer & { from: URL }, seen: Set<string>): URL | null {
  if (next === null) return null
  const url = URL.parse(next, from)
  if (url?.origin !== from.origin)
    throw new Error(`De volgende bladzijde zou bij ${next} staan: een andere host.`)
  if (seen.has(url.href)) throw new Error(`Het CBS wijst terug naar een bladzijde die al gelezen is: ${next}`)
  return url
}
