import type { IncomingMessage, ServerResponse } from 'node:http'
import { networkOf } from './network-of.ts'
import type { Asker } from './open-turns.ts'
import { residentOf } from './resident-of.ts'

/** Who asks this, as far as it matters for whose turn it is. Kept only while they wait. */
export const askerOf = (req: IncomingMessage, res: ServerResponse): Asker => ({
  network: networkOf(residentOf(req)),
  isGone: () => res.closed || req.socket.readableEnded || req.socket.destroyed,
})
