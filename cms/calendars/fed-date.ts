import { z } from 'zod'

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const clock = z.string().regex(/^\d\d:\d\d$/)
const planned = { key: z.string(), on: day, start: clock, end: clock.nullable(), title: z.string() }

/** One time that a calendar gives, on the clock of Europe/Amsterdam. `key` says which event and which of its times. */
export const fedDateSchema = z.discriminatedUnion('is', [
  z.object({ ...planned, is: z.literal('on') }),
  z.object({ ...planned, is: z.literal('cancelled') }),
  z.object({
    ...planned,
    is: z.literal('moved'),
    to: z.object({ on: day, start: clock, end: clock.nullable() }),
  }),
])
export type FedDate = z.infer<typeof fedDateSchema>
