import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CbsFeatures } from './to-cbs-features.ts'

/** What the service does wrong; `times` counts down and then it behaves. */
export type Trouble =
  | { is: 'refusing'; status: number; times: number; retryAfter?: string }
  | { is: 'hanging'; times: number }
  | { is: 'hanging-up'; times: number }
  | { is: 'redirecting'; to: (path: string) => string; times: number }
  | { is: 'saying'; body: string }
  | { is: 'pointing'; next: (self: string) => string }
  | { is: 'deaf-to-filter' }

/** Test support: the OGC API of PDOK on a port of this machine, with the same questions, answers and paging. */
export async function fakeCbs(features: CbsFeatures) {
  const state: { trouble: Trouble | null; asked: string[] } = { trouble: null, asked: [] }
  const server = createServer((request, response) => {
    state.asked.push(request.url!)
    if (!misbehave(state.trouble, request, response)) answer(features, state.trouble, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(state, {
    base: `http://127.0.0.1:${port}/ogc/v1`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

/** True when the trouble was all there was to the answer. */
function misbehave(trouble: Trouble | null, request: IncomingMessage, response: ServerResponse): boolean {
  if (!trouble) return false
  if (trouble.is === 'saying') return Boolean(response.end(trouble.body))
  if (!('times' in trouble) || trouble.times <= 0) return false
  trouble.times--
  if (trouble.is === 'hanging') return true
  if (trouble.is === 'hanging-up') return Boolean(response.destroy())
  if (trouble.is === 'redirecting')
    return Boolean(response.writeHead(302, { location: trouble.to(request.url!) }).end())
  const headers = trouble.retryAfter ? { 'retry-after': trouble.retryAfter } : {}
  return Boolean(response.writeHead(trouble.status, headers).end('{"title":"Fout"}'))
}

function answer(
  features: CbsFeatures,
  trouble: Trouble | null,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const self = new URL(request.url!, `http://${request.headers.host}`)
  const collection = /^\/ogc\/v1\/collections\/(gemeenten|wijken|buurten|postcode4)\/items$/.exec(
    self.pathname,
  )?.[1]
  if (!collection) return void response.writeHead(404).end('{"title":"Not Found"}')
  const asked = trouble?.is === 'deaf-to-filter' ? [] : [...self.searchParams]
  const filters = asked.filter(([name]) => name === 'gemeentecode' || name === 'jaarcode')
  const all = (features[collection as keyof CbsFeatures] ?? []).filter(({ properties }) =>
    filters.every(([name, value]) => String(properties[name]) === value),
  )
  response.writeHead(200, { 'content-type': 'application/geo+json' })
  response.end(JSON.stringify(page(all, self, trouble)))
}

function page(all: CbsFeatures['buurten'], self: URL, trouble: Trouble | null) {
  const offset = Number(self.searchParams.get('offset') ?? 0)
  const limit = Math.min(Number(self.searchParams.get('limit') ?? 10), 1000)
  const links = [{ rel: 'self', type: 'application/geo+json', title: 'This document', href: self.href }]
  const next = new URL(self)
  next.searchParams.set('offset', String(offset + limit))
  const hasMore = offset + limit < all.length
  if (trouble?.is === 'pointing') links.push({ ...links[0]!, rel: 'next', href: trouble.next(self.href) })
  else if (hasMore) links.push({ ...links[0]!, rel: 'next', href: next.href })
  const features = all.slice(offset, offset + limit)
  return {
    type: 'FeatureCollection',
    timeStamp: '2024-12-01T00:00:00Z',
    links,
    features,
    numberReturned: features.length,
  }
}
