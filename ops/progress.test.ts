import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createProgress } from './progress.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const lines = (text: string[]) => text.join('').split('\n').filter(Boolean)

test('a long step says after two seconds that it goes on, and how far it is', async () => {
  const written: string[] = []
  const { step } = createProgress({ write: (text) => written.push(text) })
  const done = step('Het cms bouwen', async (tell) => {
    await wait(1_000)
    tell('bijna')
    await wait(13_000)
  })
  await vi.advanceTimersByTimeAsync(14_000)
  await done
  expect(lines(written)).toEqual([
    '  · bijna',
    '… Het cms bouwen: bijna (2 s)',
    '… Het cms bouwen: bijna (12 s)',
    '✓ Het cms bouwen (14,0 s)',
  ])
})

test('a short step is one line', async () => {
  const written: string[] = []
  await createProgress({ write: (text) => written.push(text) }).step('Kijken', async () => {})
  expect(lines(written)).toEqual(['✓ Kijken (0,0 s)'])
})

test('on a terminal the line is rewritten', async () => {
  const written: string[] = []
  const { step } = createProgress({ write: (text) => written.push(text), isTTY: true, columns: 80 })
  const done = step('Bouwen', () => wait(5_000))
  await vi.advanceTimersByTimeAsync(5_000)
  await done
  expect(lines(written)).toHaveLength(1)
  expect(written.join('')).toContain('\r\x1b[K… Bouwen (4 s)')
})
