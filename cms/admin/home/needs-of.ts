import type { LocalDate } from '#search/time/local-date.ts'

/** What a listing can need of whose it is, the most pressing first. What waits for the editors needs nothing now. */
export const needKinds = [
  ...(['hidden', 'reported', 'pause-over', 'no-dates', 'trial-over'] as const),
  ...(['sent-back', 'unpublished', 'newer-draft', 'unconfirmed', 'notice-over', 'waiting'] as const),
] as const
export type NeedKind = (typeof needKinds)[number]

/** What is known of a listing, with calendar days of Europe/Amsterdam. */
export type Known = {
  isPublished: boolean
  /** What was typed after it was last published. */
  hasNewerDraft: boolean
  /** What became of the last change that had to wait for the editors. */
  review: 'waiting' | 'sent-back' | null
  isHidden: boolean
  /** A resident says that something is wrong, and nobody answered yet. */
  isReported: boolean
  standing: 'open' | 'paused' | 'ended'
  pausedUntil: LocalDate | null
  trialUntil: LocalDate | null
  noticeUntil: LocalDate | null
  /** Whether it has times at all, and the next of them. */
  hasTimes: boolean
  next: LocalDate | null
  /** Time to look at it again, by its rhythm; see `freshness/why-due.ts`. */
  isDue: boolean
}

/** What this listing needs now, the most pressing first; nothing when it is all right. */
export function needsOf(known: Known, today: LocalDate): NeedKind[] {
  const isOpen = known.standing === 'open'
  const isPast = (day: LocalDate | null) => day !== null && day < today
  const isUnreviewed = known.review === null
  const holds: Record<NeedKind, boolean> = {
    hidden: known.isHidden,
    reported: known.isReported,
    'pause-over': known.standing === 'paused' && isPast(known.pausedUntil),
    'no-dates': isOpen && known.hasTimes && known.next === null,
    'trial-over': isOpen && isPast(known.trialUntil),
    'sent-back': known.review === 'sent-back',
    unpublished: !known.isPublished && isUnreviewed,
    'newer-draft': known.isPublished && known.hasNewerDraft && isUnreviewed,
    unconfirmed: known.isPublished && known.standing !== 'ended' && known.isDue,
    'notice-over': known.isPublished && isPast(known.noticeUntil),
    waiting: known.review === 'waiting',
  }
  return needKinds.filter((kind) => holds[kind])
}

/** Whether there is something to do; what waits for the editors does not ask anything. */
export const asksSomething = (needs: NeedKind[]): boolean => needs.some((need) => need !== 'waiting')
