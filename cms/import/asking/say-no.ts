import type { PayloadRequest } from 'payload'
import { isId } from '../../is-id.ts'

/** A refusal with the reason in words, for the screen to show. */
export const sayNo = (message: string, status = 400): Response => Response.json({ message }, { status })

/** The id in the address, when it can be one. */
export function toId(req: PayloadRequest): string | undefined {
  const id = String(req.routeParams?.id ?? '')
  return isId(id) ? id : undefined
}
