import { expect, test } from 'vitest'
import { openPress, PressBusy } from './press.ts'

/** A paper that is ready when the test says so. */
function slowPaper() {
  const { promise, resolve } = Promise.withResolvers<string>()
  return { make: () => promise, finish: () => resolve('klaar') }
}

test('so many are made at once, so many wait, and the next one hears that it is busy', async () => {
  const press = openPress(1, 1)
  const first = slowPaper()
  let begun = 0
  const one = press('een', first.make)
  const two = press('twee', async () => ++begun)
  await expect(press('drie', async () => 'nooit')).rejects.toBeInstanceOf(PressBusy)
  expect(begun).toBe(0)
  first.finish()
  expect([await one, await two]).toEqual(['klaar', 1])
  expect(await press('drie', async () => 'nu wel')).toBe('nu wel')
})

test('who asks for the same paper gets the same one', async () => {
  const press = openPress(1, 0)
  const paper = slowPaper()
  const both = [press('krant', paper.make), press('krant', () => Promise.reject(new Error('twee keer')))]
  paper.finish()
  expect(await Promise.all(both)).toEqual(['klaar', 'klaar'])
})

test('a paper that fails leaves the press free', async () => {
  const press = openPress(1, 0)
  await expect(press('krant', () => Promise.reject(new Error('inkt op')))).rejects.toThrow('inkt op')
  expect(await press('krant', async () => 'goed')).toBe('goed')
})
