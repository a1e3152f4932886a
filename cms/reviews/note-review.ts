import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { isEditor } from '../access/roles.ts'
import { listedOwners } from '../access/belongs-to-viewer.ts'
import { takeVerdict, type Verdict } from '../trust/verdict.ts'
import { areasOfListing } from './areas-of-listing.ts'
import { mailDesk } from './mail-desk.ts'
import { letThrough } from './let-through.ts'
import { lockWaiting } from './lock-waiting.ts'
import { newestVersion } from './newest-version.ts'
import { sayItWaits } from './say-it-waits.ts'
import { settle } from './settle.ts'
import { tellRewritten } from './tell-rewritten.ts'
import { withdrawWaiting } from './withdraw-waiting.ts'

type Held = Extract<Verdict, { is: 'held' }>

/**
 * After a save of which residents would notice something: puts in the queue what was held, in the place of what waited
 * already; and closes what waited when the listing itself has changed. Returns nothing on purpose.
 */
export const noteReview: CollectionAfterChangeHook = async ({ doc, req }) => {
  const id = String(doc.id)
  const verdict = takeVerdict(req, id)
  if (!verdict) return
  if (verdict.is === 'held') await ask(req, id, verdict)
  else if (isEditor(req)) await closeByDesk(req, id, verdict, listedOwners(doc))
  else await withdrawWaiting(req, id)
}

async function ask(req: PayloadRequest, listing: string, { wish, reasons }: Held) {
  const { id: version, version: asked } = await newestVersion(req, listing)
  const waiting = await lockWaiting(req, { collection: 'listings', id: listing })
  const areas = await areasOfListing(req, asked)
  const now = new Date().toISOString()
  const data = {
    ...{ listing, version, wish, reasons, areas, hasPlace: areas.length > 0 },
    title: asked.title?.nl ?? '',
    organisations: listedOwners(asked as never),
    ...{ state: 'waiting', askedBy: req.user!.id, since: now, reason: null },
    ...{ decidedBy: null, decidedAt: null },
  }
  const { db } = req.payload
  if (waiting) await db.updateOne({ collection: 'reviews', id: waiting.id, data, req })
  else await db.create({ collection: 'reviews', data: { ...data, answer: null }, req })
  await mailDesk(req, areas)
  sayItWaits(req)
}

/** An editor who publishes by hand lets through what waited; one who takes the listing away answers only that wish. */
async function closeByDesk(req: PayloadRequest, listing: string, verdict: Verdict, organisations: string[]) {
  const isShown = verdict.is === 'shown'
  const waiting = await lockWaiting(req, { collection: 'listings', id: listing })
  const isAsked = waiting && (waiting.wish === 'publish') === isShown
  if (waiting) await settle(req, waiting, { state: isAsked ? 'approved' : 'withdrawn' })
  if (isShown) await letThrough(req, organisations)
  if (verdict.is === 'shown' && verdict.rewritten && !waiting)
    await tellRewritten(req, verdict.rewritten, organisations)
}
