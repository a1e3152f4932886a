import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inject, expect, test } from 'vitest'
import { connectSearch, SearchRefused } from './connection.ts'

/** Something that answers where Meilisearch should be; gone when the test is. */
async function aStranger(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const search = connectSearch({ url, key: 'sleutel', prefix: 'nergens', timeoutMs: 300 })
  const leave = async () => {
    server.closeAllConnections()
    server.close()
    await search.close()
  }
  return { search, url, [Symbol.asyncDispose]: leave }
}

const refusal = (asking: Promise<unknown>) => asking.then(() => undefined, SearchRefused.in)

test('two towns on one server have indexes of their own', async () => {
  const search = connectSearch({ url: inject('meiliUrl'), key: inject('meiliKey'), prefix: 'eindhoven' })
  expect([search.listings, search.town]).toEqual(['eindhoven_listings', 'eindhoven_town'])
  await search.close()
})

test('a wrong key is refused in the words of Meilisearch', async () => {
  const search = connectSearch({ url: inject('meiliUrl'), key: 'verkeerd', prefix: 'nergens' })
  const refused = await refusal(search.client.getRawIndex('nergens'))
  expect(refused).toMatchObject({ status: 403, code: 'invalid_api_key' })
  expect(refused!.message).toMatch(/^Meilisearch: 403 invalid_api_key: /)
  await search.close()
})

test('a gateway that answers with a page of its own is a refusal too', async () => {
  await using stranger = await aStranger((_, response) => {
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>')
  })
  expect(await refusal(stranger.search.client.getRawIndex('x'))).toMatchObject({
    status: 502,
    code: 'unknown',
  })
})

test('asks for plain answers with its key, and sends the question as it is', async () => {
  const asked: { headers: IncomingMessage['headers']; url: string | undefined; body: string }[] = []
  await using stranger = await aStranger(async (request, response) => {
    let body = ''
    for await (const part of request) body += String(part)
    asked.push({ headers: request.headers, url: request.url, body })
    response.end('{"hits":[]}')
  })
  await stranger.search.client.index('x').search('koffie', { limit: 3 })
  expect(asked).toMatchObject([{ url: '/indexes/x/search', body: '{"q":"koffie","limit":3}' }])
  expect(asked[0]!.headers.authorization).toBe('Bearer sleutel')
  expect(asked[0]!.headers['accept-encoding'] ?? 'identity').toBe('identity')
})

test('a server that takes the question and says nothing is given up', { timeout: 10_000 }, async () => {
  await using stranger = await aStranger(() => {})
  await expect(stranger.search.client.getRawIndex('x')).rejects.toThrow()
})

test('nobody home is no refusal but an error', async () => {
  const search = connectSearch({ url: 'http://127.0.0.1:1', key: '', prefix: 'nergens' })
  await expect(search.client.getRawIndex('x')).rejects.toThrow()
  expect(await refusal(search.client.getRawIndex('x'))).toBeUndefined()
  expect(SearchRefused.in('zomaar')).toBeUndefined()
  await search.close()
})
