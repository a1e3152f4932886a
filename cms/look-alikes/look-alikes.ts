import type { Endpoint } from 'payload'
import { weekdays } from '#search/vocabulary.ts'
import { isSomeone } from '../access/roles.ts'
import { isId } from '../is-id.ts'
import { findLookAlikes } from './find-look-alikes.ts'

const longestTitle = 120

/** GET `/api/look-alikes?title&venue&days=mon,tue&except`: what may be the same as what somebody is writing. */
export const lookAlikes: Endpoint = {
  path: '/look-alikes',
  method: 'get',
  handler: async (req) => {
    if (!isSomeone(req)) return Response.json({ errors: [{ message: 'Log eerst in.' }] }, { status: 401 })
    const { searchParams: asked } = req
    const [venue, except] = [asked.get('venue'), asked.get('except')]
    const said = asked.get('days')?.split(',') ?? []
    const sketch = {
      title: (asked.get('title') ?? '').slice(0, longestTitle),
      venue: isId(venue) ? venue : null,
      days: weekdays.filter((day) => said.includes(day)),
    }
    const alike = await findLookAlikes(req, sketch, isId(except) ? except : null)
    return Response.json({ alike }, { headers: { 'cache-control': 'no-store' } })
  },
}
