import fc from 'fast-check'
import { oddBody } from './odd-body.ts'
import { oddHeaders } from './odd-headers.ts'
import { oddQuery, oddValue } from './odd-query.ts'
import type { PublicDoor } from './public-doors.ts'
import type { RawRequest } from './raw-request.ts'

/** What is there, so that not every name leads nowhere: of listings, organisations, areas, and stamps of forms. */
export type Known = { names: string[]; stamps: string[]; base: string }

/** Also what no server knows, and what only proxies are asked. */
const otherMethods = ['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'QUERY', 'CONNECTOR', 'get']
const elsewhere = [
  '*',
  '//kwaad.example/',
  '/\\kwaad.example',
  '/./..//',
  '/%2e%2e/%2e%2e/etc/passwd',
  'x',
  '',
]

/** Something strange, asked at one door of the house, as bytes. */
export function oddRequest({ path, methods }: PublicDoor, known: Known): fc.Arbitrary<RawRequest> {
  const name = fc.oneof(fc.constantFrom(...known.names), oddValue)
  const filled = fc
    .infiniteStream(name)
    .map((stream) => path.replace(/\[[^\]]+\]/g, () => stream.next().value as string))
  const asked = fc.oneof(
    { weight: 16, arbitrary: filled },
    { weight: 1, arbitrary: fc.tuple(filled, oddValue).map(([before, more]) => `${before}/${more}`) },
    { weight: 1, arbitrary: filled.map((one) => `http://127.0.0.1:1${one}`) },
    { weight: 1, arbitrary: filled.map((one) => `${one}/`) },
    { weight: 1, arbitrary: fc.constantFrom(...elsewhere) },
  )
  const from = fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => `10.${a}.${b}.1`)
  // Mostly as a page of our own asks, or what is behind that look would never be met.
  const origin = fc.constantFrom<Record<string, string>>({ origin: known.base }, { origin: known.base }, {})
  return fc
    .record({
      method: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...methods) },
        { weight: 1, arbitrary: fc.constantFrom(...otherMethods) },
      ),
      isBare: fc.boolean(),
      ...{ asked, from, origin, query: oddQuery(path), headers: oddHeaders, said: oddBody(known.stamps) },
    })
    .map(({ method, asked: at, query, headers, said, from: sender, origin: page, isBare: mayBeBare }) => {
      const isBare = mayBeBare && (method === 'GET' || method === 'HEAD')
      return {
        method,
        path: (at || '/') + (query && `?${query}`),
        // Each from somewhere else, or the limits would answer for what is behind them.
        headers: { 'x-forwarded-for': sender, ...page, ...(isBare ? {} : said.headers), ...headers },
        body: isBare ? '' : said.body,
      }
    })
}
