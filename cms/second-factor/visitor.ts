import { createLocalReq, JWTAuthentication, type Payload, type PayloadRequest } from 'payload'
import { limits } from './limits.ts'
import { fullSessions, readStanding, type Session, withHalf } from './full-sessions.ts'

export type Visitor = {
  id: string
  name: string
  email: string
  role: string
  session: string
  /** The code is still to come, or the second factor is still to be set up. */
  isHalf: boolean
  hasFactor: boolean
}

type Account = Omit<Visitor, 'session'> & { _sid?: string; sessions?: Session[] }

/** Who asks, also when they are only half in; nobody when that took too long. */
export async function visitorOf(req: PayloadRequest, now: Date): Promise<Visitor | null> {
  const account = (req.user as Account | null) ?? (await whoIsHalfIn(req.payload, req.headers, now))
  if (!account?._sid) return null
  const { id, name, email, role, _sid: session } = account
  const { hasFactor } = await readStanding(req, id)
  return { id, name, email, role, session, isHalf: !req.user, hasFactor }
}

/** Who gave a password or opened a link, and has the code still to come. */
export async function whoIsHalfIn(payload: Payload, headers: Headers, now: Date): Promise<Account | null> {
  const req = await createLocalReq({ context: { [withHalf]: true } }, payload)
  const { user } = await JWTAuthentication({ headers, payload, req })
  const account = user as unknown as Account | null
  const session = account?.sessions?.find(({ id }) => id === account._sid)
  if (!account || !session) return null
  if ((await fullSessions(req, account)).some(({ id }) => id === session.id)) return null
  const minutes = (now.getTime() - new Date(session.createdAt).getTime()) / 60_000
  return minutes < limits.halfMinutes ? account : null
}
