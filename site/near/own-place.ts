import type { Point } from '#search/geo/point.ts'

/** Where somebody said they are: the neighbourhood, and the point itself when the device told. */
export type OwnPlace = { code: string; name: string; point: Point | null }

const key = 'sk-plek'
const fields = { code: 'string', name: 'string' } as const

let now: OwnPlace | null = null

/** The place somebody gave in this page, or told this device to remember. */
export function ownPlace(): OwnPlace | null {
  now ??= remembered()
  return now
}

export const isRemembered = (): boolean => remembered() !== null

/** Keeps a place for as long as the page is open; longer only for who asked for it. */
export function keepPlace(place: OwnPlace, isForLonger: boolean): void {
  now = place
  if (isForLonger) attempt(() => localStorage.setItem(key, JSON.stringify(place)))
  else attempt(() => localStorage.removeItem(key))
}

export function forgetPlace(): void {
  now = null
  attempt(() => localStorage.removeItem(key))
}

function remembered(): OwnPlace | null {
  return attempt(() => {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as OwnPlace | null
    const isWhole =
      kept && Object.entries(fields).every(([name, type]) => typeof kept[name as 'code'] === type)
    return isWhole ? kept : null
  })
}

/** A browser may refuse to keep anything. Then nothing is kept, and that is all. */
function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
