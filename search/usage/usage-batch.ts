import { z } from 'zod'
import { type CountKind, countKinds } from './count-kinds.ts'

/** So many sums go in one batch: about 200 kB. */
export const mostInBatch = 1_000
/** In bytes of JSON. */
export const largestBatch = 400_000

const kinds = Object.keys(countKinds) as [CountKind, ...CountKind[]]

export const dayCountSchema = z.strictObject({
  /** The calendar day in Amsterdam: nothing finer is known of any visit. */
  day: z.iso.date(),
  kind: z.enum(kinds),
  subject: z.string().min(1).max(200),
  /** A theme, or words; '' when this kind has none. */
  detail: z.string().max(200),
  amount: z.number().int().min(1).max(10_000_000),
})

/** What the site hands to the cms: sums under a number of their own, so that the same ones never count twice. */
export const usageBatchSchema = z.strictObject({
  id: z.uuid(),
  counts: z.array(dayCountSchema).max(mostInBatch),
})

export type DayCount = z.infer<typeof dayCountSchema>
export type UsageBatch = z.infer<typeof usageBatchSchema>
