import { calendarDay } from '../../calendar-day.ts'
import type { DraftRule } from './draft.ts'
import { isClock } from './to-preview.ts'

export type RuleFault = 'days' | 'start' | 'end' | 'period'

/** What keeps a rule from being whole. */
export function ruleFaults({ days, start, end, from, until }: DraftRule): RuleFault[] {
  const faults: RuleFault[] = []
  if (!days?.length) faults.push('days')
  if (!isClock(start)) faults.push('start')
  if (end && !isClock(end)) faults.push('end')
  if (from && until && calendarDay(until) < calendarDay(from)) faults.push('period')
  return faults
}
