import { idOf } from '../access/roles.ts'
import type { StoredListing } from '../outbox/stored.ts'
import type { Surroundings } from '../outbox/surroundings.ts'
import { isWebAddress } from '../web-address.ts'
import { wholeSchedule } from './whole-schedule.ts'

type Filled = { listing: StoredListing; hasPlace: boolean; isWhole: boolean }

/**
 * A draft that may be half finished, with just enough in its gaps to be translated; what is half said of when it is, is left
 * out. `hasPlace` is false when it should be somewhere and nobody said where, `isWhole` when something was left out.
 */
export function withoutGaps(draft: Partial<StoredListing>, { venues }: Surroundings): Filled {
  const at = draft.whereabouts ?? 'venue'
  const hasPlace = at !== 'venue' || venues.has(idOf(draft.venue) ?? '')
  const { schedule, isWhole } = wholeSchedule(draft.schedule ?? {})
  const filled = {
    ...draft,
    organisations: (draft.organisations ?? []).filter(({ organisation }) => organisation),
    kind: draft.kind ?? 'activity',
    access: draft.access ?? 'walk-in',
    stage: draft.stage ?? 'established',
    standing: draft.standing ?? 'open',
    cost: draft.cost?.case ? draft.cost : { case: 'unknown' },
    whereabouts: hasPlace ? at : 'at-home',
    onlineUrl: onlyWeb(draft.onlineUrl),
    contact: { ...draft.contact, website: onlyWeb(draft.contact?.website) },
    schedule,
  }
  return { listing: filled as StoredListing, hasPlace, isWhole }
}

const onlyWeb = (url: string | null | undefined) => (url && isWebAddress(url) ? url : null)
