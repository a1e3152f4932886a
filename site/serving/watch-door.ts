import type { Door, MaybeStale } from '../door.ts'

/** The same door, and whether all that came through it was up to date: only then may a page be kept. */
export function watchDoor(door: Door): { door: Door; isCurrent: () => boolean } {
  let isCurrent = true
  let asOf: string | undefined
  const watch =
    <Asked extends unknown[], Answer>(ask: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked): Promise<Answer> => {
      try {
        const answer = await ask(...asked)
        if (answer !== null && typeof answer === 'object' && 'stale' in answer) {
          isCurrent = false
          asOf ??= (answer as MaybeStale<object>).asOf
        }
        return answer
      } catch (err) {
        isCurrent = false
        throw err
      }
    }
  const words = async () => {
    const known = await door.words()
    if (!known) isCurrent = false
    return known
  }
  const oldSince = async () => {
    const since = asOf === undefined ? await door.oldSince() : new Date(asOf)
    if (since) isCurrent = false
    return since
  }
  const watched: Door = {
    find: watch(door.find),
    cards: watch(door.cards),
    count: watch(door.count),
    widen: watch(door.widen),
    accessPoint: watch(door.accessPoint),
    findAsJson: watch(door.findAsJson),
    agenda: watch(door.agenda),
    calendar: watch(door.calendar),
    paper: watch(door.paper),
    inArea: watch(door.inArea),
    addresses: watch(door.addresses),
    map: watch(door.map),
    placeless: watch(door.placeless),
    titles: watch(door.titles),
    words,
    get: watch(door.get),
    getById: watch(door.getById),
    town: watch(door.town),
    generation: door.generation,
    oldSince,
  }
  return { door: watched, isCurrent: () => isCurrent }
}
