import type { Doubt } from '#search/vocabulary.ts'
import { mailKinds } from '../mail/kinds.ts'
import type { Rhythm } from './watched.ts'

/** How often an owner is asked, in days. */
export const rhythmDays: Record<Rhythm, number> = {
  monthly: 30,
  quarterly: 91,
  'half-yearly': 182,
  yearly: 365,
}
/** When neither the listing nor its organisation chose. */
export const usualRhythm: Rhythm = 'half-yearly'

/** How long before the first of its month a season is asked about, in days. */
export const beforeSeason = 28

export type Step = {
  name: (typeof stages)[number]
  /** Days after the step before it. A step that was late does not make the next one early. */
  after: number
  /** Whom it mails, if anyone. */
  mails?: 'owners' | 'everyone'
  /** What residents notice from here on. */
  doubt: Doubt
}

export const stages = [
  'due',
  'asked',
  'reminded',
  'reminded-again',
  'labelled',
  'lowered',
  'to-call',
] as const
export type Stage = (typeof stages)[number]

/**
 * What happens to a listing that nobody confirms, in order. The last step is a telephone: nothing here hides a listing,
 * only a person does.
 */
export const steps: readonly Step[] = [
  { name: 'due', after: 0, doubt: 'none' },
  { name: 'asked', after: 0, mails: 'owners', doubt: 'none' },
  { name: 'reminded', after: 14, mails: 'everyone', doubt: 'none' },
  { name: 'reminded-again', after: 14, mails: 'everyone', doubt: 'none' },
  { name: 'labelled', after: 14, doubt: 'labelled' },
  { name: 'lowered', after: 14, doubt: 'lowered' },
  { name: 'to-call', after: 14, doubt: 'lowered' },
]

/** What residents notice of a question that went so far without an answer. */
export const doubtAt = (stage: Stage): Doubt => steps[stages.indexOf(stage)]!.doubt

/** One person gets no two of these mails within so many days, whatever they have. */
export const daysBetweenMails = 7
/** What would be asked within so many days goes along in the same mail. */
export const gatherDays = 14
/** After a mail was refused its address is left alone for so many days; the editors call meanwhile. */
export const bounceDays = 90
/** Who was called and did not answer is called again after so many days. */
export const callAgainDays = 7
/** How long a mailed link works, in days: until well after the last reminder. */
export const linkDays = mailKinds.freshness.minutes / (24 * 60)
/** How long "no longer exists" can be taken back by the same mail, in days. */
export const undoDays = 14
