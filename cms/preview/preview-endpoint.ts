import type { Endpoint } from 'payload'
import { env } from '../env.ts'
import { makePreview } from './make-preview.ts'

const headers = { 'cache-control': 'no-store' }
const say = (status: number, body: object) => Response.json(body, { status, headers })

/**
 * `POST /api/listings/:id/preview?version=…`: what the browser has to send to the site to see a listing as residents would.
 * Answers `{ action, sealed }`, or 401, 404, 413 and 503 with `{ error }` in Dutch. Changes nothing.
 */
export const previewEndpoint = (clock = () => new Date()): Omit<Endpoint, 'root'> => ({
  path: '/:id/preview',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return say(401, { error: 'Log eerst in.' })
    if (!env.helpKey) return say(503, { error: 'Een voorbeeld kan hier niet: HELP_KEY ontbreekt.' })
    const id = String(req.routeParams?.id ?? '')
    const version = req.searchParams.get('version') ?? undefined
    const made = await makePreview(req, id, version, clock())
    if (made === 'gone') return say(404, { error: 'Dit aanbod is er niet, of het is niet van jou.' })
    if (made === 'large')
      return say(413, { error: 'Dit is te groot om te laten zien. Maak de teksten korter.' })
    return say(200, { action: `${env.siteUrl}/voorbeeld`, sealed: made.sealed })
  },
})
