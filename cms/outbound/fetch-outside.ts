import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import { Agent, request } from 'undici'
import { checkedLookup } from './checked-lookup.ts'
import { type Guard, publicOnly } from './guard.ts'
import { readLimited } from './read-limited.ts'
import { toTarget } from './to-target.ts'
import { toUnreachable, Unreachable } from './unreachable.ts'

export type Asked = {
  guard?: Guard
  method?: 'GET' | 'HEAD'
  /** What we already have: the other side may answer 304. */
  etag?: string | null
  lastModified?: string | null
  accept?: string
  /** Bytes, packed and unpacked. */
  most?: number
  /** For all of it together, redirects included: also what drips in gets no more. */
  totalMs?: number
  /** Between two pieces. */
  silenceMs?: number
  signal?: AbortSignal
}

export type Fetched = { status: number; headers: IncomingHttpHeaders; body: Buffer; url: URL }

const mostRedirects = 5
/** Said to whoever looks in their log. */
const userAgent = 'SocialeKaart/1 (leest een agenda of kijkt of een link nog werkt)'

/**
 * The one way to fetch an address that someone gave us. Only the web, only what anybody can reach, checked anew at every
 * redirect; nothing of ours is sent along: no cookies, no passwords, no address we came from.
 * @throws Unreachable
 */
export async function fetchOutside(address: string, asked: Asked = {}): Promise<Fetched> {
  const { guard = publicOnly, totalMs = 20_000, silenceMs = 8_000, signal } = asked
  const agent = new Agent({
    connect: { lookup: checkedLookup(guard), timeout: silenceMs },
    headersTimeout: silenceMs,
    bodyTimeout: silenceMs,
    maxHeaderSize: 16_384,
  })
  const timer = AbortSignal.timeout(totalMs)
  const until = signal ? AbortSignal.any([signal, timer]) : timer
  try {
    return await follow(toTarget(address, guard), agent, { ...asked, guard, signal: until })
  } catch (err) {
    throw toUnreachable(err)
  } finally {
    await agent.destroy()
  }
}

async function follow(start: URL, agent: Agent, asked: Asked & { guard: Guard }): Promise<Fetched> {
  let url = start
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const { statusCode: status, headers, body } = await ask(url, agent, asked)
    if (!isRedirect(status) || !headers.location) return take({ status, headers, url }, body, asked)
    body.on('error', () => {}).destroy()
    url = toNext(String(headers.location), url, asked.guard)
  }
  throw new Unreachable('too-many-redirects')
}

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status)

/** Never from https to http: the address of a private calendar is a secret. */
function toNext(location: string, from: URL, guard: Guard): URL {
  const next = toTarget(location, guard, from)
  if (from.protocol === 'https:' && next.protocol === 'http:') throw new Unreachable('not-secure')
  return next
}

const ask = (url: URL, agent: Agent, { method = 'GET', accept = '*/*', etag, lastModified, signal }: Asked) =>
  request(url, {
    dispatcher: agent,
    method,
    signal: signal ?? null,
    headers: {
      accept,
      'accept-encoding': 'gzip, identity',
      'user-agent': userAgent,
      ...(etag && { 'if-none-match': etag }),
      ...(lastModified && { 'if-modified-since': lastModified }),
    },
  })

async function take(about: Omit<Fetched, 'body'>, body: Readable, asked: Asked): Promise<Fetched> {
  const { method = 'GET', most = 5_000_000 } = asked
  const encoding = String(about.headers['content-encoding'] ?? '')
  const isEmpty = method === 'HEAD' || [204, 304].includes(about.status)
  if (!isEmpty) return { ...about, body: await readLimited(body, encoding, most) }
  body.on('error', () => {}).destroy()
  return { ...about, body: Buffer.alloc(0) }
}
