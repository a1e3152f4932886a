import { readdirSync } from 'node:fs'
import { METHODS } from 'node:http'
import path from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, inject } from 'vitest'
import { leak } from '#ops/proofs/odd.ts'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { seeds, seedWords } from '#ops/proofs/seeds.ts'
import { cmsDoors, isOpen, nextRoutes, pageRoutes, type PublicDoor, siteDoors } from './odd/public-doors.ts'
import { type Known, oddRequest } from './odd/odd-request.ts'
import { askRaw, type RawRequest } from './odd/raw-request.ts'

/** Each door, over both seeds together. */
const runs = inFull ? 240 : 8
const atOnce = 8
const longestMs = 2_000

let known: Omit<Known, 'base'>
beforeAll(async () => {
  const site = inject('siteUrl')
  const { listings } = (await (await fetch(`${site}/api/v1/aanbod?zoek=koffie`)).json()) as {
    listings: { slug: string; organisations: { slug: string }[] }[]
  }
  const slugs = listings.slice(0, 3).flatMap((one) => [one.slug, one.organisations[0]?.slug ?? one.slug])
  // A form with one stamp counts once, however often it is sent.
  const form = await (await fetch(`${site}/iets-toevoegen`)).text()
  const [, stamp] = /name="stamp"[^>]*value="([^"]+)"/.exec(form) ?? []
  expect(stamp).toBeDefined()
  known = { names: [...slugs, 'wk077211', 'bu07721110', 'stad', 'aanbod-1', 'over', 'csv'], stamps: [stamp!] }
})

const about = ({ method, path: at, headers, body = '' }: RawRequest) =>
  [method, at.slice(0, 300), JSON.stringify(headers).slice(0, 400), String(body).slice(0, 200)].join(' ')

/** Not there for a method or version; and the press takes so many papers at once and no more. */
const mayBe = (status: number, { path: at }: RawRequest, text: string) =>
  status === 501 || status === 505 || (status === 503 && /krant\.pdf/.test(at) && /retry-after: /i.test(text))

/**
 * Whether Node may cut the line before its answer is read: what cannot be told from the next request, what is too long for it,
 * and a long body that nobody wants. That the server lives on is asked at the end.
 */
const mayBeCut = ({ method, path: at, headers = {}, body = '' }: RawRequest) =>
  !METHODS.includes(method) ||
  ['content-length', 'transfer-encoding', 'expect', 'upgrade', 'host', 'x-naam'].some(
    (name) => name in headers,
  ) ||
  at.length + JSON.stringify(headers).length > 14_000 ||
  body.length > 14_000

/** A calendar breaks its lines wherever they are full, also before "at". */
const unfolded = (text: string) =>
  /^content-type: text\/calendar/im.test(text) ? text.replaceAll('\r\n ', '') : text

type Seen = { fault?: string; ms: number; status: number }
async function ask(base: string, request: RawRequest): Promise<Seen> {
  const { status, text, ms } = await askRaw(base, request)
  const isBroken = status >= 500 && !mayBe(status, request, text)
  if (status === 0 && ms < 20_000 && mayBeCut(request)) return { ms: 0, status }
  if (isBroken || status === 0) return { fault: `${status || 'no answer'} ${about(request)}`, ms, status }
  const [told] = leak.exec(unfolded(text)) ?? []
  if (told && request.method !== 'TRACE') return { fault: `told ${told} ${about(request)}`, ms, status }
  return { ms, status }
}

/** A paper of all there is takes its time; a strange question may not make it more. */
const plainBeside = ({ path: at }: RawRequest): RawRequest => ({
  method: 'GET',
  path: at.includes('krant.pdf') ? '/zoeken/krant.pdf' : '/health',
})

/** Slow is what is slow again when nothing else is asked, and much slower than something plain at that moment. */
async function isSlow(base: string, request: RawRequest): Promise<number | undefined> {
  for (let again = 0; again < 3; again++) {
    const { ms } = await ask(base, request)
    const beside = await ask(base, plainBeside(request))
    if (ms - beside.ms <= longestMs) return undefined
    if (again === 2) return Math.round(ms)
  }
  return undefined
}

async function tryDoors(base: string, doors: PublicDoor[]) {
  const there = { ...known, base }
  const questions = doors.flatMap((door) =>
    seeds.flatMap((seed) => fc.sample(oddRequest(door, there), { numRuns: runs / 2, seed })),
  )
  const waiting = [...questions]
  const seen: (Seen & { request: RawRequest })[] = []
  const worker = async () => {
    for (let request = waiting.pop(); request; request = waiting.pop())
      seen.push({ ...(await ask(base, request)), request })
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  const faults = seen.flatMap(({ fault }) => fault ?? [])
  const slow: string[] = []
  for (const { ms, request } of seen.filter((one) => one.ms > longestMs)) {
    const again = await isSlow(base, request)
    if (again) slow.push(`${Math.round(ms)} and ${again} ms ${about(request)}`)
  }
  expect((await askRaw(base, { method: 'GET', path: '/health' })).status, 'lives on').toBe(200)
  expect([...faults, ...slow], `${faults.length} faults, ${slow.length} slow, ${seedWords}`).toEqual([])
  const slowest = Math.round(Math.max(...seen.map(({ ms }) => ms)))
  const good = seen.filter(({ status }) => status > 0 && status < 400).length
  const cut = seen.filter(({ status }) => status === 0).length
  return `${seen.length} requests at ${doors.length} doors, ${good} of them answered with what was asked, ${cut} cut off, slowest ${slowest} ms, ${seedWords}`
}

proof('every route of the builds, by name', 'each is asked here', () => {
  const dir = path.join(import.meta.dirname, '../../site/pages')
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((one) =>
    /\.(astro|ts)$/.test(one),
  )
  const pages = files.map((file) => `/${file.replace(/\.(astro|ts)$/, '').replace(/(^|\/)index$/, '')}`)
  // What a build of yesterday does not know would not be asked.
  expect(pageRoutes()).toEqual(expect.arrayContaining(pages.sort()))
  expect(pageRoutes().length).toBeLessThanOrEqual(pages.length + 2)
  expect(nextRoutes().length).toBeGreaterThan(5)
  const [site, cms] = [siteDoors(), cmsDoors()]
  return `${pages.length} pages and ${site.length - pages.length} other addresses of the site, ${cms.length} of the cms`
})

const minutes = (inFull ? 30 : 4) * 60_000
proof(
  'malformed requests to every public address of the site',
  'no 5xx, no trace, not slow',
  () => tryDoors(inject('siteUrl'), siteDoors()),
  minutes,
)
proof(
  'malformed requests to what of the cms anybody may ask',
  'no 5xx, no trace, not slow',
  () =>
    tryDoors(
      inject('cmsUrl'),
      cmsDoors().filter((door) => inFull || isOpen(door)),
    ),
  minutes,
)
