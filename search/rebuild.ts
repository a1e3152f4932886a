import type { IndexSwap } from 'meilisearch'
import type { SearchConnection } from './connection.ts'
import { finishTask } from './finish-task.ts'
import { isThere, prepareIndex } from './prepare-indexes.ts'
import { listingSettings, townSettings } from './settings.ts'

/** Fresh indexes beside the ones that answer; made anew when an earlier rebuild left some behind. */
export type Beside = { listings: string; town: string }

export async function makeBeside(search: SearchConnection): Promise<Beside> {
  const beside = { listings: `${search.listings}_next`, town: `${search.town}_next` }
  await dropBeside(search, beside)
  await prepareIndex(search, beside.listings, listingSettings)
  await prepareIndex(search, beside.town, townSettings)
  return beside
}

/**
 * The fresh ones take over, both in the same moment; then the old ones go. Nobody sees an empty answer: where there
 * was no index (Meilisearch lost it) the fresh one just gets its name.
 */
export async function swapBeside(search: SearchConnection, beside: Beside): Promise<void> {
  const swaps: IndexSwap[] = []
  for (const [uid, fresh] of [
    [search.listings, beside.listings],
    [search.town, beside.town],
  ] as const)
    swaps.push({ indexes: [fresh, uid], rename: !(await isThere(search, uid)) })
  await finishTask(search, await search.client.swapIndexes(swaps))
  await dropBeside(search, beside)
}

export async function dropBeside(search: SearchConnection, beside: Beside): Promise<void> {
  for (const uid of [beside.listings, beside.town])
    await finishTask(search, await search.client.deleteIndex(uid), 'index_not_found')
}
