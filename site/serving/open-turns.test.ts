import { expect, test } from 'vitest'
import { type Asker, openTurns, TooBusy } from './open-turns.ts'

const limits = { atOnce: 2, atMost: 4, mostWaiting: 4, patienceMs: 60_000 }
const from = (network: string, isGone = () => false): Asker => ({ network, isGone })

/** Work that ends when it is told to, in the order in which it was begun. */
function someWork() {
  const begun: string[] = []
  const ends: (() => void)[] = []
  return {
    begun,
    make: (name: string) => () => {
      begun.push(name)
      return new Promise<string>((resolve) => ends.push(() => resolve(name)))
    },
    endFirst: async () => {
      ends.shift()!()
      await settled()
    },
  }
}
/** All promises that could go on have. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('a few are made at once; the others wait, and whoever is one too many is refused at once', async () => {
  const work = someWork()
  const turns = openTurns(limits, () => true)
  const asked = Array.from({ length: 7 }, (_, i) => turns(from('a'), work.make(String(i))))
  const refused = await Promise.allSettled([asked[6]!])
  expect(refused[0]).toMatchObject({ status: 'rejected', reason: expect.any(TooBusy) as TooBusy })
  expect(work.begun).toEqual(['0', '1'])
  for (let i = 0; i < 6; i++) await work.endFirst()
  expect(await Promise.all(asked.slice(0, 6))).toEqual(['0', '1', '2', '3', '4', '5'])
})

test('more are made at once while the processor has time', async () => {
  const work = someWork()
  let isBusy = false
  const turns = openTurns(limits, () => isBusy)
  const asked = ['a', 'b', 'c', 'd', 'e'].map((name) => turns(from('x'), work.make(name)))
  expect(work.begun).toEqual(['a', 'b', 'c', 'd'])
  isBusy = true
  await work.endFirst()
  await work.endFirst()
  expect(work.begun).toHaveLength(4)
  await work.endFirst()
  expect(work.begun).toHaveLength(5)
  await work.endFirst()
  await work.endFirst()
  await Promise.all(asked)
})

test('one network cannot keep others out, nor be served before them', async () => {
  const work = someWork()
  const turns = openTurns(limits, () => true)
  const greedy = Array.from({ length: 6 }, (_, i) => turns(from('greedy'), work.make(`g${i}`)))
  const last = Promise.allSettled([greedy[5]!])
  const modest = turns(from('modest'), work.make('m'))
  expect((await last)[0]!.status).toBe('rejected')
  await work.endFirst()
  await work.endFirst()
  expect(work.begun).toEqual(['g0', 'g1', 'g2', 'm'])
  for (let i = 0; i < 4; i++) await work.endFirst()
  expect(await modest).toBe('m')
  await Promise.allSettled(greedy)
})

test('nobody waits longer than the patience, and what fails makes room as well', async () => {
  const turns = openTurns({ ...limits, atOnce: 1, patienceMs: 5 }, () => true)
  let fail = (_: Error) => {}
  const first = turns(from('a'), () => new Promise((_, reject) => (fail = reject)))
  await expect(turns(from('a'), () => Promise.resolve())).rejects.toThrow(TooBusy)
  fail(new Error('broken'))
  await expect(first).rejects.toThrow('broken')
  expect(await turns(from('a'), () => Promise.resolve('again'))).toBe('again')
})

test('nothing is made for who left meanwhile', async () => {
  const work = someWork()
  const turns = openTurns({ ...limits, atOnce: 1 }, () => true)
  const first = turns(from('a'), work.make('first'))
  const gone = Promise.allSettled([
    turns(
      from('a', () => true),
      work.make('gone'),
    ),
  ])
  const next = turns(from('a'), work.make('next'))
  await work.endFirst()
  await gone
  expect(work.begun).toEqual(['first', 'next'])
  await work.endFirst()
  await Promise.all([first, next])
})
