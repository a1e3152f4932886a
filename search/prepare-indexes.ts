import type { Settings } from 'meilisearch'
import { type SearchConnection, SearchRefused } from './connection.ts'
import { finishTask } from './finish-task.ts'
import { listingSettings, townSettings } from './settings.ts'

/** Whether Meilisearch has an index of this name. */
export async function isThere(search: SearchConnection, uid: string): Promise<boolean> {
  try {
    await search.client.getRawIndex(uid)
    return true
  } catch (err) {
    if (SearchRefused.in(err)?.code === 'index_not_found') return false
    throw err
  }
}

/** Makes an index with the right settings; one that is there is brought in line. */
export async function prepareIndex(search: SearchConnection, uid: string, settings: Settings): Promise<void> {
  if (!(await isThere(search, uid)))
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
