import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'
import { compress, isCompressible } from './compress.ts'
import { encodingFor } from './encoding-for.ts'
import { isKnown } from './entity-tag.ts'

/** Everything that leaves in one piece leaves here: compressed when asked, without a body for HEAD, 304 when known. */
export async function send(req: IncomingMessage, res: ServerResponse, answer: Answer): Promise<void> {
  const { status, headers } = answer
  const isPackable = isCompressible(answer)
  if (isPackable) res.setHeader('Vary', 'Accept-Encoding')
  const isSame = status === 304 || (status === 200 && isKnown(req.headers['if-none-match'], headers.ETag))
  if (isSame) return sendNotModified(res, headers)
  const encoding = isPackable ? encodingFor(req.headers['accept-encoding']) : undefined
  const body = encoding ? await compress(answer, encoding) : answer.body
  if (encoding) res.setHeader('Content-Encoding', encoding)
  res.writeHead(status, status === 204 ? headers : { ...headers, 'Content-Length': body.length })
  res.end(req.method === 'HEAD' ? undefined : body)
}

/** What a 304 repeats: the tag and how long it may be kept. */
export function sendNotModified(res: ServerResponse, headers: Record<string, string>): void {
  if (headers.ETag) res.setHeader('ETag', headers.ETag)
  if (headers['Cache-Control']) res.setHeader('Cache-Control', headers['Cache-Control'])
  res.writeHead(304).end()
}
