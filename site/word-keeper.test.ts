import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { countSaid, emptyCount } from '#search/words/word-count.ts'
import { toWordlist, type Wordlist } from '#search/words/wordlist.ts'
import { keepWords } from './word-keeper.ts'

const listOf = (text: string): Promise<Wordlist> => {
  const count = emptyCount()
  countSaid(count, text)
  return toWordlist(count)
}

test('nobody waits for the words, and they are read once for a generation', async () => {
  let reads = 0
  const wordsAt = keepWords(async () => listOf(`koffie ${++reads}`))
  expect(wordsAt('a')).toBeUndefined()
  expect(wordsAt('a')).toBeUndefined()
  await wait(10)
  expect(wordsAt('a')?.words).toEqual(['koffie'])
  expect(reads).toBe(1)
})

test('after a change they are read again, but not before they have rested', async () => {
  let [now, said] = [0, 'koffie']
  const wordsAt = keepWords(
    () => listOf(said),
    () => now,
  )
  wordsAt('a')
  await wait(10)
  said = 'soep'
  expect(wordsAt('b')?.words).toEqual(['koffie'])
  await wait(10)
  expect(wordsAt('b')?.words).toEqual(['koffie'])
  now = 61_000
  wordsAt('b')
  await wait(10)
  expect(wordsAt('b')?.words).toEqual(['soep'])
})

test('what took long rests long', async () => {
  let [now, reads] = [0, 0]
  const read = async () => {
    now += 10_000
    reads++
    return listOf('koffie')
  }
  const wordsAt = keepWords(read, () => now)
  wordsAt('a')
  await wait(10)
  now += 400_000
  wordsAt('b')
  expect(reads).toBe(1)
  now += 200_000
  wordsAt('b')
  expect(reads).toBe(2)
})

test('while the index is away the old words will do, and it is tried again', async () => {
  let [now, isDown] = [0, true]
  const read = () => (isDown ? Promise.reject(new Error('away')) : listOf('koffie'))
  const wordsAt = keepWords(read, () => now)
  wordsAt('a')
  await wait(10)
  isDown = false
  expect(wordsAt('a')).toBeUndefined()
  now = 11_000
  wordsAt('a')
  await wait(10)
  expect(wordsAt('a')?.words).toEqual(['koffie'])
})
