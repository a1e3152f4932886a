import type { Payload, TypedUser } from 'payload'
import sharp from 'sharp'

/**
 * The people and the rows of the access test. Whatever is private carries a mark: `geheim-A` is for organisation A and
 * the editors' desk, `geheim-desk` for the desk alone. No answer to anyone else may hold it.
 */
export const people = ['nobody', 'ofA', 'ofB', 'ofBoth', 'homeless', 'editor', 'admin'] as const
export type Person = (typeof people)[number]
export type Organisation = 'A' | 'B'
export type Owners = readonly Organisation[]

export const memberships: Record<Person, Owners> = {
  nobody: [],
  ofA: ['A'],
  ofB: ['B'],
  ofBoth: ['A', 'B'],
  homeless: [],
  editor: [],
  admin: [],
}

export type State = 'published' | 'draft' | 'pending' | 'hidden' | 'binned' | 'plain'
export type Row = {
  collection: string
  id: string
  owners: Owners
  /** Whose account, preference or lock it is. */
  person?: Person
  state: State
  version?: string
}

export type Cast = {
  payload: Payload
  /** Under which Payload is known to itself. */
  key: string
  organisations: Record<Organisation | 'none' | 'binned', string>
  theme: string
  user: Record<Person, TypedUser | null>
  token: Record<Person, string | null>
  /** What is deleted from disk does not come back when the rows do. */
  putFilesBack: () => void
  rows: Row[]
}

export const password = 'een-lang-wachtwoord'
export const mailOf = (person: Person) => `geheim-${person}@example.org`
export const markOf = (owners: Owners) => `geheim-${owners.join('') || 'none'}`

export const isDesk = (person: Person) => person === 'editor' || person === 'admin'

/** The marks in a text that were not for this person. */
export function marksNotFor(person: Person, text: string): string[] {
  if (isDesk(person)) return []
  const marks = [...new Set(Array.from(text.matchAll(/geheim-(\w+)/gi), ([, mark]) => mark!.toLowerCase()))]
  const own = memberships[person].map((o) => o.toLowerCase())
  const isOwn = (mark: string) => ['a', 'b', 'ab'].includes(mark) && own.some((o) => mark.includes(o))
  return marks.filter((mark) => mark !== person.toLowerCase() && !isOwn(mark))
}

export const ownerships: Owners[] = [['A'], ['B'], ['A', 'B'], []]
export const picture = (colour = '#246') =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: colour } })
    .png()
    .toBuffer()

export const listingData = (
  cast: Cast,
  owners: readonly string[],
  more: object = {},
): Record<string, unknown> => ({
  title: 'Koffie in de buurt',
  summary: 'Iedere week koffie.',
  kind: 'activity',
  themes: [cast.theme],
  whereabouts: 'secret',
  access: 'walk-in',
  organisations: owners.map((organisation) => ({ organisation, role: 'organiser' })),
  ...more,
})

export const idsOf = (cast: Cast, owners: Owners) => owners.map((o) => cast.organisations[o])

export const rowOf = (cast: Cast, collection: string, owners: Owners, state: State): Row =>
  cast.rows.find(
    (row) => row.collection === collection && row.owners.join() === owners.join() && row.state === state,
  )!
