import type { IncomingMessage } from 'node:http'
import { longestSealed } from '#search/preview-seal.ts'

/** The name of the one field. */
const field = 'voorbeeld'
const longest = longestSealed + field.length + 1

/**
 * The preview in a form that the cms had a browser send, not opened yet. Longer than other forms may be, so it is read here,
 * before Astro; of what is too long nothing is kept but its length.
 */
export async function readSealed(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= longest) chunks.push(chunk)
    else chunks.length = 0
  }
  if (length > longest) return 'x'.repeat(longest)
  return new URLSearchParams(Buffer.concat(chunks).toString('latin1')).get(field) ?? ''
}
