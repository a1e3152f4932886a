import type { Schedule } from '#search/document.ts'
import { toSchedule } from '../../listings/to-schedule.ts'
import type { StoredListing, StoredMunicipality } from '../../outbox/stored.ts'
import type { Draft, DraftDate, DraftException, DraftRule } from './draft.ts'

const clock = /^([01]\d|2[0-3]):[0-5]\d$/
export const isClock = (time: string | null | undefined): boolean => clock.test(time ?? '')
const isClockOrNone = (time: string | null | undefined) => !time || isClock(time)
const hasTimes = ({ start, end }: DraftRule | DraftDate) => isClock(start) && isClockOrNone(end)

export const isWhole = (rule: DraftRule): boolean => Boolean(rule.days?.length) && hasTimes(rule)
const isWholeDate = (date: DraftDate) => Boolean(date.on) && hasTimes(date)
const isWholeException = ({ on, at, start, end }: DraftException) =>
  Boolean(on) && [at, start, end].every(isClockOrNone)

export type Preview = {
  schedule: Schedule
  /** Which rows of the form the exceptions of the schedule are. */
  exceptionRows: number[]
}

/**
 * What the public would see of this schedule now, by the very translation that publishes it; rows that are not whole
 * yet are left out. `closed` are the school holidays of the municipality.
 */
export function toPreview(draft: Draft, closed: Schedule['closed']): Preview {
  const exceptionRows = draft.exceptions.flatMap((row, i) => (isWholeException(row) ? [i] : []))
  const whole = {
    ...draft,
    rules: draft.rules.filter(isWhole),
    dates: draft.dates.filter(isWholeDate),
    exceptions: exceptionRows.map((i) => draft.exceptions[i]!),
  }
  const schedule = toSchedule({ schedule: whole } as StoredListing, {} as StoredMunicipality)
  return { schedule: { ...schedule, closed: draft.closedInSchoolHols ? closed : [] }, exceptionRows }
}

/** One rule as the public would see it, or null while it is not whole. */
export function toPreviewRule(rule: DraftRule): Schedule['rules'][number] | null {
  const [seen] = toPreview({ rules: [rule], dates: [], exceptions: [] }, []).schedule.rules
  return seen ?? null
}
