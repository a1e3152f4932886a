import type { SearchConnection } from '#search/connection.ts'
import type { Surroundings } from '#search/to-filter.ts'
import { getTown } from '#search/town-index.ts'
import { toTown } from '#site/town.ts'

/** What the site knows of the world when it asks Meilisearch something. */
export async function surroundingsOf(search: SearchConnection): Promise<Surroundings> {
  const { centreOf, municipality } = toTown(await getTown(search))
  return { now: new Date(), centreOf, municipality: municipality?.area?.code ?? null }
}
