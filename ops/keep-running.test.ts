import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepRunning } from './keep-running.ts'
import { openRunning } from './running.ts'
import { temporaryDir } from './testing/temporary-dir.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function service() {
  const die: (() => void)[] = []
  const start = vi.fn(async () => ({
    exited: new Promise<string>((resolve) => die.push(() => resolve('code 1'))),
  }))
  return { start, die: () => die.at(-1)!() }
}

const minute = 60_000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('a service that dies is started again, and given up after five times in a minute', async () => {
  const { start, die } = service()
  const [say, giveUp] = [vi.fn(), vi.fn()]
  await keepRunning({ name: 'De site', start, say, giveUp, pause, running: openRunning(temporaryDir()) })
  for (let time = 1; time <= 5; time++) {
    die()
    await vi.advanceTimersByTimeAsync(9_000)
    expect(start).toHaveBeenCalledTimes(time + 1)
  }
  expect(say).toHaveBeenCalledWith('! De site is gestopt (code 1). Opnieuw starten over 0,5 s.')
  die()
  await vi.advanceTimersByTimeAsync(minute)
  expect(start).toHaveBeenCalledTimes(6)
  expect(giveUp).toHaveBeenCalledWith('De site stopte 5 keer binnen een minuut.')
})

test('a service that dies now and then is never given up', async () => {
  const { start, die } = service()
  const giveUp = vi.fn()
  await keepRunning({
    name: 'De site',
    start,
    say: () => {},
    giveUp,
    pause,
    running: openRunning(temporaryDir()),
  })
  for (let time = 0; time < 10; time++) {
    die()
    await vi.advanceTimersByTimeAsync(minute)
  }
  expect(start).toHaveBeenCalledTimes(11)
  expect(giveUp).not.toHaveBeenCalled()
})

test('nothing starts again once everything is being stopped', async () => {
  const { start, die } = service()
  const running = openRunning(temporaryDir())
  await keepRunning({ name: 'De site', start, say: () => {}, giveUp: () => {}, pause, running })
  running.isStopping = true
  die()
  await vi.advanceTimersByTimeAsync(minute)
  expect(start).toHaveBeenCalledTimes(1)
})
