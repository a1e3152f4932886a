import { isDesk, placeParameter, toDesk } from './desk-address.ts'
import {
  asKept,
  filesIn,
  isPersonal,
  isStillShown,
  isToKeep,
  mostFiles,
  mostPages,
  tooMany,
} from './keeping.ts'

/**
 * The service worker of `/balie`: shows pages as ever, keeps them, and shows what it kept when the network or the site is
 * away. Another version of it has another name, and throws away what the one before kept.
 */
type Work = { waitUntil: (work: Promise<unknown>) => void }
type Asked = Event & Work & { request: Request; respondWith: (answer: Promise<Response>) => void }
type Message = { kind: 'prepare'; addresses: string[] } | { kind: 'forget' } | { kind: 'renew' }
type Told = Event & Work & { data: Message }
type Scope = {
  location: Location
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  addEventListener: <E>(name: string, then: (event: E) => void) => void
}
const scope = self as unknown as Scope

const version = `balie ${scope.location.pathname.split('/').at(-1)}`
const pages = () => caches.open(`${version} pages`)
const files = () => caches.open(`${version} files`)
const keptAt = 'x-kept-at'
const patienceMs = 5_000
/** What was kept so short ago need not be kept again for later. */
const freshMs = 30 * 60_000
/** A site that was just started, or is busy, gives a page for once that may not be kept: then it is asked again. */
const pausesMs = [0, 1_000, 4_000, 15_000]

scope.addEventListener<Work>('install', (event) => event.waitUntil(scope.skipWaiting()))

scope.addEventListener<Work>('activate', (event) => {
  const clear = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith('balie ') && !name.startsWith(version))
    await Promise.all(old.map((name) => caches.delete(name)))
    await scope.clients.claim()
  }
  event.waitUntil(clear())
})

scope.addEventListener<Asked>('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== scope.location.origin) return
  if (isDesk(url.pathname)) event.respondWith(showPage(event.request, url))
  else if (url.pathname.startsWith('/_astro/')) event.respondWith(showBuilt(event.request))
  else if (/^\/(media|thema|favicon)/.test(url.pathname)) event.respondWith(showFile(event.request))
})

scope.addEventListener<Told>('message', (event) => {
  const { data } = event
  if (data.kind === 'prepare') event.waitUntil(Promise.all(data.addresses.map(prepare)))
  else event.waitUntil(data.kind === 'forget' ? forget() : renew(freshMs))
})

/** Something kept was shown because the network or the site was away. */
let wasAway = false

/** The page of now, or else as it was kept, or else the start with word that this one is not there. */
async function showPage(request: Request, url: URL): Promise<Response> {
  const kept = await findKept(request.url)
  try {
    const answer = await (kept ? Promise.race([fetch(request), outOfPatience()]) : fetch(request))
    if (answer.status < 500) {
      if (wasAway) void renew(0)
      wasAway = false
      return await keepPage(url, answer)
    }
    return kept ? await toKept(kept, false) : answer
  } catch (err) {
    if (kept) return toKept(kept, false)
    if (request.mode !== 'navigate') throw err
    const start = await keptStart(url)
    if (!start) throw err
    return toKept(start, true)
  }
}

async function findKept(address: string, options?: CacheQueryOptions): Promise<Response | undefined> {
  const kept = await (await pages()).match(address, options)
  return kept && isStillShown(kept.headers.get(keptAt), new Date()) ? kept : undefined
}

/** Of this desk's own place, or else of any. */
async function keptStart({ searchParams }: URL): Promise<Response | undefined> {
  const own = toDesk('/', searchParams.get(placeParameter) ?? '')!
  return (await findKept(own)) ?? findKept('/balie', { ignoreSearch: true })
}

const outOfPatience = () =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error('slow')), patienceMs))

/** Keeps what is to be kept; what is not any more is not kept as it was either. */
async function keepPage(url: URL, answer: Response): Promise<Response> {
  const told = { status: answer.status, cacheControl: answer.headers.get('cache-control') }
  const cache = await pages()
  url.hash = ''
  if (!isToKeep(url, told) || answer.redirected) {
    await cache.delete(url.href)
    return answer
  }
  const copy = answer.clone()
  const headers = { 'content-type': 'text/html; charset=utf-8', [keptAt]: new Date().toISOString() }
  // Put anew it stands at the end of the row again.
  await cache.put(url.href, new Response(await copy.text(), { headers }))
  await trim(cache, mostPages)
  return answer
}

async function toKept(kept: Response, isOther: boolean): Promise<Response> {
  wasAway = true
  const html = asKept(await kept.text(), kept.headers.get(keptAt)!, isOther)
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}

/** A name of the build is never another thing. */
const showBuilt = async (request: Request): Promise<Response> =>
  (await (await files()).match(request.url)) ?? keepFile(request)

async function showFile(request: Request): Promise<Response> {
  try {
    return await keepFile(request)
  } catch (err) {
    const kept = await (await files()).match(request.url)
    if (kept) return kept
    throw err
  }
}

async function keepFile(request: Request | string): Promise<Response> {
  const answer = await fetch(request)
  if (!answer.ok) return answer
  const cache = await files()
  await cache.put(typeof request === 'string' ? request : request.url, answer.clone())
  await trim(cache, mostFiles)
  return answer
}

async function prepare(address: string): Promise<void> {
  const url = new URL(address, scope.location.origin)
  if (!isDesk(url.pathname)) return keepWhole(url.pathname)
  if (isFresh(await (await pages()).match(url.href))) return
  for (const ms of pausesMs) {
    await new Promise((resolve) => setTimeout(resolve, ms))
    const answer = await fetch(url, { headers: { purpose: 'prefetch' } }).catch(() => undefined)
    if (!answer) return
    const html = await answer.clone().text()
    await keepPage(url, answer)
    for (const path of filesIn(html)) await keepWhole(path)
    const mayComeLater = answer.status === 200 || answer.status >= 500
    if (!mayComeLater || (await (await pages()).match(url.href))) return
  }
}

/** A file and the ones it needs; nothing for what is kept already. */
async function keepWhole(path: string): Promise<void> {
  const address = scope.location.origin + path
  if (await (await files()).match(address)) return
  const answer = await keepFile(address).catch(() => undefined)
  if (!answer?.ok || !/\.(js|css)$/.test(path)) return
  for (const other of filesIn(await answer.text())) await keepWhole(other)
}

const isFresh = (kept: Response | undefined, ms = freshMs) =>
  kept !== undefined && Date.now() - Date.parse(kept.headers.get(keptAt)!) < ms

/**
 * Asks anew for every page that was kept longer ago than `ms`: a place on it may have become secret, and a page that nobody
 * opens again would keep it for ever. What somebody typed is not asked again but dropped.
 */
async function renew(ms: number): Promise<void> {
  const cache = await pages()
  for (const { url: address } of await cache.keys()) {
    const url = new URL(address)
    if (isFresh(await cache.match(address), ms)) continue
    if (isPersonal(url)) await cache.delete(address)
    else if (!(await askAnew(url))) return
  }
}

/** Whether there was an answer at all. */
async function askAnew(url: URL): Promise<boolean> {
  const answer = await fetch(url, { headers: { purpose: 'prefetch' } }).catch(() => undefined)
  if (!answer || answer.status >= 500) return false
  await keepPage(url, answer)
  return true
}

async function forget(): Promise<void> {
  const cache = await pages()
  const personal = (await cache.keys()).filter(({ url }) => isPersonal(new URL(url)))
  await Promise.all(personal.map((request) => cache.delete(request)))
}

async function trim(cache: Cache, most: number): Promise<void> {
  await Promise.all(tooMany(await cache.keys(), most).map((request) => cache.delete(request)))
}
