import { expect, test } from 'vitest'
import { asksSomething, type Known, type NeedKind, needsOf } from './needs-of.ts'

const today = '2026-11-22'
const fine: Known = {
  isPublished: true,
  hasNewerDraft: false,
  review: null,
  isHidden: false,
  isReported: false,
  standing: 'open',
  pausedUntil: null,
  trialUntil: null,
  noticeUntil: null,
  hasTimes: true,
  next: '2026-11-24',
  isDue: false,
}

test.each<[string, Partial<Known>, NeedKind[]]>([
  ['what is all right', {}, []],
  ['a draft', { isPublished: false, isDue: true }, ['unpublished']],
  ['a draft on what is live', { hasNewerDraft: true }, ['newer-draft']],
  ['what the editors hid', { isHidden: true, hasNewerDraft: true }, ['hidden', 'newer-draft']],
  ['a course that is over', { next: null }, ['no-dates']],
  ['what is by appointment', { hasTimes: false, next: null }, []],
  ['what has stopped', { standing: 'ended', next: null, isDue: true }, []],
  ['a pause that goes on', { standing: 'paused', pausedUntil: today, next: null }, []],
  ['a pause that is over', { standing: 'paused', pausedUntil: '2026-11-21' }, ['pause-over']],
  ['a pause without end', { standing: 'paused' }, []],
  ['the last day of a trial', { trialUntil: today }, []],
  ['a trial that is over', { trialUntil: '2026-11-21' }, ['trial-over']],
  ['an old notice', { noticeUntil: '2026-11-01' }, ['notice-over']],
  ['what is due', { isDue: true }, ['unconfirmed']],
  ['what residents say is wrong', { isReported: true, isDue: true }, ['reported', 'unconfirmed']],
  ['a change that waits', { review: 'waiting', hasNewerDraft: true }, ['waiting']],
  ['a first time that waits', { review: 'waiting', isPublished: false }, ['waiting']],
  ['a change that was sent back', { review: 'sent-back', hasNewerDraft: true }, ['sent-back']],
])('%s', (_, change, needs) => expect(needsOf({ ...fine, ...change }, today)).toEqual(needs))

test('what waits for the editors asks nothing', () => {
  expect(asksSomething(['waiting'])).toBe(false)
  expect(asksSomething(['notice-over', 'waiting'])).toBe(true)
  expect(asksSomething([])).toBe(false)
})
