import type { SearchConnection } from './connection.ts'
import { finishTask } from './finish-task.ts'
import { type TownDocument, townDocumentSchema } from './town-document.ts'

/** Brings organisations, areas, themes and the like into their index and waits until they are there. */
export async function putTown(search: SearchConnection, documents: TownDocument[], uid = search.town) {
  const checked = documents.map((document) => townDocumentSchema.parse(document))
  await finishTask(search, await search.client.index(uid).addDocuments(checked, { primaryKey: 'id' }))
}

export async function removeTown(search: SearchConnection, ids: string[], uid = search.town) {
  await finishTask(search, await search.client.index(uid).deleteDocuments(ids), 'index_not_found')
}

/** All of it: a site keeps the last good copy in memory. */
export async function getTown(search: SearchConnection): Promise<TownDocument[]> {
  const all: TownDocument[] = []
  for (let offset = 0; ; offset += 1_000) {
    const page = await search.client.index<TownDocument>(search.town).getDocuments({ offset, limit: 1_000 })
    all.push(...page.results)
    if (offset + 1_000 >= page.total) return all
  }
}

export async function townGeneration(search: SearchConnection): Promise<string> {
  return String((await search.client.getRawIndex(search.town)).updatedAt)
}
