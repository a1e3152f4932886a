import { readFile } from 'node:fs/promises'
import { expect, test, vi } from 'vitest'
import { SearchRefused } from '#search/connection.ts'
import { makeCircuit } from './circuit.ts'
import { SearchUnavailable } from './door.ts'

function brokenCircuit() {
  let time = 0
  const circuit = makeCircuit(() => time)
  const fail = vi.fn(() => Promise.reject(new Error('down')))
  const ask = (asking: () => Promise<unknown> = fail) => circuit(asking, 50).catch((err: unknown) => err)
  return { ask, fail, wait: (ms: number) => (time += ms) }
}

test('after five failures nothing is asked any more', async () => {
  const { ask, fail } = brokenCircuit()
  for (let i = 0; i < 9; i++) expect(await ask()).toBeInstanceOf(SearchUnavailable)
  expect(fail).toHaveBeenCalledTimes(5)
})

test('after two seconds one may try, and an answer mends it', async () => {
  const { ask, fail, wait } = brokenCircuit()
  for (let i = 0; i < 5; i++) await ask()
  wait(2_000)
  await Promise.all([ask(), ask(), ask()])
  expect(fail).toHaveBeenCalledTimes(6)
  wait(2_000)
  expect(await ask(async () => 'hier')).toBe('hier')
  expect(await ask(async () => 'weer')).toBe('weer')
})

test('who does not answer in time has failed', async () => {
  const { ask } = brokenCircuit()
  expect(await ask(() => new Promise(() => {}))).toBeInstanceOf(SearchUnavailable)
})

test('a question that cannot be put keeps nobody else from asking', async () => {
  const { ask } = brokenCircuit()
  const refused = new SearchRefused(400, 'invalid_search_filter', 'no')
  for (let i = 0; i < 9; i++) expect(await ask(() => Promise.reject(refused))).toBe(refused)
  expect(await ask(async () => 'hier')).toBe('hier')
})

test('an answer that came while this process was too busy to hear it is an answer', async () => {
  const circuit = makeCircuit()
  const answer = circuit(() => readFile(import.meta.filename, 'utf8'), 400)
  for (const began = performance.now(); performance.now() - began < 600;);
  expect(await answer).toContain('too busy to hear it')
})
