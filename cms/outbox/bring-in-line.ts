import type { Payload } from 'payload'
import type { SearchConnection } from '#search/connection.ts'
import { TaskFailed } from '#search/finish-task.ts'
import { putChangedListings, putListings, removeListings } from '#search/listing-index.ts'
import { putTown, removeTown } from '#search/town-index.ts'
import { isBrokenIndex, isOfMachine } from './own-index.ts'
import { readListings, readTown, type Truth } from './published.ts'
import type { ChangeKind } from './queue-change.ts'
import type { TownKind } from './to-town-document.ts'
import type { Lists } from './surroundings.ts'

/** What the index would not take: an editor sees it until it is mended. */
export type Refusal = { kind: ChangeKind; doc: string; reason: string }

/** Meilisearch cannot use its own files: nothing is settled, and the index must be filled anew. */
export class BrokenIndex extends Error {
  constructor(cause: unknown) {
    super(`Meilisearch kan niet bij zijn eigen bestanden: ${String(cause)}`, { cause })
    this.name = 'BrokenIndex'
  }
}

type Writers<T> = { put: (documents: T[]) => Promise<void>; remove: (ids: string[]) => Promise<void> }

/**
 * Makes the index say what the database says about these ids. Safe to do twice.
 * @returns what was refused; everything else is in the index and can be found.
 * @throws when Meilisearch or Postgres cannot be reached: then nothing is settled and it must be done again.
 */
export async function bringInLine(
  payload: Payload,
  search: SearchConnection,
  kind: ChangeKind,
  ids: string[],
  /** `isUpkeep`: nobody changed anything, so what the index already says is left as it is. */
  options: { now: Date; uid?: string; lists?: Lists; isUpkeep?: boolean },
): Promise<Refusal[]> {
  if (kind === 'listings') {
    const truth = await readListings(payload, ids, options.now, options.lists)
    return settle(kind, truth, !options.uid, {
      put: async (documents) => {
        if (options.isUpkeep) await putChangedListings(search, documents, options.now)
        else await putListings(search, documents, options.now, options.uid)
      },
      remove: (gone) => removeListings(search, gone, options.uid),
    })
  }
  const truth = await readTown(payload, kind as TownKind, ids)
  return settle(kind, truth, !options.uid, {
    put: (documents) => putTown(search, documents, options.uid),
    remove: (gone) => removeTown(search, gone, options.uid),
  })
}

async function settle<T extends { id: string }>(
  kind: ChangeKind,
  truth: Truth<T>,
  /** The index itself may be at fault; one that was made a moment ago is not. */
  mayBeBroken: boolean,
  to: Writers<T>,
): Promise<Refusal[]> {
  const put = (documents: T[]) =>
    to.put(documents).catch((err: unknown) => {
      throw mayBeBroken && isBrokenIndex(err) ? new BrokenIndex(err) : err
    })
  const refusals = truth.refused.map(({ id, reason }) => ({ kind, doc: id, reason }))
  refusals.push(...(await putAll(kind, truth.put, put)))
  // What was refused must not stay visible as it was before.
  const gone = [...truth.remove, ...refusals.map((r) => r.doc)]
  if (gone.length > 0) await to.remove(gone)
  return refusals
}

/** All at once; when that is refused, in halves, until the one at fault stands alone. */
async function putAll<T extends { id: string }>(
  kind: ChangeKind,
  documents: T[],
  put: Writers<T>['put'],
): Promise<Refusal[]> {
  if (documents.length === 0) return []
  try {
    await put(documents)
    return []
  } catch (err) {
    if (!isRefusal(err)) throw err
    const [only, ...others] = documents
    if (only && others.length === 0) return [{ kind, doc: only.id, reason: String(err) }]
    const half = Math.ceil(documents.length / 2)
    return [
      ...(await putAll(kind, documents.slice(0, half), put)),
      ...(await putAll(kind, documents.slice(half), put)),
    ]
  }
}

/** Our own types said no, or a task failed. A request that was not taken (a full disk says 400) may be tried again. */
export const isRefusal = (err: unknown) =>
  (err instanceof TaskFailed && !isOfMachine(err)) || (err instanceof Error && err.name === 'ZodError')
