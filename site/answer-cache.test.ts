import { expect, test, vi } from 'vitest'
import { keepAnswers } from './answer-cache.ts'

const asking = () => {
  let count = 0
  return vi.fn(async () => ({ count: ++count }))
}

test('an answer holds as long as its stamp', async () => {
  const { get } = keepAnswers()
  const ask = asking()
  expect(await get('koffie', 'a', ask)).toBe(await get('koffie', 'a', ask))
  expect(await get('koffie', 'b', ask)).toEqual({ count: 2 })
})

test('many who ask the same at the same moment share one question', async () => {
  const { get } = keepAnswers()
  const ask = asking()
  await Promise.all([get('koffie', 'a', ask), get('koffie', 'a', ask), get('thee', 'a', ask)])
  expect(ask).toHaveBeenCalledTimes(2)
})

test('a failure is not kept', async () => {
  const { get, has } = keepAnswers()
  await get('koffie', 'a', asking())
  await expect(get('koffie', 'b', () => Promise.reject(new Error('down')))).rejects.toThrow('down')
  expect([has('koffie', 'a'), has('koffie', 'b')]).toEqual([true, false])
  expect(await get('koffie', 'b', asking())).toEqual({ count: 1 })
})

test('the oldest answers go when there are too many', async () => {
  const { get, has } = keepAnswers()
  for (let i = 0; i < 2_001; i++) await get(`vraag ${i}`, 'a', asking())
  expect(has('vraag 0', 'a')).toBe(false)
  expect(has('vraag 2000', 'a')).toBe(true)
})
