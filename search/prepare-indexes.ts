import type { Settings } from 'meilisearch'
import { type SearchConnection, SearchRefused } from './connection.ts'
import { finishTask } from './finish-task.ts'
import { listingSettings, townSettings } from './settings.ts'

/** Makes an index with the right settings; one that is there is brought in line. */
export async function prepareIndex(search: SearchConnection, uid: string, settings: Settings): Promise<void> {
  const isThere = await search.client.getRawIndex(uid).catch((err: unknown) => {
    if (SearchRefused.in(err)?.code === 'index_not_found') return null
    throw err
  })
  if (!isThere)
    await finishTask(
      search,
      await search.client.createIndex(uid, { primaryKey: 'id' }),
      'index_already_exists',
    )
  await finishTask(search, await search.client.index(uid).updateSettings(settings))
}

/** Both indexes, ready to be filled and asked. */
export async function prepareIndexes(search: SearchConnection): Promise<void> {
  await prepareIndex(search, search.listings, listingSettings)
  await prepareIndex(search, search.town, townSettings)
}
