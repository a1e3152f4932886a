import type { Listing } from '../../payload-types.ts'

type Stored = NonNullable<Listing['schedule']>
/** A row as it is while somebody is still filling it in. */
type Unfinished<T> = { [K in keyof T]?: T[K] | null }
export type DraftRule = Unfinished<NonNullable<Stored['rules']>[number]>
export type DraftDate = Unfinished<NonNullable<Stored['dates']>[number]>
export type DraftException = Unfinished<NonNullable<Stored['exceptions']>[number]>

/** The schedule as it stands in the form, finished or not. */
export type Draft = Omit<Stored, 'rules' | 'dates' | 'exceptions'> & {
  rules: DraftRule[]
  dates: DraftDate[]
  exceptions: DraftException[]
}
export type DraftList = 'rules' | 'dates' | 'exceptions'
