import { connectSearch, type SearchAddress } from '#search/connection.ts'
import { finishTask } from '#search/finish-task.ts'
import { inBatches } from '../in-batches.ts'
import { depth, type Engine } from '../engine.ts'

/** Meilisearch as it comes: a fresh index, no settings. */
export function meilisearch(address: SearchAddress): Engine {
  const search = connectSearch({ ...address, timeoutMs: 60_000 })
  const uid = `${address.prefix}_plain`
  const drop = async () => finishTask(search, await search.client.deleteIndex(uid), 'index_not_found')
  return {
    name: 'Meilisearch',
    index: async ({ texts }) => {
      await drop()
      // any id may come from elsewhere, and Meilisearch takes few characters in one
      const numbered = texts.map((text, number) => ({ number, ...text }))
      const plain = search.client.index(uid)
      await inBatches(numbered, async (some) =>
        finishTask(search, await plain.addDocuments(some, { primaryKey: 'number' })),
      )
    },
    search: async (q) => {
      const { hits } = await search.client.index<{ id: string }>(uid).search(q, { limit: depth })
      return hits.map(({ id }) => id)
    },
    close: async () => {
      await drop()
      await search.close()
    },
  }
}
