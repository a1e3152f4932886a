import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { SearchUnavailable } from '../door.ts'
import type { SiteEnv } from '../env.ts'
import { addressFault, pathOf } from '../serving/address-fault.ts'
import { type Answer, toAnswer } from '../serving/answer.ts'
import { askerOf } from '../serving/asker-of.ts'
import { generationOf } from '../serving/generation-of.ts'
import { TooBusy, type Turns } from '../serving/open-turns.ts'
import { retryAfter } from '../serving/refusals.ts'
import { report } from '../serving/report.ts'
import { send } from '../serving/send.ts'
import { shorterParams } from '../serving/shorter-address.ts'
import { acceptsJson } from './accepts-json.ts'
import { apiVersion } from './api-version.ts'
import type { ApiSite, Asked } from './asked.ts'
import { endpoints } from './endpoints.ts'
import { Problem, toProblemAnswer } from './problem.ts'

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

const mostBytes = 32_000_000

export type ApiDesk = ApiSite & { env: Pick<SiteEnv, 'isCacheOn'> }
/** An answer, and the generation of the index and the clock as long as which it holds. */
type Kept = { answer: Answer; generation: string }

/**
 * The public API, without Astro: an endpoint there takes half as long again. What is under a tag depends on its address,
 * the index and the clock only, and is kept for who asks the same.
 *
 * @param turns in which answers that were not kept are made
 */
export function openApiDesk(site: ApiDesk, turns: Turns) {
  const kept = new LRUCache<string, Kept>({ maxSize: mostBytes, sizeCalculation: sizeOf })
  const keepOrMake = async (req: IncomingMessage, res: ServerResponse): Promise<Answer> => {
    const isKept = site.env.isCacheOn && req.method === 'GET'
    const generation = isKept ? await generationOf(site.door) : undefined
    const earlier = kept.get(req.url!)
    if (earlier && earlier.generation === generation && acceptsJson(req.headers.accept)) return earlier.answer
    const asker = askerOf(req, res)
    const answer = await answerTo(site, req, (find) => turns(asker, find))
    if (generation && answer.status === 200 && answer.headers.ETag) kept.set(req.url!, { answer, generation })
    return answer
  }
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(openToAll)) res.setHeader(name, value)
    return send(
      req,
      res,
      await keepOrMake(req, res).catch((err: unknown) => toProblemAnswer(toProblem(err, req))),
    )
  }
}

/** The answer itself, and about as much again for its packed forms and its address. */
const sizeOf = ({ answer }: Kept, address: string) => 1 + answer.body.length * 2 + address.length * 2

async function answerTo(site: ApiSite, req: IncomingMessage, inTurn: Asked['inTurn']): Promise<Answer> {
  const address = req.url!
  const fault = addressFault(address)
  if (fault === 414) throw new Problem(414, 'Dit adres is te lang. Vraag minder tegelijk.')
  if (fault === 400) throw new Problem(400, 'Dit adres kunnen wij niet lezen. Controleer de procenttekens.')
  const path = pathOf(address)
  const key = listingPath.exec(path)?.[1]
  const endpoint = endpoints[key === undefined ? path : '/api/v1/aanbod/[slug]']
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
    inTurn,
  })
}

function toProblem(err: unknown, req: IncomingMessage): Problem {
  if (err instanceof Problem) return err
  if (err instanceof SearchUnavailable)
    return new Problem(503, 'De zoekmachine antwoordt even niet. Probeer het zo weer.', {
      headers: { 'Retry-After': '5' },
    })
  if (err instanceof TooBusy)
    return new Problem(503, 'Het is nu erg druk. Probeer het over een paar tellen weer.', {
      headers: { 'Retry-After': retryAfter },
    })
  const id = report(err, pathOf(req.url!))
  return new Problem(500, `Er ging bij ons iets mis. Noem dit nummer als je het ons meldt: ${id}.`, { id })
}
