import type { Access, CostKind, ListingKind, Weekday } from '#search/vocabulary.ts'
import type { Remark } from './remark.ts'

export type ScheduleRule = {
  every: 'week' | 'month'
  interval: number
  nth: ('1' | '2' | '3' | '4' | '-1')[]
  days: Weekday[]
  start: string
  end: string | null
}
export type ScheduleDate = { on: string; start: string; end: string | null }
export type Address = { street: string; postcode: string | null; town: string | null }
export type Organisation = { name: string; host: string | null }

/** All that an import says of one listing, field by field; what is left out is not known. */
export type DraftFields = {
  title?: string
  summary?: string
  description?: string
  kind?: ListingKind
  /** Ids of the town's own themes, audiences and areas. */
  themes?: string[]
  audiences?: string[]
  areas?: string[]
  ages?: { from: number | null; until: number | null }
  organisation?: Organisation
  venue?: { name: string | null } & Address
  schedule?: {
    rules: ScheduleRule[]
    dates: ScheduleDate[]
    byAppointment: boolean
    note: string | null
    /** Only in what the house has: what no import ever says, so that it is never lost to one. */
    more?: string
  }
  access?: Access
  howToJoin?: string
  cost?: { case: CostKind; euros: number | null; note: string | null; more?: string }
  phone?: string
  email?: string
  website?: string
  /** For the editor: what fits nowhere else. */
  note?: string
}

/** One row of a file as a listing to be, under the source's own id. */
export type Draft = {
  line: number
  key: string
  fields: DraftFields
  remarks: Remark[]
  /** Which version of a listing it was, when the file is an export of our own. */
  stamp?: string
}
