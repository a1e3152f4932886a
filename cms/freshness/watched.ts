import type { LocalDate } from '#search/time/local-date.ts'
import type { rhythms } from '#search/vocabulary.ts'
import type { Stage } from './rules.ts'

export type Rhythm = (typeof rhythms)[number]

/** Why somebody is asked. The words for each stand in `why-words.ts`. */
export const whys = [
  'rhythm',
  'season',
  'never',
  'pause-over',
  'trial-over',
  'complaint',
  'dead-link',
  'feed',
] as const
export type Why = (typeof whys)[number]

/** A question that is open: since when, why, and how far it went without an answer. */
export type Round = {
  why: Why
  openedAt: Date
  stage: Stage
  stageAt: Date
  /** Nobody is left who can be mailed: bounced, gone, or wants no mail. Then the editors call at once. */
  isUnreachable: boolean
}

/** What the loop knows of a listing that residents can see. */
export type Watched = {
  id: string
  rhythm: Rhythm
  /** The month its season begins, 1 = January. */
  season: number | null
  /** The oldest confirmation of what matters most; null when that is not all confirmed. */
  confirmedAt: Date | null
  /** The last day of a pause, when it is paused until a day. */
  pausedUntil: LocalDate | null
  /** The last day of a trial, when it is one. */
  trialUntil: LocalDate | null
  /** Ids of the people who are asked first. */
  owners: string[]
  /** Ids of all who may answer, the owners among them. */
  everyone: string[]
  round: Round | null
}

/** Someone who can be asked. */
export type Asked = {
  id: string
  lastMailAt: Date | null
  /** The last mail has not gone out yet. What nobody can have read counts against nobody. */
  isMailPending: boolean
  /** Their address refuses mail. */
  isBouncing: boolean
  /** They asked for no more of these mails. */
  isSilent: boolean
}
