import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Door } from '../door.ts'
import type { SiteEnv } from '../env.ts'
import { toAnswer } from './answer.ts'
import { refusals } from './refusals.ts'
import { securityTxt } from './security-txt.ts'
import { send } from './send.ts'

/** Answers `/.well-known/security.txt`. */
export const openSecurityDesk =
  ({ env, door }: { env: SiteEnv; door: Door }) =>
  async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const town = await door.town().catch(() => undefined)
    const text = securityTxt(env, town?.municipality, new Date())
    const keep = { 'Cache-Control': 'public, max-age=3600' }
    return send(req, res, text === undefined ? refusals[404] : toAnswer(200, 'txt', text, keep))
  }
