import { expect, test } from 'vitest'
import { makeStamp, readStamp } from './form-stamp.ts'

const key = 'een-sleutel'
const now = new Date('2026-11-22T10:00:00Z')
const after = (ms: number) => new Date(now.getTime() + ms)

test.each([
  [0, 'quick'],
  [1_900, 'quick'],
  [2_100, 'good'],
  [23 * 60 * 60_000, 'good'],
  [25 * 60 * 60_000, 'old'],
  [-60_000, 'quick'],
])('a form that comes back after %i ms is %s', (ms, state) => {
  expect(readStamp(key, makeStamp(key, now), after(ms)).state).toBe(state)
})

test('a stamp that was changed, made up or signed with another key does not count', () => {
  const [at, id, signature] = makeStamp(key, now).split('.')
  const earlier = (now.getTime() - 60_000).toString(36)
  for (const stamp of [
    '',
    '..',
    `${earlier}.${id}.${signature}`,
    `${at}.${id}x.${signature}`,
    makeStamp('x', now),
  ])
    expect(readStamp(key, stamp, after(5_000))).toEqual({ state: 'forged', id: '' })
})

test('every form has its own number', () => {
  const ids = Array.from({ length: 100 }, () => readStamp(key, makeStamp(key, now), now).id)
  expect(new Set(ids).size).toBe(100)
  expect(ids.every((id) => /^[\w-]{20}$/.test(id))).toBe(true)
})
