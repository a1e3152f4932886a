import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, vi } from 'vitest'
import { freePort } from './free-port.ts'
import { startMeilisearch } from './meilisearch.ts'
import { inFull, proof } from './proofs/proof.ts'
import { temporaryDir } from './testing/temporary-dir.ts'
import { watchSoundness } from './watch-soundness.ts'

const key = 'for-this-test-only-0123'
const said: string[] = []
let port: number
let searchKeyBefore: string

beforeAll(async () => {
  port = await freePort()
})
afterAll(() => said.splice(0))

const start = (dir: string) => startMeilisearch({ dir, port, key, log: (line) => said.push(line) })
type Meilisearch = Awaited<ReturnType<typeof start>>

async function ask({ url }: Meilisearch, method: string, asked: string, body?: object) {
  const answer = await fetch(url + asked, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: body ? JSON.stringify(body) : null,
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, never> }
}

const countOf = async (meilisearch: Meilisearch) =>
  (await ask(meilisearch, 'GET', '/indexes/town/documents?limit=1')).body['total'] as number | undefined

/** A data folder with something in it, and nobody at work in it. */
async function fill(dir: string) {
  const meilisearch = await start(dir)
  searchKeyBefore = meilisearch.searchKey
  const town = Array.from({ length: 300 }, (_, id) => ({ id, title: `Koffie ${id}`, text: 'x'.repeat(400) }))
  await ask(meilisearch, 'POST', '/indexes/town/documents', town)
  await vi.waitFor(async () => expect(await countOf(meilisearch)).toBe(300), { timeout: 50_000 })
  return meilisearch
}

const fileOf = (dir: string, kind: 'indexes' | 'tasks' | 'auth') => {
  const folder = path.join(dir, 'data', kind)
  const inner = kind === 'indexes' ? readdirSync(folder)[0]! : ''
  return path.join(folder, inner, 'data.mdb')
}
const version = (dir: string) => path.join(dir, 'data/VERSION')
function flip(file: string, from: number) {
  const bytes = readFileSync(file)
  for (let i = Math.floor(bytes.length * from); i < bytes.length; i++) bytes[i]! ^= 0x5a
  writeFileSync(file, bytes)
}
const half = (file: string) => truncateSync(file, Math.floor(statSync(file).size / 8192 / 2) * 4096)

const faults: [string, (dir: string) => void][] = [
  ['no VERSION', (dir) => rmSync(version(dir))],
  ['an older VERSION', (dir) => writeFileSync(version(dir), '1.12.3')],
  ['a newer VERSION', (dir) => writeFileSync(version(dir), '1.99.0')],
  ['a VERSION of nonsense', (dir) => writeFileSync(version(dir), 'hoi')],
  ['the bytes of an index flipped', (dir) => flip(fileOf(dir, 'indexes'), 0)],
  ['the tail of an index flipped', (dir) => flip(fileOf(dir, 'indexes'), 0.3)],
  ['an index cut in half', (dir) => half(fileOf(dir, 'indexes'))],
  ['the folder of an index gone', (dir) => rmSync(path.dirname(fileOf(dir, 'indexes')), { recursive: true })],
  ['the bytes of the tasks flipped', (dir) => flip(fileOf(dir, 'tasks'), 0)],
  ['the tasks cut in half', (dir) => half(fileOf(dir, 'tasks'))],
  ['the bytes of the keys flipped', (dir) => flip(fileOf(dir, 'auth'), 0)],
]

/** Of each kind one: a version, an index that can be opened and one that cannot, the tasks. */
const inShort = ['an older VERSION', 'the tail of an index flipped', 'an index cut in half']

for (const [fault, breakIt] of faults.filter(([fault]) => inFull || inShort.includes(fault)))
  proof(
    `Meilisearch starts on data with ${fault}`,
    'the data are thrown away with a line in the log, and it comes up empty with the same key',
    async () => {
      const dir = temporaryDir()
      await (await fill(dir)).stop()
      breakIt(dir)
      said.splice(0)
      const again = await start(dir)
      onTestFinished(() => again.stop())
      expect(await countOf(again)).toBeUndefined()
      expect(again.searchKey).toBe(searchKeyBefore)
      const line = said.find((each) => each.includes('weggegooid'))
      if (fault !== 'no VERSION') expect(line).toContain('opnieuw gemaakt uit de database')
      return line
        ? `empty; "${/\((.*)/.exec(line)?.[1]?.slice(0, 70)}"`
        : 'empty: a folder that was never finished'
    },
  )

proof('Meilisearch starts on sound data', 'nothing is thrown away', async () => {
  const dir = temporaryDir()
  await (await fill(dir)).stop()
  said.splice(0)
  const again = await start(dir)
  onTestFinished(() => again.stop())
  expect(await countOf(again)).toBe(300)
  expect(said.filter((line) => line.includes('weggegooid'))).toEqual([])
  return '300 documents are there'
})

proof(
  'an index that breaks while Meilisearch runs',
  'Meilisearch is ended, so that its next start clears up',
  async () => {
    const dir = temporaryDir()
    await (await fill(dir)).stop()
    const again = await start(dir)
    flip(fileOf(dir, 'indexes'), 0)
    watchSoundness(again, 100)
    onTestFinished(() => again.stop())
    await vi.waitFor(() => expect(again.hasExited()).toBe(true), { timeout: 50_000 })
    const fresh = await start(dir)
    onTestFinished(() => fresh.stop())
    expect(await countOf(fresh)).toBeUndefined()
    return 'ended, started again, empty'
  },
)
