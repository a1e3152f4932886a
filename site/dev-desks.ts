import type { IncomingMessage, ServerResponse } from 'node:http'
import { openApiDesk } from './api/open-api-desk.ts'
import { devLocals } from './dev-locals.ts'
import { openMedia } from './media.ts'

/** The API and the pictures for `astro dev`; everything else goes on to Astro. */
export function openDevDesks() {
  const locals = devLocals()
  const api = openApiDesk(locals, (_, make) => make())
  const media = openMedia(locals.env.mediaDir)
  return (req: IncomingMessage, res: ServerResponse, next: (err?: unknown) => void) => {
    if (req.url?.startsWith('/api/')) api(req, res).catch(next)
    else if (req.url?.startsWith('/media/')) media(req, res).catch(next)
    else next()
  }
}
