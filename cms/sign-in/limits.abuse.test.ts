import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { getPayload, handleEndpoints, type Payload } from 'payload'
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
  'one account, guessed from one network by turns at two cms that have nothing in common but the database',
  'shut there at both, also for the right password; its owner gets in from elsewhere',
  async () => {
    const { default: config } = await import('../payload.config.ts')
    const second = await getPayload({ config, key: 'limits_abuse_2', disableOnInit: true })
    const login = { email: 'geraden@example.org', password: 'een-lang-wachtwoord' }
    await payload.create({
      collection: 'users',
      data: { ...login, name: 'G', role: 'partner' },
      overrideAccess: true,
    })
    const tryAt = async (instance: string, word: string, from = '10.8.1.1') => {
      const request = new Request(`${payload.config.serverURL}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
        body: JSON.stringify({ ...login, password: word }),
      })
      return (await handleEndpoints({ config, payloadInstanceCacheKey: instance, request })).status
    }
    const statuses: number[] = []
    for (let i = 0; i < 6; i++)
      statuses.push(await tryAt(i % 2 === 0 ? 'limits_abuse' : 'limits_abuse_2', `fout ${i}`))
    const right = [await tryAt('limits_abuse', login.password), await tryAt('limits_abuse_2', login.password)]
    const owner = await tryAt('limits_abuse_2', login.password, '10.9.1.1')
    await second.destroy()
    expect([new Set(statuses), right, owner]).toEqual([new Set([401]), [401, 401], 200])
    return '3 wrong at each, then the right one: 401 at both, 200 from elsewhere'
  },
)

proof(
  'more residents than there are connections, who send a form at the same moment',
  'each is answered: none waits, with a connection in hand, for one that another holds',
  async () => {
    const { default: config } = await import('../payload.config.ts')
    const { env } = await import('../env.ts')
    Object.assign(env, { helpKey: 'x'.repeat(40) })
    const form = {
      is: 'addition',
      isProven: true,
      title: 'Koor',
      what: 'Samen zingen',
      reach: '040 123 45 67',
    }
    const send = async (_: unknown, i: number) => {
      const headers = {
        'content-type': 'application/json',
        authorization: `Bearer ${env.helpKey}`,
        'x-resident': `10.9.${i}.1`,
      }
      const request = new Request(`${payload.config.serverURL}/api/help/receive`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ ...form, formId: `formulier-nummer-${i}` }),
      })
      return (await handleEndpoints({ config, payloadInstanceCacheKey: 'limits_abuse', request })).status
    }
    const statuses = await Promise.all(Array.from({ length: 14 }, send))
    expect(statuses).toEqual(Array(14).fill(200))
    return '14 at once, all 200'
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
