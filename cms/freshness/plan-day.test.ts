import { expect, test } from 'vitest'
import { planDay } from './plan-day.ts'
import { stages, steps } from './rules.ts'
import type { Asked, Round, Watched } from './watched.ts'
import { whyDue } from './why-due.ts'

const now = new Date('2027-03-10T10:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)

const listing = (told: Partial<Watched> = {}): Watched => ({
  id: 'koffie',
  rhythm: 'half-yearly',
  season: null,
  confirmedAt: ago(10),
  pausedUntil: null,
  trialUntil: null,
  owners: ['anna'],
  everyone: ['anna', 'bram'],
  round: null,
  ...told,
})
const person = (id: string, told: Partial<Asked> = {}): Asked => ({
  id,
  lastMailAt: null,
  isMailPending: false,
  isBouncing: false,
  isSilent: false,
  ...told,
})
const round = (told: Partial<Round> = {}): Round => ({
  why: 'rhythm',
  openedAt: ago(20),
  stage: 'asked',
  stageAt: ago(15),
  isUnreachable: false,
  ...told,
})
const people = (...some: Asked[]) => new Map(some.map((one) => [one.id, one]))
const both = people(person('anna'), person('bram'))

test.each<[string, Partial<Watched>, string | null]>([
  ['confirmed 10 days ago', {}, null],
  ['never confirmed', { confirmedAt: null }, 'never'],
  ['monthly, 29 days ago', { rhythm: 'monthly', confirmedAt: ago(29) }, null],
  ['monthly, 30 days ago', { rhythm: 'monthly', confirmedAt: ago(30) }, 'rhythm'],
  ['quarterly, 91 days ago', { rhythm: 'quarterly', confirmedAt: ago(91) }, 'rhythm'],
  ['half-yearly, 181 days ago', { confirmedAt: ago(181) }, null],
  ['half-yearly, 182 days ago', { confirmedAt: ago(182) }, 'rhythm'],
  ['yearly, 364 days ago', { rhythm: 'yearly', confirmedAt: ago(364) }, null],
  ['yearly, 365 days ago', { rhythm: 'yearly', confirmedAt: ago(365) }, 'rhythm'],
  ['a season from April, four weeks before', { season: 4, confirmedAt: ago(10) }, 'season'],
  ['a season from April, confirmed since', { season: 4, confirmedAt: ago(5) }, null],
  ['a season from May', { season: 5 }, null],
  ['a pause until yesterday', { pausedUntil: '2027-03-09' }, 'pause-over'],
  ['a pause until today', { pausedUntil: '2027-03-10' }, null],
  ['a pause that ended before it was confirmed', { pausedUntil: '2027-02-20' }, null],
  ['a trial that ended', { trialUntil: '2027-03-05' }, 'trial-over'],
])('%s: %s asks because of %s', (_, told, why) => expect(whyDue(listing(told), now)).toBe(why))

test('the owner is asked first, everyone at the reminder', () => {
  const due = listing({ confirmedAt: ago(200) })
  expect(planDay([due], both, now).letters.map((l) => l.person)).toEqual(['anna'])
  const asked = listing({ confirmedAt: ago(200), round: round() })
  expect(planDay([asked], both, now).letters).toMatchObject([
    { person: 'anna', stage: 'reminded' },
    { person: 'bram', stage: 'reminded' },
  ])
})

test('one mail holds all that waits, also what would be asked within a fortnight', () => {
  const soon = listing({ id: 'soep', confirmedAt: ago(170) })
  const later = listing({ id: 'schaken', confirmedAt: ago(150) })
  const { letters, rounds } = planDay([listing({ confirmedAt: ago(200) }), soon, later], both, now)
  expect(letters).toEqual([{ person: 'anna', listings: ['koffie', 'soep'], stage: 'asked' }])
  expect(rounds.get('soep')).toMatchObject({ stage: 'asked', openedAt: now })
})

test('who was mailed this week waits, and the question with them', () => {
  const busy = people(person('anna', { lastMailAt: ago(6) }), person('bram', { lastMailAt: ago(6) }))
  const { letters, rounds } = planDay([listing({ confirmedAt: ago(200) })], busy, now)
  expect([letters, rounds.get('koffie')?.stage]).toEqual([[], 'due'])
})

test('a mail that has not gone out yet counts against nobody', () => {
  const waiting = people(person('anna', { isMailPending: true, lastMailAt: ago(40) }))
  const stuck = listing({ confirmedAt: ago(200), everyone: ['anna'], round: round({ stageAt: ago(40) }) })
  expect(planDay([stuck], waiting, now)).toEqual({ rounds: new Map(), letters: [] })
})

test.each([
  ['who bounces', people(person('anna', { isBouncing: true }))],
  ['who wants no mail', people(person('anna', { isSilent: true }))],
  ['who left', people()],
])('%s is not mailed: the editors call at once', (_, some) => {
  const { letters, rounds } = planDay([listing({ confirmedAt: ago(200) })], some, now)
  expect([letters, rounds.get('koffie')]).toMatchObject([[], { stage: 'asked', isUnreachable: true }])
})

test('an answer closes the question, and one from before it does not', () => {
  const answered = listing({ confirmedAt: ago(1), round: round() })
  expect(planDay([answered], both, now).rounds.get('koffie')).toBeNull()
  const before = listing({ confirmedAt: ago(21), round: round({ stageAt: ago(1) }) })
  expect(planDay([before], both, now).rounds.size).toBe(0)
})

test('done twice it does nothing the second time', () => {
  const first = planDay([listing({ confirmedAt: ago(200) })], both, now)
  const after = listing({ confirmedAt: ago(200), round: first.rounds.get('koffie')! })
  const mailed = people(person('anna', { lastMailAt: now }), person('bram'))
  expect(planDay([after], mailed, now)).toEqual({ rounds: new Map(), letters: [] })
})

test('however long nothing ran, it goes one step at a time', () => {
  const late = listing({ confirmedAt: ago(400), round: round({ stageAt: ago(300) }) })
  expect(planDay([late], both, now).rounds.get('koffie')).toMatchObject({ stage: 'reminded', stageAt: now })
})

test('the rules name every stage once, in order, and residents notice nothing before two reminders', () => {
  expect(steps.map(({ name }) => name)).toEqual(stages)
  expect(steps.filter(({ mails }) => mails)).toHaveLength(3)
  expect(steps.slice(0, 4).every(({ doubt }) => doubt === 'none')).toBe(true)
})
