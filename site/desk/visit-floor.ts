const key = 'sk-balie-vanaf'

type Entries = { currentEntry: { index: number } | null }

/** Which page of this window's history is shown; 0 where the browser does not tell. */
const here = (): number => (globalThis as { navigation?: Entries }).navigation?.currentEntry?.index ?? 0

/** From here on the history is of the next one at the screen. @param steps pages ahead of this one */
export const beginVisit = (steps: 0 | 1): void => sessionStorage.setItem(key, String(here() + steps))

/** Whether this page is of who stands here now, and not of somebody before. */
export const isOfNow = (): boolean => here() >= Number(sessionStorage.getItem(key) ?? 0)
