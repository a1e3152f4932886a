import { readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import fc from 'fast-check'
import { expect } from 'vitest'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { seeds, seedWords } from '#ops/proofs/seeds.ts'
import { fetchOutside } from './fetch-outside.ts'
import { type Guard, publicOnly } from './guard.ts'
import { isPublicAddress } from './is-public-address.ts'
import { rudeServer } from './testing/rude-server.ts'

const root = path.join(import.meta.dirname, '../..')

/** What fetches, and why it need not go through the guard. A new one fails until it stands here or goes through. */
const withoutGuard: Record<string, string> = {
  'cms/geocoder/ask-pdok.ts':
    'the geocoder of GEOCODER_URL; what is typed goes in the question, never in the host',
  'site/usage/send-usage.ts': 'the cms of CMS_URL',
  'site/send-to-cms.ts': 'the cms of CMS_URL',
  'search/post-for-bytes.ts': 'Meilisearch of MEILI_URL',
  'search/connection.ts': 'Meilisearch of MEILI_URL',
  'cms/outbound/fetch-outside.ts': 'this is the guard',
}
/** Runs in the browser of whoever looks, which keeps to its own rules; or is handed a function of that name. */
const inBrowser =
  /^(cms\/admin\/.+|site\/(near|question|desk|results|note|map)\/(fetch-places|fetch-suggestions|keep-going|desk-worker|fetch-results|my-note|kept-brief|load-map|elsewhere|fetch-answer)\.ts|site\/answer-cache\.ts)$/
const fetches =
  /(?<![\w.])fetch\(|from 'undici'|(?:http|https)\.(?:request|get)\(|import \{[^}]*\brequest\b[^}]*\} from 'node:https?'|from '(axios|node-fetch|got)'/

const sources = (room: string) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(ts|tsx|astro|mjs)$/.test(file))
    .filter(
      (file) => !/\.test\.ts$|\/testing\/|\/fake-|node_modules|\.next|\.astro\/|\/migrations\//.test(file),
    )

proof(
  'every place in cms, site and search that fetches something',
  'goes through the guard, or says why it need not',
  () => {
    const found = ['cms', 'site', 'search']
      .flatMap(sources)
      .filter((file) => fetches.test(readFileSync(path.join(root, file), 'utf8')) && !inBrowser.test(file))
    expect(found.toSorted()).toEqual(Object.keys(withoutGuard).toSorted())
    return `${found.length} places, ${found.length - 1} to a host that the owner set`
  },
)

proof('the server of a page, a feed or a link check that leads inside', 'nothing arrives there', async () => {
  const asked: string[] = []
  const server = createServer((req, res) => {
    asked.push(req.url ?? '')
    res.end('geheim')
  })
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  const { port } = server.address() as AddressInfo
  const guard: Guard = { ...publicOnly, mayUsePort: () => true }
  const hosts = [
    ...[
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f.1',
      '0177.0.0.1',
      '0',
      '0.0.0.0',
      '[::1]',
      '[::ffff:127.0.0.1]',
    ],
    ...[
      '[::ffff:7f00:1]',
      '[::]',
      '[64:ff9b::7f00:1]',
      '[2002:7f00:1::]',
      'localhost',
      'localhost.',
      '127.0.0.1.',
    ],
    ...['169.254.169.254', '[fd00:ec2::254]', '[fe80::1]', 'a@127.0.0.1', '１２７.0.0.1', '127。0。0。1'],
  ]
  const answers = await Promise.all(
    hosts.map((host) =>
      fetchOutside(`http://${host}:${port}/in`, { guard, totalMs: 20_000 }).catch(
        (err: { why?: string }) => err.why,
      ),
    ),
  )
  server.close()
  expect(answers.filter((why) => why !== 'not-allowed' && why !== 'no-address')).toEqual([])
  expect(asked).toEqual([])
  return `${hosts.length} ways to write this machine, 0 requests arrived`
})

proof(
  'a name that answers otherwise the second time (DNS rebinding)',
  'the inner server is never reached',
  async () => {
    const asked: string[] = []
    const server = createServer((req, res) => {
      asked.push(req.url ?? '')
      res.end('geheim')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.2', resolve))
    const { port } = server.address() as AddressInfo
    let looked = 0
    const guard: Guard = {
      mayUsePort: () => true,
      // Stands for a public address at which nobody answers; after it comes the inner server.
      mayReach: (address) => address === '127.0.0.1',
      resolve: async () => [{ address: looked++ % 2 === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }],
    }
    const ask = () =>
      fetchOutside(`http://agenda.example.nl:${port}/`, { guard }).then(
        () => 'fetched',
        (err: { why?: string }) => err.why,
      )
    const answers = await Promise.all(Array.from({ length: 20 }, ask))
    server.close()
    expect([new Set(answers), asked]).toEqual([new Set(['no-answer', 'not-allowed']), []])
    return `20 tries, ${looked} look-ups, 0 requests arrived`
  },
)

const asAscii = (text: string) => text.replace(/[^ -~]/g, encodeURIComponent)

proof('a public server that leads inside, by every kind of redirect', 'not followed there', async () => {
  const inside: string[] = []
  const inner = createServer((req, res) => {
    inside.push(req.url ?? '')
    res.end('geheim')
  })
  await new Promise<void>((resolve) => inner.listen(0, '127.0.0.2', resolve))
  const { port } = inner.address() as AddressInfo
  const there = ['127.0.0.2', '127.2', '0x7f000002', '[::ffff:127.0.0.2]', '127。0。0。2'].flatMap((host) => [
    `http://${host}:${port}/`,
    `//${host}:${port}/`,
    `http://a@${host}:${port}/`,
    `http:\\\\${host}:${port}/`,
  ])
  const leads = [
    ...there,
    'http://169.254.169.254/',
    'file:///etc/passwd',
    'gopher://127.0.0.2/',
    '//localhost/',
  ]
  const server = await rudeServer((req, res) => {
    const { searchParams } = new URL(req.url!, 'http://x')
    res.writeHead(Number(searchParams.get('status')), { location: searchParams.get('to')! }).end()
  })
  // Every port, so that only where it leads is judged.
  const guard: Guard = { ...server.guard, mayUsePort: () => true }
  const answers: string[] = []
  for (const status of [301, 302, 303, 307, 308])
    for (const to of leads) {
      const from = `${server.url}/?status=${status}&to=${encodeURIComponent(asAscii(to))}`
      answers.push(
        await fetchOutside(from, { guard, totalMs: 2_000 }).then(
          ({ status: got }) => `${got} ${to}`,
          (err: { why: string }) => err.why,
        ),
      )
    }
  await server.close()
  inner.close()
  expect(answers.filter((why) => why !== 'not-allowed' && why !== 'no-address')).toEqual([])
  expect(inside).toEqual([])
  return `${answers.length} redirects, 0 requests arrived inside`
})

const octet = fc.integer({ min: 0, max: 255 })
const inner4 = fc
  .constantFrom(
    '10',
    '127',
    '169.254',
    '192.168',
    '172.16',
    '172.31',
    '0',
    '100.64',
    '192.0.2',
    '198.18',
    '224',
    '255',
  )
  .chain((net) =>
    fc.tuple(octet, octet, octet).map((rest) => [...net.split('.'), ...rest].slice(0, 4).join('.')),
  )
const dressed = fc
  .tuple(inner4, fc.constantFrom('', '::ffff:', '64:ff9b::', '::'))
  .map(([four, before]) => before + four)

proof('inner addresses by generation, bare and within IPv6', 'none counts as public', () => {
  const numRuns = inFull ? 20_000 : 1_000
  for (const seed of seeds)
    fc.assert(
      fc.property(dressed, (address) => !isPublicAddress(address)),
      { seed, numRuns },
    )
  return `${2 * numRuns} addresses, ${seedWords}`
})
