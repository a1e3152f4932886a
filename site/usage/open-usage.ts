import type { IncomingHttpHeaders } from 'node:http'
import { LRUCache } from 'lru-cache'
import { localNow } from '#search/time/local-date.ts'
import { countKinds } from '#search/usage/count-kinds.ts'
import type { DayCount } from '#search/usage/usage-batch.ts'
import { cameWith } from './came-with.ts'
import { isPerson } from './is-person.ts'
import type { Note } from './note.ts'
import { keepTally } from './tally.ts'
import { keepWordLedger } from './word-ledger.ts'

/** About 10 MB when every page is one of results. */
const mostPages = 3_000
/** Different sums that wait for the cms. */
const mostSums = 50_000

/** Counts what residents see and do, in memory only; nothing of who they are is looked at, let alone kept. */
export type Usage = {
  /** What is to be counted whenever the page at this address is handed out. */
  remember: (address: string, noted: Note[]) => void
  /** The page at this address was handed out. */
  visit: (headers: IncomingHttpHeaders, address: string) => void
  /** Something was done that no page is handed out for. */
  count: (headers: IncomingHttpHeaders, note: Note) => void
  take: (most: number) => DayCount[]
  isEmpty: () => boolean
}

/**
 * @param siteUrl the origin residents see: only pages of our own lead to a listing.
 * @param clock for who tests it
 */
export function openUsage(siteUrl: string, clock: () => Date = () => new Date()): Usage {
  const pages = new LRUCache<string, Note[]>({ max: mostPages })
  const tally = keepTally(mostSums)
  const ledger = keepWordLedger()

  function add(note: Note, now: Date) {
    const isHeld = countKinds[note.kind].detail === 'words' && !ledger.letsThrough(note, now)
    if (!isHeld) tally.add(localNow(now).date, note)
  }
  /** Before anything with these words is counted, so that the fifth lets itself through. */
  function ask(notes: Note[], now: Date) {
    const asked = notes.find(({ kind }) => kind === 'asked-words')
    if (!asked) return
    for (const { day, amount, ...note } of ledger.ask(asked.detail, now)) tally.add(day, note, amount)
  }

  return {
    remember(address, noted) {
      if (noted.length > 0) pages.set(address, noted)
      else pages.delete(address)
    },
    visit(headers, address) {
      const notes = pages.get(address)
      if (!notes || !isPerson(headers)) return
      const now = clock()
      // A browser that has this page already asked it before: it is no other person.
      if (!headers['if-none-match']) ask(notes, now)
      for (const note of notes) add(note, now)
      for (const note of cameWith(notes, headers.referer, { siteUrl, pages })) add(note, now)
    },
    count(headers, note) {
      if (isPerson(headers)) add(note, clock())
    },
    take: tally.take,
    isEmpty: tally.isEmpty,
  }
}
