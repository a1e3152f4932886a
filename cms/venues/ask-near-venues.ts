import type { Endpoint } from 'payload'
import { z } from 'zod'
import { pointSchema } from '#search/geo/point.ts'
import { isSomeone } from '../access/roles.ts'
import { nearVenues } from './near-venues.ts'

const text = z.string().trim().max(200).default('')
const question = z.object({
  ...{ name: text, street: text, postcode: text, town: text },
  point: pointSchema.nullable().default(null),
  except: z.uuid().nullable().default(null),
})
const headers = { 'cache-control': 'no-store' }

/** POST `/api/near-venues` with what is known of a place: which venues may be that place. */
export const askNearVenues: Endpoint = {
  path: '/near-venues',
  method: 'post',
  handler: async (req) => {
    if (!isSomeone(req)) return Response.json({ errors: [{ message: 'Log eerst in.' }] }, { status: 401 })
    const asked = question.safeParse(await req.json?.().catch(() => null))
    if (!asked.success)
      return Response.json({ errors: [{ message: 'Deze vraag klopt niet.' }] }, { status: 400 })
    const { except, ...sketch } = asked.data
    return Response.json({ near: await nearVenues(req, sketch, except) }, { headers })
  },
}
