import { expect, test } from 'vitest'
import { quietLog } from './quiet-log.ts'

const her = 'fenneke@example.org'
const err = new Error(`Failed query: insert into reports values ($1)\nparams: ${her}`)

/** What is written for this call: errors by their serializer, all else as it was handed on. */
function written(...args: unknown[]): string {
  const lines: unknown[] = []
  const write = (...handed: unknown[]) => void lines.push(...handed)
  quietLog.hooks.logMethod.call({} as never, args as never, write as never)
  return JSON.stringify(lines, (_, value) =>
    value instanceof Error ? quietLog.serializers.err(value) : (value as unknown),
  )
}

test.each([
  [[err]],
  [[{ err }]],
  [[{ err, msg: 'Het lukte niet.' }]],
  [[err, 'Het lukte niet.']],
  [[{ err }, err.message]],
])('however an error is logged, nothing of what somebody filled in is written', (args) => {
  expect(written(...args)).not.toContain(her)
})

test('words of ours stay, with what they are about', () => {
  expect(written(err, 'Het lukte niet.')).toContain('Het lukte niet.')
  expect(written('Zomaar een zin over %s.', 'agenda 7')).toBe('["Zomaar een zin over %s.","agenda 7"]')
})

test('an error without words of ours gets no others', () => {
  // Else the log takes the message of the error itself.
  expect(written({ err })).toMatch(/,""\]$/)
})
