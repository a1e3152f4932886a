import type { IncomingMessage } from 'node:http'
import { longestSealed } from '#search/preview-seal.ts'

/** The name of the one field. */
const field = 'voorbeeld'
const longest = longestSealed + field.length + 1
/** Whoever goes on beyond this is no browser with a form of ours, and is not heard out. */
const mostHeard = longest + 4_000_000

/**
 * The preview in a form that the cms had a browser send, not opened yet. Longer than other forms may be, so it is read here,
 * before Astro; of what is too long nothing is kept but its length.
 */
export async function readSealed(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  // What is left unread is of whoever keeps the line; they still get their answer.
  const heard = req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>
  for await (const chunk of heard) {
    length += chunk.length
    if (length <= longest) chunks.push(chunk)
    else chunks.length = 0
    if (length > mostHeard) break
  }
  if (length > longest) return 'x'.repeat(longest)
  return new URLSearchParams(Buffer.concat(chunks).toString('latin1')).get(field) ?? ''
}
