import type { IncomingMessage, ServerResponse } from 'node:http'
import { contactKinds } from './contact-kinds.ts'
import type { Usage } from './open-usage.ts'

/** In bytes: an address of results with all choices in it. */
const mostBytes = 4_096
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * Takes `called <slug of a listing>`, or `seen <address>` for a page that was fetched just in case and then stayed. Says 204
 * whatever it was: the browser that sends it does not wait for an answer.
 */
export function openCountDesk(usage: Usage | undefined, siteUrl: string) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const said = isFromUs(req, siteUrl) ? await readShort(req) : ''
    res.writeHead(204, { 'Cache-Control': 'no-store' }).end()
    if (usage && said) take(usage, req, said)
  }
}

function take(usage: Usage, { headers }: IncomingMessage, said: string): void {
  const [what = '', about = ''] = said.split(' ', 2)
  const kind = contactKinds.find((known) => known === what)
  if (what === 'seen') usage.visit(headers, about)
  else if (kind && slug.test(about)) usage.count(headers, { kind, subject: about, detail: '' })
}

/** Other sites may not count for us. Browsers say where a request comes from; older ones only its origin. */
function isFromUs({ headers }: IncomingMessage, siteUrl: string): boolean {
  const from = headers['sec-fetch-site']
  return from === undefined ? headers.origin === siteUrl : from === 'same-origin'
}

/** What was sent; '' when it is too long. */
async function readShort(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) return ''
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
