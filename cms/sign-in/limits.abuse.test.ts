import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect } from 'vitest'
import { proof } from '#ops/proofs/proof.ts'
import { networkOf } from './network-of.ts'

const run = promisify(execFile)
const most = 30
let payload: Payload
beforeAll(async () => {
  const { freshPayload } = await import('../test-payload.ts')
  payload = await freshPayload('limits_abuse')
})
afterAll(() => payload?.destroy())

/** Asks so often at once under one key, in a process of its own, and says how often it was let through. */
const script = `
  import pg from 'pg'
  import { isTooOften } from '${path.join(import.meta.dirname, 'is-too-often.ts')}'
  const [url, key, times, most] = process.argv.slice(1)
  const db = new pg.Pool({ connectionString: url, max: 5 })
  const now = new Date()
  const answers = await Promise.all(Array.from({ length: +times }, () => isTooOften(db, key, +most, now)))
  await db.end()
  console.log(answers.filter((isRefused) => !isRefused).length)`

const askIn = async (key: string, times: number): Promise<number> => {
  const args = [
    '--input-type=module-typescript',
    '-e',
    script,
    process.env.DATABASE_URL!,
    key,
    String(times),
    String(most),
  ]
  const { stdout } = await run(process.execPath, args, { cwd: path.join(import.meta.dirname, '../..') })
  return Number(stdout)
}

proof(
  `two processes let the same network ask 40 times each, at once, where ${most} an hour may`,
  'together no more are let through than one process would',
  async () => {
    const passed = await Promise.all([askIn('same network', 40), askIn('same network', 40)])
    const other = await askIn('another network', 5)
    expect(passed[0]! + passed[1]!).toBeLessThanOrEqual(most)
    expect(other).toBe(5)
    return `${passed.join(' + ')} of 80 let through; another network: ${other} of 5`
  },
)

proof(
  'addresses of one network, made up by whoever asks',
  'count as one; what they say of themselves does not count',
  () => {
    const networks = (addresses: string[]) =>
      new Set(addresses.map((one) => networkOf(new Headers({ 'x-forwarded-for': one })))).size
    const one = Array.from({ length: 256 }, (_, i) => `203.0.113.${i}`)
    const six = Array.from({ length: 256 }, (_, i) => `2001:db8:0:${i.toString(16)}::${i}`)
    const madeUp = Array.from({ length: 256 }, (_, i) => `10.${i}.0.1, 203.0.113.7`)
    expect([networks(one), networks(six), networks(madeUp)]).toEqual([1, 1, 1])
    return '256 of IPv4 in a /24, 256 of IPv6 in a /56, 256 made up: one network each'
  },
)
