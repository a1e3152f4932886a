import { connectSearch } from '#search/connection.ts'
import type { IndexRecord } from '#search/index-record.ts'
import type { BenchHouse } from './bench-house.ts'

/** What a map in the browser needs of each listing to show the same as ours: where, which, and what it is called. */
export type MapPoint = [lat: number, lng: number, slug: string, title: string]

const batchSize = 5_000

/** Every listing that has a place. */
export async function mapPoints({ servers, env }: BenchHouse): Promise<MapPoint[]> {
  const { meiliUrl: url, meiliSearchKey: key } = servers
  const search = connectSearch({ url, key, prefix: env.meiliPrefix, timeoutMs: 60_000 })
  const points: MapPoint[] = []
  try {
    for (let offset = 0; ; offset += batchSize) {
      const page = await search.client.index<IndexRecord>(search.listings).getDocuments({
        filter: 'find.listed = true AND find.placed = true',
        fields: ['slug', 'document', 'find'],
        limit: batchSize,
        offset,
      })
      for (const { slug, document, find } of page.results)
        points.push([find.lat!, find.lng!, slug, document.title])
      if (offset + batchSize >= page.total) return points
    }
  } finally {
    await search.close()
  }
}
