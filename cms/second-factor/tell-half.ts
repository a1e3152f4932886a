import type { CollectionAfterOperationHook } from 'payload'
import { fullSessions } from './full-sessions.ts'

type Entered = { token?: string; user?: unknown }

/** Which session a token of Payload is for; the token was made this moment, so it is only read. */
const sessionOf = (token = '..') =>
  (JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString() || '{}') as { sid?: string }).sid

/** Who still has to give a code gets a token that opens the page for it, and no word about the account. */
export const tellHalf: CollectionAfterOperationHook = async ({ operation, result, req }) => {
  if (operation !== 'login' && operation !== 'resetPassword') return result
  const entered = result as Entered
  const full = req.user ? await fullSessions(req, req.user as never) : []
  if (full.some(({ id }) => id === sessionOf(entered.token))) return result
  req.user = null
  return { ...entered, user: null, secondFactor: '/api/second-factor' } as never
}
