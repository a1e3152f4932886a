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
/** Whoever could be let in is: one at each turn of the loop. */
const settled = async () => {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve))
}

test('a few are made at once; the others wait, and whoever is one too many is refused at once', async () => {
  const work = someWork()
  const turns = openTurns(limits, () => true)
  const first = [0, 1].map((i) => turns(from('a'), work.make(String(i))))
  await settled()
  const asked = [...first, ...[2, 3, 4, 5, 6].map((i) => turns(from('a'), work.make(String(i))))]
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
  const asked = ['a', 'b', 'c', 'd'].map((name) => turns(from('x'), work.make(name)))
  await settled()
  asked.push(turns(from('x'), work.make('e')))
  await settled()
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
  const greedy = [0, 1].map((i) => turns(from('greedy'), work.make(`g${i}`)))
  await settled()
  greedy.push(...[2, 3, 4, 5].map((i) => turns(from('greedy'), work.make(`g${i}`))))
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
  await settled()
  await expect(turns(from('a'), () => Promise.resolve())).rejects.toThrow(TooBusy)
  fail(new Error('broken'))
  await expect(first).rejects.toThrow('broken')
  expect(await turns(from('a'), () => Promise.resolve('again'))).toBe('again')
})

test('nothing is made for who left meanwhile', async () => {
  const work = someWork()
  const turns = openTurns({ ...limits, atOnce: 1 }, () => true)
  const first = turns(from('a'), work.make('first'))
  await settled()
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
