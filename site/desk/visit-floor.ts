const key = 'sk-balie-vanaf'

type Entries = { currentEntry: { index: number } | null }

/** Which page of this window's history is shown; undefined where the browser does not tell. */
const here = (): number | undefined =>
  (globalThis as { navigation?: Entries }).navigation?.currentEntry?.index

/** From here on the history is of the next one at the screen. @param steps pages ahead of this one */
export function beginVisit(steps: 0 | 1): void {
  const at = here()
  if (at !== undefined) sessionStorage.setItem(key, String(at + steps))
}

/** Whether this page is the first of who stands here now, after somebody else. */
export const isFirstOfVisit = (): boolean => sessionStorage.getItem(key) === String(here())

/** How many pages back in the history this one is of somebody before; 0 when it is of who stands here now. */
export function stepsTooFar(): number {
  const at = here()
  return at === undefined ? 0 : Math.max(0, Number(sessionStorage.getItem(key) ?? 0) - at)
}
