import type { StoredListing } from '../outbox/stored.ts'
import { confirmedGroups } from '#search/vocabulary.ts'

type Confirmed = StoredListing['confirmed']

/**
 * Of each group of facts the last confirmation. A draft may be older than what was confirmed since, and who publishes
 * one confirms what they changed in it.
 */
export function newestConfirmed(row: Confirmed, saved: Confirmed): Confirmed {
  const at = (one: Confirmed, group: (typeof confirmedGroups)[number]) =>
    Date.parse(one?.[group]?.at ?? '') || 0
  return Object.fromEntries(
    confirmedGroups.map((group) => [group, (at(saved, group) > at(row, group) ? saved : row)?.[group]]),
  )
}
