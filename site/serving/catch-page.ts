import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Writable } from 'node:stream'
import type { Answer } from './answer.ts'
import { contentTypeOf } from './content-type-of.ts'

/** Astro's handler in middleware mode. It calls `next` when there is no such page. */
export type AstroHandler = (
  req: IncomingMessage,
  res: ServerResponse,
  next: () => void,
  locals: object,
) => void | Promise<void>

/** Stands in for the response, so that a page can be weighed, packed and kept before it leaves. */
class PageCatcher extends Writable {
  statusCode = 200
  headersSent = false
  headers: Record<string, string> = {}
  readonly chunks: Buffer[] = []
  readonly req: IncomingMessage

  constructor(req: IncomingMessage) {
    super()
    this.req = req
  }

  writeHead(status: number, headers: OutgoingHttpHeaders | string = {}) {
    this.headersSent = true
    this.statusCode = status
    if (typeof headers === 'object') this.headers = toPlain(headers)
    return this
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void) {
    this.chunks.push(chunk)
    done()
  }
}

const names: Record<string, string> = {
  'content-type': 'Content-Type',
  'cache-control': 'Cache-Control',
  etag: 'ETag',
}

function toPlain(headers: OutgoingHttpHeaders): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => name !== 'content-length')
  const plain = Object.fromEntries(kept.map(([name, value]) => [names[name] ?? name, String(value)]))
  if (plain['Content-Type'] === 'text/html') plain['Content-Type'] = contentTypeOf('html')
  return plain
}

/** Has Astro make the page, in one piece; undefined when there is no such page. */
export async function catchPage(
  handler: AstroHandler,
  req: IncomingMessage,
  locals: object,
): Promise<Answer | undefined> {
  const catcher = new PageCatcher(req)
  let isMissing = false
  const finished = new Promise<void>((resolve, reject) => {
    catcher
      .once('finish', resolve)
      .once('error', reject)
      .once('close', () => reject(new Error('page broke off')))
  })
  finished.catch(() => {})
  await handler(req, catcher as unknown as ServerResponse, () => (isMissing = true), locals)
  if (isMissing) return undefined
  await finished
  return {
    status: catcher.statusCode,
    headers: catcher.headers,
    body: Buffer.concat(catcher.chunks),
    packed: {},
  }
}
