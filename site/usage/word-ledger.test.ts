import { expect, test } from 'vitest'
import type { Note } from './note.ts'
import { keepWordLedger } from './word-ledger.ts'

const monday = Date.parse('2026-11-16T09:00:00+01:00')
const minutes = (past: number) => new Date(monday + past * 60_000)
const led: Note = { kind: 'led-words', subject: 'koffie', detail: 'alleen eten' }

test('words come out when five sittings in one week asked them, with all that was held back', () => {
  const ledger = keepWordLedger()
  for (const past of [0, 20, 1_500, 3_000]) {
    expect(ledger.ask('alleen eten', minutes(past))).toEqual([])
    expect(ledger.letsThrough(led, minutes(past))).toBe(false)
  }
  expect(ledger.ask('alleen eten', minutes(4_500))).toEqual([
    { ...led, day: '2026-11-16', amount: 2 },
    { ...led, day: '2026-11-17', amount: 1 },
    { ...led, day: '2026-11-18', amount: 1 },
  ])
  expect(ledger.letsThrough(led, minutes(4_501))).toBe(true)
})

test('one person who asks the same over and over is one', () => {
  const ledger = keepWordLedger()
  for (let past = 0; past < 10; past += 0.5) ledger.ask('alleen eten', minutes(past))
  expect(ledger.letsThrough(led, minutes(10))).toBe(false)
})

test('what many ask without a pause comes out too', () => {
  const ledger = keepWordLedger()
  for (let past = 0; past <= 40; past += 1) ledger.ask('alleen eten', minutes(past))
  expect(ledger.letsThrough(led, minutes(41))).toBe(true)
})

test('on Monday everything is forgotten, by the clock in Amsterdam', () => {
  const ledger = keepWordLedger()
  for (const past of [0, 20, 40, 60]) ledger.ask('alleen eten', minutes(past))
  ledger.letsThrough(led, minutes(60))
  const sunday = Date.parse('2026-11-22T23:59:00+01:00')
  expect(ledger.ask('alleen eten', new Date(sunday + 60_000))).toEqual([])
  expect(ledger.letsThrough(led, new Date(sunday + 60_001))).toBe(false)
})
