import { expect, test } from 'vitest'
import type { UsageBatch } from '#search/usage/usage-batch.ts'
import { handOver } from './hand-over.ts'
import type { SentUsage } from './send-usage.ts'
import { keepTally } from './tally.ts'

const opened = (subject: string) => ({ kind: 'opened' as const, subject, detail: '' })

function aCms(...answers: SentUsage[]) {
  const got: UsageBatch[] = []
  const send = (batch: UsageBatch) => {
    got.push(structuredClone(batch))
    return Promise.resolve(answers.shift() ?? 'taken')
  }
  return { got, send }
}

test('what the cms did not take comes again under the same number, and what came since after it', async () => {
  const tally = keepTally(100)
  const cms = aCms('later')
  const handing = handOver(tally, cms.send)
  tally.add('2026-11-18', opened('koffie'))
  await handing.flush()
  tally.add('2026-11-18', opened('koffie'))
  await handing.stop()
  const [first, again, rest] = cms.got
  expect(again).toEqual(first)
  expect(rest!.id).not.toBe(first!.id)
  expect(cms.got).toHaveLength(3)
  expect(tally.isEmpty()).toBe(true)
})

test('a batch that the cms will never understand does not hold up the rest', async () => {
  const { error } = console
  console.error = () => {}
  const tally = keepTally(5_000)
  const cms = aCms('refused')
  for (let nr = 0; nr < 1_500; nr++) tally.add('2026-11-18', opened(`nr-${nr}`))
  await handOver(tally, cms.send).stop()
  console.error = error
  expect(cms.got.map(({ counts }) => counts.length)).toEqual([1_000, 500])
})

test('nothing is sent when nothing was counted', async () => {
  const cms = aCms()
  await handOver(keepTally(10), cms.send).stop()
  expect(cms.got).toEqual([])
})
