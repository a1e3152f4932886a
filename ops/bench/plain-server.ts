import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, constants } from 'node:zlib'

export type PlainFile = { type: string; body: string | Buffer; isPacked?: boolean }
export type PlainServer = { url: string; close: () => Promise<void> }

/** High for what is made once, without the hours that the highest takes for megabytes. */
const quality = (size: number) => (size < 1_000_000 ? 11 : 9)

const pack = (body: Buffer) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality(body.length) } })

/** Files by their path, packed beforehand: as quick as a server for a yardstick can be. */
export async function servePlain(files: Record<string, PlainFile>): Promise<PlainServer> {
  const ready = new Map(
    Object.entries(files).map(([path, { type, body, isPacked }]) => {
      const bytes = isPacked ? Buffer.from(body) : pack(Buffer.from(body))
      const headers = { 'Content-Type': type, 'Content-Length': bytes.length }
      return [path, { bytes, headers: isPacked ? headers : { ...headers, 'Content-Encoding': 'br' } }]
    }),
  )
  const server = createServer((req, res) => {
    const file = ready.get(new URL(req.url ?? '/', 'http://here').pathname)
    if (file) res.writeHead(200, file.headers).end(file.bytes)
    else res.writeHead(404).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
