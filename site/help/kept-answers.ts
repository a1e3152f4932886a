/** What was being sent, on this device only, until it has arrived or a day has passed. */
const place = 'sk-formulier'
const longest = 24 * 60 * 60_000

type Kept = { page: string; at: number; values: Record<string, string> }
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export function keepAnswers(store: Store, page: string, values: Record<string, string>, now: number): void {
  try {
    store.setItem(place, JSON.stringify({ page, at: now, values } satisfies Kept))
  } catch {
    // Full or switched off: the form still goes.
  }
}

/** What was kept for this page, if it is not too old. */
export function readAnswers(store: Store, page: string, now: number): Record<string, string> | undefined {
  try {
    const kept = JSON.parse(store.getItem(place) ?? 'null') as Kept | null
    return kept?.page === page && now - kept.at < longest ? kept.values : undefined
  } catch {
    return undefined
  }
}

export function forgetAnswers(store: Store): void {
  try {
    store.removeItem(place)
  } catch {
    // Switched off: then nothing is there either.
  }
}
