import type { Door } from '#site/door.ts'
import { orUnavailable } from '#site/results/or-unavailable.ts'
import { toTown, type Town } from '#site/town.ts'

/** The town, or an empty one right after a start without the index: a page can always be shown. */
export const townOrEmpty = async (door: Door): Promise<Town> =>
  (await orUnavailable(door.town())) ?? toTown([])
