import { expect, test, vi } from 'vitest'
import { watchGeneration } from './generation-watch.ts'

function watched() {
  let time = 0
  let count = 0
  const ask = vi.fn(async () => ({ listings: String(++count), town: 'a' }))
  return { look: watchGeneration(ask, () => time), ask, wait: (ms: number) => (time += ms) }
}

test('many who look at the same moment cost one question', async () => {
  const { look, ask } = watched()
  await Promise.all([look(), look(), look()])
  expect(ask).toHaveBeenCalledOnce()
})

test('what is older than 150 ms is asked again before it is used', async () => {
  const { look, wait } = watched()
  await look()
  wait(151)
  expect((await look()).listings).toBe('2')
})

test('while there are visitors it is renewed before anyone has to wait', async () => {
  const { look, ask, wait } = watched()
  await look()
  wait(120)
  expect((await look()).listings).toBe('1')
  expect(ask).toHaveBeenCalledTimes(2)
  wait(120)
  expect((await look()).listings).toBe('2')
})

test('a failure is not asked after again for 150 ms', async () => {
  const { look, ask, wait } = watched()
  ask.mockRejectedValueOnce(new Error('down'))
  await expect(look()).rejects.toThrow('down')
  await expect(look()).rejects.toThrow('down')
  expect(ask).toHaveBeenCalledOnce()
  wait(151)
  expect((await look()).listings).toBe('1')
})
