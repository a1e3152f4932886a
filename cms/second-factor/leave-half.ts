import type { PayloadRequest } from 'payload'
import { endSession } from './keep-factor.ts'
import type { Visitor } from './visitor.ts'

export const toLogin = () =>
  new Response(null, { status: 303, headers: { location: '/admin/login', 'cache-control': 'no-store' } })

/** Gives up, to log in as someone else or at another time. The cookie may stay: there is no session to it any more. */
export async function leaveHalf({
  req,
  visitor,
}: {
  req: PayloadRequest
  visitor: Visitor
}): Promise<Response> {
  if (visitor.isHalf) await endSession(req, visitor.session)
  return toLogin()
}
