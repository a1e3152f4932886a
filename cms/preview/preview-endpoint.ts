import type { Endpoint } from 'payload'
import { env } from '../env.ts'
import { isTooOften } from '../sign-in/is-too-often.ts'
import { blind } from '../sign-in/token.ts'
import { poolOf } from '../pool-of.ts'
import { makePreview } from './make-preview.ts'

/** Who looks after every sentence comes far. */
const mostAnHour = 300
const headers = { 'cache-control': 'no-store' }
const say = (status: number, body: object) => Response.json(body, { status, headers })

/**
 * `POST /api/listings/:id/preview?version=…`: what the browser has to send to the site to see a listing as residents would.
 * Answers `{ action, sealed }`, or 401, 404, 413, 429 and 503 with `{ error }` in Dutch. Changes nothing.
 */
export const previewEndpoint = (clock = () => new Date()): Omit<Endpoint, 'root'> => ({
  path: '/:id/preview',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return say(401, { error: 'Log eerst in.' })
    if (!env.helpKey) return say(503, { error: 'Een voorbeeld kan hier niet: HELP_KEY ontbreekt.' })
    const key = blind(env.secret, `preview ${req.user.id}`)
    if (await isTooOften(poolOf(req.payload), key, mostAnHour, new Date()))
      return say(429, { error: 'Je hebt heel vaak gekeken. Probeer het over een uur nog eens.' })
    const id = String(req.routeParams?.id ?? '')
    const version = req.searchParams.get('version') ?? undefined
    const made = await makePreview(req, id, version, clock())
    if (made === 'gone') return say(404, { error: 'Dit aanbod is er niet, of het is niet van jou.' })
    if (made === 'large')
      return say(413, { error: 'Dit is te groot om te laten zien. Maak de teksten korter.' })
    return say(200, { action: `${env.siteUrl}/voorbeeld`, sealed: made.sealed })
  },
})
