import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

const nowhere = '/api/onleesbaar'
/** The page for when Next itself breaks down: it is there for Next, and says 500 to whoever asks for it. */
const ofNext = '_global-error'
/** Of these the web's own `Request` can make nothing, on which Next breaks down as well. */
const strangeMethods = new Set(['TRACE', 'TRACK', 'CONNECT'])

/** Whether the path of an address can be read: from the root, on this host, with sound escapes, and no word of JavaScript's own. */
export function isReadable(address: string): boolean {
  const path = address.split('?', 1)[0]!
  if (!path.startsWith('/') || path.startsWith('//') || path.includes('\\')) return false
  try {
    const read = decodeURIComponent(path)
    // Payload looks a collection up by its name in an object, which has these as well.
    return (
      !read.includes('\0') &&
      !read.split('/').some((part) => part in Object.prototype || part.startsWith(ofNext))
    )
  } catch {
    return false
  }
}

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/**
 * A form sent to a page without script: the admin has none, and Next breaks down on one that is not whole. And an action of
 * a page of another site, which Next refuses as if it broke down itself; it compares the same two names. And an action that
 * asks for a part of a page as well (`rsc`), which no page of Next does.
 */
function isStrayForm({ method, url = '', headers }: Asked): boolean {
  if (method !== 'POST' || url.startsWith('/api/')) return false
  if (!headers['next-action'] || headers.rsc !== undefined) return true
  const own = String(headers['x-forwarded-host'] ?? headers.host ?? '')
    .split(',', 1)[0]!
    .trim()
  return headers.origin !== undefined && URL.parse(headers.origin)?.host !== own
}

/** What may be asked of Next: as it came, or an address that leads nowhere and answers 404, where Next would answer 500. */
export function mended(asked: Asked): Pick<Asked, 'method' | 'url'> {
  if (strangeMethods.has(asked.method ?? '')) return { method: 'GET', url: nowhere }
  const isGood = isReadable(asked.url ?? '') && !isStrayForm(asked)
  return { method: asked.method, url: isGood ? asked.url : nowhere }
}

/** Nothing of ours stands before Next, so this listens where Node tells of every request before anyone answers it. */
export function mendAddresses(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    Object.assign(request, mended(request))
  })
}
