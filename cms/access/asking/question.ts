import type { Cast, Owners, Person, Row } from '../cast.ts'
import type { Operation } from '../expected.ts'

/** Someone wants to do something: with one row, with all, or to make one for `owners`. */
export type Question = {
  cast: Cast
  person: Person
  slug: string
  operation: Operation
  row?: Row | undefined
  owners?: Owners | undefined
}
export type Answer = { status: number; body: unknown }

type Told = { id?: string; parent?: string; doc?: Told; docs?: Told[] }

/** The ids of the rows that an answer tells of; a version stands for its row. */
export function idsIn(body: unknown): string[] {
  const told = body as Told | null
  if (!told || typeof told !== 'object') return []
  if (told.docs) return told.docs.flatMap(idsIn)
  if (told.doc) return idsIn(told.doc)
  if (typeof told.parent === 'string') return [told.parent]
  return told.id ? [String(told.id)] : []
}
