import type { PayloadRequest } from 'payload'

/** A refusal with the reason in words, for the screen to show. */
export const sayNo = (message: string, status = 400): Response => Response.json({ message }, { status })

/** The id in the address, when it can be one. */
export function toId(req: PayloadRequest): string | undefined {
  const id = String(req.routeParams?.id ?? '')
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id) ? id : undefined
}
