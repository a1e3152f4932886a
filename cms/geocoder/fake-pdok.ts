import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the service does wrong, until it is told otherwise. */
export type Trouble =
  | { is: 'refusing'; status: number }
  | { is: 'hanging' }
  | { is: 'dripping' }
  | { is: 'hanging-up' }
  | { is: 'redirecting'; to: string }
  | { is: 'saying'; body: string }
  /** Every document of every answer is bent so. */
  | { is: 'lying'; about: Record<string, unknown> }

type Doc = Record<string, unknown> & { id: string; type: string; weergavenaam: string }

/** Shaped as a real answer of the Locatieserver; the addresses are made up. */
const docs: Doc[] = [
  {
    ...{ bron: 'BAG', type: 'adres', adrestype: 'hoofdadres', id: 'adr-0123456789abcdef0123456789abcdef' },
    weergavenaam: 'Kerkstraat 12A, 5611AB Eindhoven',
    ...{ straatnaam: 'Kerkstraat', huisnummer: 12, huisletter: 'A', huis_nlt: '12A', postcode: '5611AB' },
    ...{ woonplaatsnaam: 'Eindhoven', nummeraanduiding_id: '0772200000012345', buurtcode: 'BU07721110' },
    centroide_ll: 'POINT(5.47812345678 51.44012345678)',
    centroide_rd: 'POINT(161000.1 383000.2)',
  },
  {
    ...{ bron: 'BAG', type: 'weg', id: 'weg-fedcba9876543210fedcba9876543210' },
    ...{ weergavenaam: 'Kerkstraat, Eindhoven', straatnaam: 'Kerkstraat', woonplaatsnaam: 'Eindhoven' },
    centroide_ll: 'POINT(5.478 51.4405)',
  },
]

/** Test support: the Locatieserver v3_1 on a port of this machine (any by default), with the same questions and answers. */
export async function fakePdok(at = 0) {
  const state: { trouble: Trouble | null; asked: string[] } = { trouble: null, asked: [] }
  const server = createServer((request, response) => {
    state.asked.push(request.url!)
    if (!misbehave(state.trouble, response))
      answer(new URL(request.url!, 'http://pdok'), state.trouble, response)
  })
  await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(state, {
    base: `http://127.0.0.1:${port}/search/v3_1`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

/** True when the trouble was all there was to the answer. */
function misbehave(trouble: Trouble | null, response: ServerResponse): boolean {
  if (!trouble || trouble.is === 'lying') return false
  if (trouble.is === 'hanging') return true
  if (trouble.is === 'dripping') return response.writeHead(200).write('{"response":')
  if (trouble.is === 'hanging-up') return Boolean(response.destroy())
  if (trouble.is === 'saying') return Boolean(response.end(trouble.body))
  if (trouble.is === 'redirecting') return Boolean(response.writeHead(302, { location: trouble.to }).end())
  return Boolean(response.writeHead(trouble.status).end('<h1>Sorry</h1>'))
}

function answer(url: URL, trouble: Trouble | null, response: ServerResponse) {
  const path = /^\/search\/v3_1\/(suggest|lookup|free)$/.exec(url.pathname)?.[1]
  if (!path) return void response.writeHead(404).end()
  const found = docs.filter((doc) => isMeant(doc, path, url.searchParams))
  const told = trouble?.is === 'lying' ? found.map((doc) => ({ ...doc, ...trouble.about })) : found
  const highlighting = Object.fromEntries(
    found.map(({ id, weergavenaam }) => [id, { suggest: [`<b>${weergavenaam}</b>`] }]),
  )
  response.writeHead(200, { 'content-type': 'application/json;charset=utf-8' })
  response.end(
    JSON.stringify({
      response: { numFound: told.length, start: 0, maxScore: 15.5, numFoundExact: true, docs: told },
      ...(path === 'suggest' && { highlighting }),
    }),
  )
}

function isMeant(doc: Doc, path: string, asked: URLSearchParams): boolean {
  if (path === 'lookup') return doc.id === asked.get('id')
  if (asked.get('fq') === 'type:adres' && doc.type !== 'adres') return false
  const words = (asked.get('q') ?? '').toLowerCase().split(/[ ,]+/).filter(Boolean)
  return words.every((word) => doc.weergavenaam.toLowerCase().includes(word))
}
