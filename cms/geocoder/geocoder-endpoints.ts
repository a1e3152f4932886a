import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isSomeone, viewerOf } from '../access/roles.ts'
import { env } from '../env.ts'
import { poolOf } from '../pool-of.ts'
import { isTooOften } from '../sign-in/is-too-often.ts'
import type { Geocoder } from './geocoder.ts'
import { GeocoderFault } from './geocoder-fault.ts'
import { placeId } from './pdok-answer.ts'
import { pdokGeocoder } from './pdok-geocoder.ts'

/** Somebody who enters addresses all day stays far below it. */
export const mostQuestionsAnHour = 1_000
const headers = { 'cache-control': 'no-store' }

const typed = z.object({ text: z.string().trim().min(3).max(120) })
const chosen = z.object({ id: placeId })

/**
 * POST `/api/geocoder/suggest` `{ text }`, `/find` `{ text }` and `/lookup` `{ id }`: the only way from a browser to
 * addresses, for whoever is logged in. In the body, so that no log keeps what was typed.
 */
export const geocoderEndpoints: Endpoint[] = [
  {
    path: '/geocoder/suggest',
    method: 'post',
    handler: answering(typed, async (geocoder, { text }) => ({ suggestions: await geocoder.suggest(text) })),
  },
  {
    path: '/geocoder/find',
    method: 'post',
    handler: answering(typed, async (geocoder, { text }) => ({ address: await geocoder.find(text) })),
  },
  {
    path: '/geocoder/lookup',
    method: 'post',
    handler: answering(chosen, async (geocoder, { id }) => ({ address: await geocoder.lookup(id) })),
  },
]

const refuse = (status: number, message: string) =>
  Response.json({ errors: [{ message }] }, { status, headers })

function answering<T>(shape: z.ZodType<T>, ask: (geocoder: Geocoder, question: T) => Promise<object>) {
  return async (req: PayloadRequest): Promise<Response> => {
    if (!isSomeone(req)) return refuse(401, 'Log eerst in.')
    const question = shape.safeParse(await req.json?.().catch(() => null))
    if (!question.success) return refuse(400, 'Typ een adres van 3 letters of meer.')
    const key = `geocoder:${viewerOf(req)!.id}`
    if (await isTooOften(poolOf(req.payload), key, mostQuestionsAnHour, new Date()))
      return refuse(429, 'Je hebt heel vaak gezocht. Wacht een uur, of zet de pin zelf op de kaart.')
    try {
      if (!env.geocoderUrl) throw new GeocoderFault('off')
      return Response.json(await ask(pdokGeocoder(env.geocoderUrl), question.data), { headers })
    } catch (fault) {
      if (!(fault instanceof GeocoderFault)) throw fault
      req.payload.logger.warn({ trouble: fault.trouble, cause: fault.cause }, 'No address could be found.')
      return refuse(503, fault.message)
    }
  }
}
