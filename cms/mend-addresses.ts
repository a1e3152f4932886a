import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

const nowhere = '/api/onleesbaar'

/** Whether the path of an address can be read: from the root, on this host, with sound escapes, and no word of JavaScript's own. */
export function isReadable(address: string): boolean {
  const path = address.split('?', 1)[0]!
  if (!path.startsWith('/') || path.startsWith('//') || path.includes('\\')) return false
  try {
    const read = decodeURIComponent(path)
    // Payload looks a collection up by its name in an object, which has these as well.
    return !read.includes('\0') && !read.split('/').some((part) => part in Object.prototype)
  } catch {
    return false
  }
}

/** A form sent to a page without script: the admin has none, and Next breaks down on one that is not whole. */
const isStrayForm = ({ method, url = '', headers }: IncomingMessage) =>
  method === 'POST' && !url.startsWith('/api/') && !headers['next-action']

/**
 * Sends an address that cannot be read to one that leads nowhere, which answers 404; Next breaks down on it with a 500.
 * Nothing of ours stands before Next, so this listens where Node tells of every request before anyone answers it.
 */
export function mendAddresses(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    if (!isReadable(request.url ?? '') || isStrayForm(request)) request.url = nowhere
  })
}
