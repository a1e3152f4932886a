import type { LocalDate } from '#search/time/local-date.ts'
import type { rhythms } from '#search/vocabulary.ts'

/** What a listing can need of whose it is, the most pressing first. */
export const needKinds = [
  ...(['hidden', 'pause-over', 'no-dates', 'trial-over', 'unpublished', 'newer-draft'] as const),
  ...(['unconfirmed', 'notice-over'] as const),
] as const
export type NeedKind = (typeof needKinds)[number]

/** What is known of a listing, with calendar days of Europe/Amsterdam. */
export type Known = {
  isPublished: boolean
  /** What was typed after it was last published. */
  hasNewerDraft: boolean
  isHidden: boolean
  standing: 'open' | 'paused' | 'ended'
  pausedUntil: LocalDate | null
  trialUntil: LocalDate | null
  noticeUntil: LocalDate | null
  /** Whether it has times at all, and the next of them. */
  hasTimes: boolean
  next: LocalDate | null
  confirmedOn: LocalDate
  rhythm: (typeof rhythms)[number]
}

const months = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 }

/** So many months later; what would be the 31st of a short month is its last day. */
export function monthsLater(day: LocalDate, count: number): LocalDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0))
  const last = lastOfMonth.getUTCDate()
  return `${lastOfMonth.toISOString().slice(0, 8)}${String(Math.min(date, last)).padStart(2, '0')}`
}

/** What this listing needs now, the most pressing first; nothing when it is all right. */
export function needsOf(known: Known, today: LocalDate): NeedKind[] {
  const isOpen = known.standing === 'open'
  const isPast = (day: LocalDate | null) => day !== null && day < today
  const holds: Record<NeedKind, boolean> = {
    hidden: known.isHidden,
    'pause-over': known.standing === 'paused' && isPast(known.pausedUntil),
    'no-dates': isOpen && known.hasTimes && known.next === null,
    'trial-over': isOpen && isPast(known.trialUntil),
    unpublished: !known.isPublished,
    'newer-draft': known.isPublished && known.hasNewerDraft,
    unconfirmed:
      known.isPublished &&
      known.standing !== 'ended' &&
      monthsLater(known.confirmedOn, months[known.rhythm]) <= today,
    'notice-over': known.isPublished && isPast(known.noticeUntil),
  }
  return needKinds.filter((kind) => holds[kind])
}
