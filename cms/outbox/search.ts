import { connectSearch, type SearchConnection } from '#search/connection.ts'
import { env } from '../env.ts'

/** The cms's own way to the index: with the key that may write. */
export const openSearch = (): SearchConnection => connectSearch({ ...env.search, timeoutMs: 30_000 })
