import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { listedOwners } from '../access/belongs-to-viewer.ts'
import { env } from '../env.ts'
import type { Listing } from '../payload-types.ts'
import { isOwnForm } from '../sign-in/is-own-form.ts'
import { notOursPage } from '../sign-in/pages.ts'
import { readForm } from '../sign-in/read-form.ts'
import { keptBy } from '../trust/kept-by.ts'
import { isId } from '../is-id.ts'
import { keepProposal } from './keep-report.ts'
import { differing, proposable, type Wanted } from './proposable.ts'
import { tellOwners } from './tell-people.ts'

export type Proposed = 'sent' | 'nothing' | 'may-not' | 'no-reason'

/** From the form of `/admin/voorstel/<listing>`; answers with the way back there. */
export async function proposeFromForm(req: PayloadRequest, now: Date): Promise<Response> {
  if (!isOwnForm(req.headers, env.cmsUrl)) return notOursPage()
  const form = await readForm(req)
  const listing = form.get('listing') ?? ''
  const fields = proposable.flatMap(({ name, most }) => {
    const text = form.get(name)
    return text === null ? [] : [[name, text.replace(/\r\n/g, '\n').slice(0, most)]]
  })
  const said = Object.fromEntries(fields) as Wanted
  const done = await propose(req, { listing, said, why: (form.get('why') ?? '').trim().slice(0, 500) }, now)
  const location = `${env.cmsUrl}/admin/voorstel/${encodeURIComponent(listing)}?gedaan=${done}`
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

type Asked = { listing: string; said: Wanted; why: string }

/**
 * Puts a ready-made edit before the people of the organisation, who accept it with one press or say why not. Only an
 * editor who may not write it themselves does; nothing of the listing changes. All of it is kept or nothing.
 */
export async function propose(req: PayloadRequest, asked: Asked, now: Date): Promise<Proposed> {
  const listing = await findKept(req, asked.listing)
  if (!listing) return 'may-not'
  if (!asked.why) return 'no-reason'
  const wanted = differing(listing as unknown as Record<string, unknown>, asked.said)
  if (Object.keys(wanted).length === 0) return 'nothing'
  await initTransaction(req)
  try {
    const owners = listedOwners(listing as never)
    const about = { listing: String(listing.id), title: listing.title, owners }
    const { id } = await keepProposal(req, about, { wanted, why: asked.why, by: req.user!.email ?? '' }, now)
    await tellOwners(req, { id, kind: 'proposal', title: listing.title }, owners, now)
    await commitTransaction(req)
    return 'sent'
  } catch (err) {
    await killTransaction(req)
    throw err
  }
}

/** The listing as its owner sees it, when it holds words that this editor may not change; else null. */
export async function findKept(req: PayloadRequest, id: string): Promise<Listing | null> {
  if (!isId(id)) return null
  const listing = (await req.payload.findByID({
    ...{ collection: 'listings', id, depth: 0, locale: 'nl', draft: true, disableErrors: true },
    req,
    user: req.user,
    overrideAccess: false,
  } as never)) as Listing | null
  return listing && (await keptBy(req, listing)).length > 0 ? listing : null
}
