import { beforeAll, expect, test } from 'vitest'
import { chance } from '#search/testing/chance.ts'
import { simulateTown, type Told } from './testing/simulate-town.ts'

/** 18 months of 300 organisations, with owners who answer, forget, bounce and leave, and an editor with a telephone. */
const begin = new Date('2027-01-04T10:00:00Z')
const town = { organisations: 300, days: 540, callsADay: 6 }
let told: Told
let silent: Told
beforeAll(() => {
  told = simulateTown(town, chance(5), begin)
  silent = simulateTown({ ...town, callsADay: 0 }, chance(5), begin)
  console.table(told.months.map(inPercent))
})

const inPercent = (month: Told['months'][number]) => {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`
  const { none, labelled, lowered, ...rest } = month
  return { ...rest, fresh: percent(none), labelled: percent(labelled), lowered: percent(lowered) }
}

/** The most mails one person got in any 30 days in a row. */
const mostInAMonth = (days: number[]) =>
  Math.max(0, ...days.map((from) => days.filter((day) => day >= from && day < from + 30).length))

test('in every month by far most of what residents see is fresh, and the rest says so', () => {
  for (const { month, none, labelled, lowered } of told.months.slice(3))
    expect(none, `month ${month}: ${labelled} labelled, ${lowered} lowered`).toBeGreaterThan(0.85)
})

test('no club that goes on is ever taken away, called or not', () => {
  for (const { wronglyDropped } of [...told.months, ...silent.months]) expect(wronglyDropped).toBe(0)
  const last = silent.months.at(-1)!
  expect(last.hiddenByEditor).toBe(0)
  expect(last.listings + last.endedByOwner).toBe(
    told.months[0]!.listings + told.months[0]!.endedByOwner + told.months[0]!.hiddenByEditor,
  )
})

test('nobody is labelled before three mails, as long as there is somebody who can be mailed', () =>
  expect(told.tooEarly).toEqual([]))

test('mails a person gets are few: never more than five in 30 days, and under one a month on average', () => {
  expect(Math.max(...told.mails.map(({ days }) => mostInAMonth(days)))).toBeLessThanOrEqual(5)
  const all = told.mails.reduce((sum, { days }) => sum + days.length, 0)
  expect(all / told.mails.length / 18).toBeLessThan(1)
  const answering = told.mails.filter(({ habit }) => habit === 'answers')
  expect(answering.reduce((sum, { days }) => sum + days.length, 0) / answering.length / 18).toBeLessThan(0.6)
})

test('the telephone brings back what mails do not: without it much more stays in doubt', () => {
  const doubt = ({ months }: Told) => 1 - months.at(-1)!.none
  expect(doubt(silent)).toBeGreaterThan(3 * doubt(told))
})

test('one editor with six calls a day keeps the list short', () => {
  const called = told.months.reduce((sum, month) => sum + month.called, 0)
  expect(called / (540 * (5 / 7))).toBeLessThan(6)
  expect(Math.max(...told.months.slice(3).map(({ toCall }) => toCall))).toBeLessThan(0.2 * 750)
})
