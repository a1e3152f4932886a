import { inject } from 'vitest'
import { connectSearch, type SearchConnection } from '../connection.ts'
import { prepareIndexes } from '../prepare-indexes.ts'
import { dropBeside } from '../rebuild.ts'

/** Two fresh indexes on the Meilisearch of the tests, for one test file; `await using` or `leave` takes them away. */
export type EmptyIndex = SearchConnection & { leave: () => Promise<void> }

export async function anEmptyIndex(name: string): Promise<EmptyIndex> {
  const prefix = `${name}_${process.pid}`
  const search = connectSearch({
    url: inject('meiliUrl'),
    key: inject('meiliKey'),
    prefix,
    timeoutMs: 20_000,
  })
  await dropBeside(search, search)
  await prepareIndexes(search)
  const leave = async () => {
    await dropBeside(search, search)
    await search.close()
  }
  return { ...search, leave }
}
