import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { readCallList } from '../../freshness/call-list.ts'

/** What waits for the editors, with the list in which it stands. */
const lists = [
  {
    name: 'reviews',
    collection: 'reviews',
    where: { state: { equals: 'waiting' } },
    href: '/admin/wacht',
  },
  {
    name: 'reports',
    collection: 'reports',
    where: { and: [{ state: { equals: 'open' } }, { withEditors: { equals: true } }] },
    href: '/admin/collections/reports?where[or][0][and][0][state][equals]=open&where[or][0][and][1][withEditors][equals]=true',
  },
  { name: 'claims', collection: 'claims', where: { state: { equals: 'open' } } },
  { name: 'drafts', collection: 'listings', where: { _status: { equals: 'draft' } } },
  { name: 'hidden', collection: 'listings', where: { hidden: { equals: true } } },
  { name: 'unplaced', collection: 'venues', where: { 'geo.lat': { exists: false } } },
] as const satisfies { name: string; collection: CollectionSlug; where: Where; href?: string }[]

export type Waiting = { name: (typeof lists)[number]['name'] | 'calls'; count: number; href: string }

const toHref = (collection: string, where: Where) => {
  const [[path, condition]] = Object.entries(where) as [[string, Record<string, unknown>]]
  const [[operator, value]] = Object.entries(condition) as [[string, unknown]]
  return `/admin/collections/${collection}?where[or][0][and][0][${path}][${operator}]=${value}`
}

/** How much waits for the editors at this moment, by what it waits for; what is empty is left out. */
export async function readDesk(req: PayloadRequest, now: Date): Promise<Waiting[]> {
  const counted = await Promise.all(
    lists.map(async ({ name, collection, where, ...list }) => {
      const viewer = { user: req.user, req }
      const { totalDocs } = await req.payload.count({ collection, where, overrideAccess: false, ...viewer })
      return { name, count: totalDocs, href: 'href' in list ? list.href : toHref(collection, where) }
    }),
  )
  const calls = await readCallList(req.payload, now)
  const all: Waiting[] = [...counted, { name: 'calls', count: calls.length, href: '/admin/bellijst' }]
  return all.filter(({ count }) => count > 0)
}
