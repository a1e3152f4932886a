import type { IncomingMessage, ServerResponse } from 'node:http'
import { SearchUnavailable } from '../door.ts'
import { addressFault, pathOf } from '../serving/address-fault.ts'
import { type Answer, toAnswer } from '../serving/answer.ts'
import { report } from '../serving/report.ts'
import { send } from '../serving/send.ts'
import { shorterParams } from '../serving/shorter-address.ts'
import { acceptsJson } from './accepts-json.ts'
import { apiVersion } from './api-version.ts'
import type { ApiSite, Asked } from './asked.ts'
import { listListings } from './list-listings.ts'
import { listSuggestions } from './list-suggestions.ts'
import { Problem, toProblemAnswer } from './problem.ts'
import { showListing } from './show-listing.ts'
import { showMap } from './show-map.ts'
import { showPlaceless } from './show-placeless.ts'
import { showStatus } from './show-status.ts'

type Endpoint = (site: ApiSite, asked: Asked) => Promise<Answer>

const endpoints: Record<string, Endpoint> = {
  '/api/v1/aanbod': listListings,
  '/api/v1/kaart': showMap,
  '/api/v1/kaart/zonder-plek': showPlaceless,
  '/api/v1/status': showStatus,
  '/api/v1/suggesties': listSuggestions,
}
const listingPath = /^\/api\/v1\/aanbod\/([^/]+)$/
const allowed = { Allow: 'GET, HEAD, OPTIONS' }

/** Open to every site, without cookies: what is here is public. */
const openToAll = {
  'API-Version': apiVersion,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, API-Version, Retry-After, Age, Cache-Status',
  'Content-Security-Policy': `default-src 'none'; frame-ancestors 'none'`,
}
const preflight = toAnswer(204, 'json', '', {
  ...allowed,
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': 'Accept, Accept-Language, If-None-Match',
  'Access-Control-Max-Age': '86400',
})

/** The public API, without Astro: an endpoint there takes half as long again. */
export const openApiDesk =
  (site: ApiSite) =>
  async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(openToAll)) res.setHeader(name, value)
    const answer = await answerTo(site, req).catch((err: unknown) => toProblemAnswer(toProblem(err, req)))
    return send(req, res, answer)
  }

async function answerTo(site: ApiSite, req: IncomingMessage): Promise<Answer> {
  const address = req.url!
  const fault = addressFault(address)
  if (fault === 414) throw new Problem(414, 'Dit adres is te lang. Vraag minder tegelijk.')
  if (fault === 400) throw new Problem(400, 'Dit adres kunnen wij niet lezen. Controleer de procenttekens.')
  const path = pathOf(address)
  const key = listingPath.exec(path)?.[1]
  const endpoint = key === undefined ? endpoints[path] : showListing
  if (!endpoint) throw new Problem(404, 'Dit adres is er niet in deze API.')
  if (req.method === 'OPTIONS') return preflight
  if (req.method !== 'GET' && req.method !== 'HEAD')
    throw new Problem(405, 'Hier kun je alleen lezen.', { headers: allowed })
  if (!acceptsJson(req.headers.accept))
    throw new Problem(406, 'Wij antwoorden alleen in JSON (application/json).')
  const params = shorterParams(new URLSearchParams(address.slice(path.length)))
  return endpoint(site, {
    params,
    key: decodeURIComponent(key ?? ''),
    ifNoneMatch: req.headers['if-none-match'],
  })
}

function toProblem(err: unknown, req: IncomingMessage): Problem {
  if (err instanceof Problem) return err
  if (err instanceof SearchUnavailable)
    return new Problem(503, 'De zoekmachine antwoordt even niet. Probeer het zo weer.', {
      headers: { 'Retry-After': '5' },
    })
  const id = report(err, pathOf(req.url!))
  return new Problem(500, `Er ging bij ons iets mis. Noem dit nummer als je het ons meldt: ${id}.`, { id })
}
