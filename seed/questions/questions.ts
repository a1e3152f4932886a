import { z } from 'zod'
import { halfOf } from './half-of.ts'
import heldOut from './held-out.json' with { type: 'json' }
import tuning from './tuning.json' with { type: 'json' }

/** How a question is asked; README.md tells what each is. */
export const questionKinds = [
  'word',
  'everyday',
  'typo',
  'by-ear',
  'sentence',
  'compound',
  'professional',
  'language',
  'place-time',
] as const
export const halves = ['tuning', 'held-out'] as const

const grade = z.union([z.literal(1), z.literal(2), z.literal(3)])
const questionSchema = z.strictObject({
  q: z.string().min(1),
  kind: z.enum(questionKinds),
  half: z.enum(halves),
  /** By the slug of a listing; what is not named has grade 0. */
  grades: z.record(z.string(), grade),
})
export type Question = z.infer<typeof questionSchema>
export type Half = (typeof halves)[number]

/** What residents of the town ask, and how good an answer each listing is. */
export const questions: Question[] = z.array(questionSchema).parse([...tuning, ...heldOut])

/** Questions that stand in the file of the other half. */
export const misplaced = (): Question[] => questions.filter(({ q, half }) => half !== halfOf(q))
