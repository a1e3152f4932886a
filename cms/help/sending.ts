import { z } from 'zod'
import { weekdays } from '#search/vocabulary.ts'
import { isAddress } from '../mail/queue-mail.ts'
import { isWebAddress } from '../web-address.ts'
import { wrongKinds } from './report-kinds.ts'

/**
 * What the site passes on of a resident: parsed here, trusted after. A field that is wrong is told by its name, so that the
 * page can say it in words.
 */

/** No characters that steer a terminal or the direction of reading; line ends stay. */
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

const words = (most: number) =>
  z
    .string()
    .default('')
    .transform((text) => text.replace(/\r\n?/g, '\n').replace(steering, ' ').trim())
    .pipe(z.string().max(most))
const needed = (most: number) => words(most).pipe(z.string().min(2))
const optional = (isGood: (text: string) => boolean, most = 254) =>
  words(most).pipe(z.string().refine((text) => text === '' || isGood(text)))

const clock = optional((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text))
const mail = optional(isAddress)
const phone = optional((text) => /^(\+|\(?0|1)[\d\s()-]{2,24}$/.test(text))
const website = words(254)
  .transform((text) => (text && !/^[a-z]+:/i.test(text) ? `https://${text}` : text))
  .pipe(z.string().refine(isWebAddress))

const form = { formId: z.string().regex(/^[\w-]{16,64}$/), isProven: z.boolean(), answerTo: mail }
const about = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('listing'), slug: z.string().min(1).max(200) }),
  z.strictObject({ at: z.literal('organisation'), slug: z.string().min(1).max(200) }),
  z.strictObject({ at: z.literal('site') }),
])

const wrong = z.strictObject({
  is: z.literal('wrong'),
  ...form,
  about,
  kind: z.enum(wrongKinds),
  day: z
    .enum(['', ...weekdays])
    .default('')
    .transform((day) => day || undefined),
  from: clock,
  until: clock,
  times: words(200),
  place: words(200),
  phone,
  email: mail,
  website,
  text: words(1500),
})

const addition = z.strictObject({
  is: z.literal('addition'),
  ...form,
  title: needed(120),
  what: needed(1500),
  place: words(200),
  times: words(200),
  reach: needed(300),
  name: words(120),
})

const claim = z.strictObject({
  is: z.literal('claim'),
  formId: form.formId,
  isProven: z.boolean(),
  slug: z.string().min(1).max(200),
  name: needed(120),
  email: words(254).pipe(z.string().refine(isAddress)),
  proof: needed(1000),
})

export const sendingSchema = z.discriminatedUnion('is', [wrong, addition, claim])
export type Sending = z.infer<typeof sendingSchema>
export type Wrong = z.infer<typeof wrong>
export type Addition = z.infer<typeof addition>
export type Claim = z.infer<typeof claim>

/** Which fields must be filled in for which kind; one of each list will do. */
const oneOf: Record<Wrong['kind'], (keyof Wrong)[]> = {
  time: ['day', 'from', 'times', 'text'],
  place: ['place', 'text'],
  stopped: ['kind'],
  contact: ['phone', 'email', 'website', 'text'],
  unsafe: ['text'],
  other: ['text'],
}

/** @returns what was sent, or the names of the fields that are not right. */
export function readSending(given: unknown): { sending: Sending } | { faults: string[] } {
  const parsed = sendingSchema.safeParse(given)
  if (!parsed.success) return { faults: [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))] }
  const sending = parsed.data
  if (sending.is !== 'wrong') return { sending }
  const asked = oneOf[sending.kind]
  if (!asked.some((name) => sending[name])) return { faults: [asked[0]!] }
  return sending.until && !sending.from ? { faults: ['from'] } : { sending }
}
