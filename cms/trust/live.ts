import type { StoredListing } from '../outbox/stored.ts'

/** Whether residents see a row, as far as its owners have a say in it. */
export const isLive = (row: Partial<StoredListing> | null | undefined): boolean =>
  row?._status === 'published' && !row.deletedAt
