import type { Listing } from '../payload-types.ts'
import type { Change, Proposal } from './to-proposal.ts'

/** What an editor can propose of a listing, in Dutch: a field, or a field in a group. */
export const proposable = [
  { name: 'title', label: 'Titel', most: 120, isLong: false },
  { name: 'summary', label: 'In één zin', most: 300, isLong: true },
  { name: 'description', label: 'Meer erover', most: 5_000, isLong: true },
  { name: 'howToJoin', label: 'Hoe doe je mee?', most: 500, isLong: true },
  { name: 'firstVisit', label: 'Wat gebeurt er de eerste keer?', most: 1_000, isLong: true },
  { name: 'schedule.note', label: 'Over de tijden', most: 300, isLong: true },
  { name: 'notice', label: 'Mededeling', most: 300, isLong: true },
  { name: 'contact.phone', label: 'Telefoon', most: 40, isLong: false },
  { name: 'contact.email', label: 'E-mail', most: 254, isLong: false },
  { name: 'contact.website', label: 'Website', most: 500, isLong: false },
] as const
export type Proposable = (typeof proposable)[number]['name']
export type Wanted = Partial<Record<Proposable, string>>

type Row = Record<string, unknown>

/** What stands there now; an empty text when nothing does. `row` is a listing in one language. */
export function standsIn(row: Row, name: Proposable): string {
  const [field = '', inner] = name.split('.')
  const value = inner ? (row[field] as Row | null | undefined)?.[inner] : row[field]
  return typeof value === 'string' ? value : ''
}

/** What of the proposed texts is different from what stands there. */
export const differing = (row: Row, said: Wanted): Wanted =>
  Object.fromEntries(
    proposable.flatMap(({ name }) => {
      const text = said[name]?.trim()
      return text === undefined || text === standsIn(row, name).trim() ? [] : [[name, text]]
    }),
  )

/** The proposal of an editor as the edit that the owner accepts. */
export function toEdit(wanted: Wanted, listing: Listing): Proposal {
  const row = listing as unknown as Row
  const changes: Change[] = []
  const data: Row = {}
  for (const { name, label } of proposable) {
    const after = differing(row, wanted)[name]
    if (after === undefined) continue
    changes.push({ label, before: standsIn(row, name) || '–', after: after || '–' })
    const [field = '', inner] = name.split('.')
    data[field] = inner ? { ...((data[field] ?? row[field]) as Row | null), [inner]: after || null } : after
  }
  return { changes, data: changes.length > 0 ? data : null }
}
