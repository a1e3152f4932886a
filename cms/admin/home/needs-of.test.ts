import { expect, test } from 'vitest'
import { type Known, monthsLater, type NeedKind, needsOf } from './needs-of.ts'

const today = '2026-11-22'
const fine: Known = {
  isPublished: true,
  hasNewerDraft: false,
  isHidden: false,
  standing: 'open',
  pausedUntil: null,
  trialUntil: null,
  noticeUntil: null,
  hasTimes: true,
  next: '2026-11-24',
  confirmedOn: '2026-10-01',
  rhythm: 'half-yearly',
}

test.each<[string, Partial<Known>, NeedKind[]]>([
  ['what is all right', {}, []],
  ['a draft', { isPublished: false, confirmedOn: '2020-01-01' }, ['unpublished']],
  ['a draft on what is live', { hasNewerDraft: true }, ['newer-draft']],
  ['what the editors hid', { isHidden: true, hasNewerDraft: true }, ['hidden', 'newer-draft']],
  ['a course that is over', { next: null }, ['no-dates']],
  ['what is by appointment', { hasTimes: false, next: null }, []],
  ['what has stopped', { standing: 'ended', next: null, confirmedOn: '2020-01-01' }, []],
  ['a pause that goes on', { standing: 'paused', pausedUntil: today, next: null }, []],
  ['a pause that is over', { standing: 'paused', pausedUntil: '2026-11-21' }, ['pause-over']],
  ['a pause without end', { standing: 'paused' }, []],
  ['the last day of a trial', { trialUntil: today }, []],
  ['a trial that is over', { trialUntil: '2026-11-21' }, ['trial-over']],
  ['an old notice', { noticeUntil: '2026-11-01' }, ['notice-over']],
  ['just not long ago', { confirmedOn: '2026-05-23' }, []],
  ['half a year to the day', { confirmedOn: '2026-05-22' }, ['unconfirmed']],
  ['every month', { confirmedOn: '2026-10-22', rhythm: 'monthly' }, ['unconfirmed']],
  ['once a year', { confirmedOn: '2025-11-23', rhythm: 'yearly' }, []],
])('%s', (_, change, needs) => expect(needsOf({ ...fine, ...change }, today)).toEqual(needs))

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-12-01', 1, '2027-01-01'],
  ['2026-08-31', 12, '2027-08-31'],
])('%s and %i months is %s', (day, count, later) => expect(monthsLater(day, count)).toBe(later))
