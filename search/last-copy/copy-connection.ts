import type { SearchConnection } from '../connection.ts'
import type { ListingCopy } from '../terms/listing-copy.ts'
import { askCopy } from './ask-copy.ts'
import type { Records } from './records.ts'

/** A connection that puts its questions to the last good copy. Only `ask`: what goes by way of the client still needs the index. */
export const copyConnection = (
  search: SearchConnection,
  copy: ListingCopy,
  records: Pick<Records, 'document'>,
): SearchConnection => ({ ...search, ask: async (queries) => askCopy(copy, records, queries) })
