import { expect, test } from 'vitest'
import { nl } from '#site/text/nl.ts'
import { problemWords } from './problem-words.ts'

const faults = { problem: 'faults', fields: ['day'] } as const

test('who sent an empty form reads that one answer is enough', () => {
  expect(problemWords({ ...faults, fields: ['day'], values: { day: '', text: '' } }).why).toBe(
    nl.help.nothing,
  )
})

test('who filled in something reads where to look', () => {
  const { why } = problemWords({ ...faults, fields: ['from'], values: { day: '', until: '12:00' } })
  expect(why).toBe(nl.help.problems.faults[1])
})

test('what is our fault stays our fault, also for an empty form', () => {
  expect(problemWords({ problem: 'down', fields: [], values: { day: '' } }).why).toBe(
    nl.help.problems.down[1],
  )
})
