import {
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { isEditor } from '../access/roles.ts'
import { env } from '../env.ts'
import { isAddress } from '../mail/queue-mail.ts'
import { isOwnerOf } from '../people/is-owner-of.ts'
import { tellOfJoiner } from '../people/tell-of-joiner.ts'
import { poolOf } from '../pool-of.ts'
import { isOwnForm } from '../sign-in/is-own-form.ts'
import { isTooOften } from '../sign-in/is-too-often.ts'
import { notOursPage, signedIn } from '../sign-in/pages.ts'
import { readForm } from '../sign-in/read-form.ts'
import { startSession } from '../sign-in/start-session.ts'
import { blind } from '../sign-in/token.ts'
import { join } from './join.ts'
import { organisationOf } from './organisation-of.ts'
import * as pages from './pages.ts'
import { sendInvitation } from './send-invitation.ts'
import { type Open, readInvitation, takeInvitation } from './take-invitation.ts'

/** An hour, for one person: a whole board fits, a list of strangers does not. */
const mostInvitations = 30

/** An editor or an owner invites a person to an organisation; that person joins by the link in the mail. */
export const invitationEndpoints = (clock = () => new Date()): Endpoint[] => [
  { path: '/invite', method: 'get', handler: (req) => showForm(req) },
  { path: '/invite', method: 'post', handler: (req) => invite(req, clock()) },
  { path: '/invitation', method: 'get', handler: (req) => look(req, clock()) },
  { path: '/invitation', method: 'post', handler: (req) => accept(req, clock()) },
]

/** Who looks after an organisation asks others in: its owners, and the editors. */
async function invitingTo(req: PayloadRequest, id: string | null) {
  const mayInvite = isEditor(req) || isOwnerOf(req, id ?? '')
  return mayInvite ? organisationOf(req, id) : null
}

async function showForm(req: PayloadRequest): Promise<Response> {
  const organisation = await invitingTo(req, req.searchParams.get('organisation'))
  return organisation ? pages.invitePage(organisation) : pages.mayNotPage()
}

async function invite(req: PayloadRequest, now: Date): Promise<Response> {
  if (!req.user) return pages.mayNotPage()
  if (!isOwnForm(req.headers, env.cmsUrl)) return notOursPage()
  const form = await readForm(req)
  const organisation = await invitingTo(req, form.get('organisation'))
  if (!organisation) return pages.mayNotPage()
  const email = form.get('email')?.trim().toLowerCase() ?? ''
  const name = form.get('name')?.trim().slice(0, 120) ?? ''
  if (!isAddress(email) || !name)
    return pages.invitePage(organisation, 'Vul een naam en een goed mailadres in.')
  const key = blind(env.secret, `invite ${req.user.id}`)
  if (await isTooOften(poolOf(req.payload), key, mostInvitations, now)) return pages.tooManyPage()
  const role = form.get('owner') === 'yes' ? 'owner' : 'member'
  await sendInvitation(req, { email, name, organisation, role }, now)
  return pages.invitedPage(name)
}

async function look(req: PayloadRequest, now: Date): Promise<Response> {
  const token = req.searchParams.get('token') ?? ''
  const open = await readInvitation(req, token, now)
  return open ? pages.joinPage(open, token) : pages.deadInvitationPage()
}

async function accept(req: PayloadRequest, now: Date): Promise<Response> {
  if (!isOwnForm(req.headers, env.cmsUrl)) return notOursPage()
  const form = await readForm(req)
  const token = form.get('token') ?? ''
  const password = form.get('password') ?? ''
  const open = await readInvitation(req, token, now)
  if (!open) return pages.deadInvitationPage()
  const isTooShort = !open.has_account && password !== '' && password.length < pages.shortestPassword
  if (isTooShort)
    return pages.joinPage(open, token, `Neem een wachtwoord van ${pages.shortestPassword} tekens of meer.`)
  return settle(req, token, password, now)
}

async function settle(req: PayloadRequest, token: string, password: string, now: Date): Promise<Response> {
  await initTransaction(req)
  try {
    const taken = await takeInvitation(req, token, now)
    const fresh = taken && (await join(req, taken, password))
    if (taken) await tellOwnersOf(req, taken, now)
    const cookie = fresh && (await startSession(req, fresh)).cookie
    await commitTransaction(req)
    if (!taken) return pages.deadInvitationPage()
    return cookie ? signedIn(cookie) : pages.joinedPage(taken)
  } catch (err) {
    await killTransaction(req)
    throw err
  }
}

async function tellOwnersOf(req: PayloadRequest, taken: Open, now: Date): Promise<void> {
  const { email, organisation, organisation_name: name } = taken
  const joiner = await req.payload.db.findOne<{ id: string; name: string }>({
    ...{ collection: 'users', where: { email: { equals: email } }, req },
  })
  if (joiner) await tellOfJoiner(req, { id: organisation, name }, joiner, now)
}
