import type { ToldImport } from '../../import/asking/tell-import.ts'

type Counted = Pick<ToldImport, 'outcomes' | 'states'>

export const rowsInWords = (count: number): string =>
  count === 1 ? '1 rij' : `${count.toLocaleString('nl')} rijen`

/** How far it is: rows that are behind it, and all that it is about. */
export function progressOf({ states }: Counted): { done: number; all: number } {
  const { waiting = 0, done = 0, failed = 0 } = states
  return { done: done + failed, all: waiting + done + failed }
}

/** How far undoing is; rows that could not be put back count as done. */
export function undoProgressOf({ states }: Counted): { done: number; all: number } {
  const { done = 0, undone = 0, kept = 0 } = states
  return { done: undone + kept, all: done + undone + kept }
}

/** What a run would do or did, in one sentence. */
export function sayWork({ outcomes }: Counted): string {
  const { new: fresh = 0, changed = 0 } = outcomes
  if (fresh + changed === 0) return 'Er is niets nieuws en niets veranderd.'
  const parts = [fresh > 0 ? `${fresh} nieuw` : '', changed > 0 ? `${changed} veranderd` : '']
  return `${parts.filter(Boolean).join(' en ')}.`
}

/** What an import made besides listings: "3 organisaties en 1 locatie". */
export function sayMade({ organisations, venues }: ToldImport['made']): string {
  const count = (names: string[], one: string, more: string) =>
    names.length === 0 ? [] : [`${names.length} ${names.length === 1 ? one : more}`]
  return [
    ...count(organisations, 'organisatie', 'organisaties'),
    ...count(venues, 'locatie', 'locaties'),
  ].join(' en ')
}
