import type { Endpoint, PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { isOwnForm } from '../sign-in/is-own-form.ts'
import { notOursPage } from '../sign-in/pages.ts'
import { readForm } from '../sign-in/read-form.ts'
import { restoreListing } from './restore-listing.ts'
import { takeFromBin } from './take-from-bin.ts'

/** What the forms of `/admin/geschiedenis/…` are sent to; each answers with the way back there. */
export const historyEndpoints = (): Omit<Endpoint, 'root'>[] => [
  {
    path: '/:id/restore',
    method: 'post',
    handler: (req) => fromForm(req, (id, form) => restoreListing(req, id, form.get('version') ?? '')),
  },
  {
    path: '/:id/from-bin',
    method: 'post',
    handler: (req) => fromForm(req, (id, form) => takeFromBin(req, id, form.get('as') === 'was')),
  },
]

type Act = (id: string, form: URLSearchParams) => Promise<string>

async function fromForm(req: PayloadRequest, act: Act): Promise<Response> {
  if (!isOwnForm(req.headers, env.cmsUrl)) return notOursPage()
  const id = String(req.routeParams?.id ?? '')
  const said = await act(id, await readForm(req))
  const location = `${env.cmsUrl}/admin/geschiedenis/${encodeURIComponent(id)}?gedaan=${said}`
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
