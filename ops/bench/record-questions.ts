import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { Pool } from 'undici'
import type { Request } from './measure.ts'

export type Recorder = {
  /** Meilisearch, by way of us. */
  url: string
  /** What was asked since the last time this was called, one after the other. */
  take: () => Request
  close: () => Promise<void>
}

/** Passes questions on to Meilisearch and writes down what they were, so that they can be asked again without us. */
export async function recordQuestions(to: string): Promise<Recorder> {
  const pool = new Pool(to, { connections: 4 })
  let asked: Request[] = []
  const server = createServer(async (req, res) => {
    const { authorization = '', 'content-type': type = 'application/json' } = req.headers
    const request: Request = {
      path: req.url ?? '/',
      method: req.method as 'POST',
      headers: { authorization, 'content-type': type },
      body: String(await buffer(req)),
    }
    asked.push(request)
    const answer = await pool.request({ ...request, method: req.method as 'POST' })
    res.writeHead(answer.statusCode, { 'content-type': 'application/json' })
    res.end(Buffer.from(await answer.body.arrayBuffer()))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const [first, ...more] = asked
      asked = []
      return { ...first!, ...(more.length > 0 && { next: chain(more) }) }
    },
    close: async () => {
      server.closeAllConnections()
      await Promise.all([pool.close(), new Promise((resolve) => server.close(resolve))])
    },
  }
}

const chain = ([first, ...more]: Request[]): Request => ({
  ...first!,
  ...(more.length > 0 && { next: chain(more) }),
})
