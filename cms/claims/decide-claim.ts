import {
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { env } from '../env.ts'
import { peopleOf } from '../help/people-of.ts'
import { mayNotPage } from '../invitations/pages.ts'
import { sendInvitation } from '../invitations/send-invitation.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { senderName } from '../mail/sender-name.ts'
import { toLetter } from '../mail/to-letter.ts'
import { isOwnForm } from '../sign-in/is-own-form.ts'
import { notOursPage } from '../sign-in/pages.ts'
import { readForm } from '../sign-in/read-form.ts'
import { openClaim, type OpenedClaim, takeClaim } from './open-claim.ts'
import * as pages from './pages.ts'

/** An editor, or an owner, says whether somebody belongs to an organisation. `clock` is for who tests it. */
export const claimEndpoints = (clock = () => new Date()): Endpoint[] => [
  { path: '/claim', method: 'get', handler: (req) => look(req) },
  { path: '/claim', method: 'post', handler: (req) => decide(req, clock()) },
]

async function look(req: PayloadRequest): Promise<Response> {
  if (!req.user) return mayNotPage()
  const opened = await openClaim(req, req.searchParams.get('id') ?? '')
  return opened ? pages.claimPage(opened) : pages.goneClaimPage()
}

async function decide(req: PayloadRequest, now: Date): Promise<Response> {
  if (!isOwnForm(req.headers, env.cmsUrl)) return notOursPage()
  if (!req.user) return mayNotPage()
  const form = await readForm(req)
  const opened = await openClaim(req, form.get('id') ?? '')
  if (!opened) return pages.goneClaimPage()
  const isApproved = form.get('decision') === 'approved'
  const reason = form.get('reason')?.trim().slice(0, 500) ?? ''
  if (!isApproved && !reason) return pages.claimPage(opened, pages.reasonFault)
  return settle(req, opened, isApproved, reason, now)
}

async function settle(
  req: PayloadRequest,
  opened: OpenedClaim,
  isApproved: boolean,
  reason: string,
  now: Date,
) {
  await initTransaction(req)
  try {
    const isFirst = await takeClaim(req, opened.claim.id)
    if (isFirst) {
      await (isApproved ? invite(req, opened, now) : refuse(req, opened, reason, now))
      await close(req, opened, isApproved, reason, now)
    }
    await commitTransaction(req)
    return isFirst ? pages.decidedPage(isApproved) : pages.goneClaimPage()
  } catch (err) {
    await killTransaction(req)
    throw err
  }
}

/** The first one owns it; who comes after is a member, until an owner says otherwise. */
async function invite(req: PayloadRequest, { claim, organisation }: OpenedClaim, now: Date) {
  const owners = await peopleOf(req, [organisation.id], true)
  const role = owners.length === 0 ? 'owner' : 'member'
  await sendInvitation(req, { email: claim.email!, name: claim.name!, organisation, role }, now)
}

async function refuse(req: PayloadRequest, { claim, organisation }: OpenedClaim, reason: string, now: Date) {
  const from = await senderName(req)
  const letter = toLetter({
    subject: `Je vraag over ${organisation.name}`,
    name: claim.name ?? undefined,
    paragraphs: [
      `Je vroeg of je ${organisation.name} kunt bijhouden op de ${from}. Dat kan nu niet.`,
      `De reden: ${reason}`,
    ],
    small: ['We hebben je gegevens nu niet meer nodig. Na deze mail wissen we ze.'],
    from,
  })
  await queueMail(req, { kind: 'answer', to: claim.email!, letter }, now)
}

/** What somebody told about themselves is not needed any more. */
async function close(
  req: PayloadRequest,
  { claim }: OpenedClaim,
  isApproved: boolean,
  reason: string,
  now: Date,
) {
  const decided = {
    state: isApproved ? ('approved' as const) : ('refused' as const),
    reason,
    decidedAt: now.toISOString(),
    decidedBy: req.user!.id,
    name: null,
    email: null,
    proof: null,
  }
  // Whether this person may decide was asked before; the collection itself is closed to everyone.
  await req.payload.update({
    collection: 'claims',
    id: claim.id,
    data: decided,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
