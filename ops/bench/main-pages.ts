import { publicPages } from '#seed/journeys/pages.ts'
import type { BenchHouse } from './bench-house.ts'

const inDutch: Record<string, string> = { home: 'begin', results: 'zoeken', 'a listing': 'aanbod' }

/** The three pages that most residents see. */
export async function mainPages({ siteUrl }: BenchHouse): Promise<{ name: string; url: string }[]> {
  const pages = await publicPages(siteUrl)
  return pages.flatMap(([name, path]) =>
    inDutch[name] ? [{ name: inDutch[name], url: siteUrl + path }] : [],
  )
}
