import { handleEndpoints, createLocalReq } from 'payload'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshPayload } from '../test-payload.ts'

let payload: Payload
beforeAll(async () => {
  payload = await freshPayload('inbox')
})
afterAll(() => payload?.destroy())

const here = { host: '127.0.0.1:3000' }
const trying = { isProduction: false, smtp: null, cmsUrl: 'http://127.0.0.1:3000' }

test.each([
  [{}, here, true],
  [{}, { host: 'localhost:3000', 'sec-fetch-site': 'none' }, true],
  [{ isProduction: true }, here, false],
  [{ smtp: { url: 'smtp://x', from: 'x' } }, here, false],
  [{ cmsUrl: 'https://beheer.voorbeeld.nl' }, here, false],
  [{}, { host: 'beheer.voorbeeld.nl' }, false],
  [{}, { host: '127.0.0.1.kwaad.example' }, false],
  [{}, { ...here, 'sec-fetch-site': 'cross-site' }, false],
  [{}, { ...here, 'x-forwarded-for': '203.0.113.9' }, false],
  [{}, { ...here, 'x-forwarded-for': '::ffff:127.0.0.1' }, true],
  [{}, {}, false],
])('the local inbox in %j for %j opens: %s', async (house, headers, opens) => {
  const { mayOpenInbox } = await import('./inbox.ts')
  expect(mayOpenInbox({ ...trying, ...house }, new Headers(headers as never))).toBe(opens)
})

test('it shows what would have been sent, and nobody reads it another way', async () => {
  const { queueMail } = await import('./queue-mail.ts')
  const { toLetter } = await import('./to-letter.ts')
  const letter = toLetter({ subject: '<b>Hoi', paragraphs: ['Zie https://x.example/?a=1&b=2'], from: 'Wij' })
  await queueMail(await createLocalReq({}, payload), { kind: 'notice', to: 'a@example.org', letter })
  const ask = async (path: string, headers: object) => {
    const request = new Request(`http://127.0.0.1:3000/api${path}`, { headers: headers as never })
    const config = Promise.resolve(payload.config)
    return handleEndpoints({ config, payloadInstanceCacheKey: 'inbox', request })
  }
  const shown = await ask('/inbox', here)
  expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store'])
  const html = await shown.text()
  expect(html).toContain('&lt;b&gt;Hoi')
  expect(html).toContain('<a href="https://x.example/?a=1&amp;b=2">')
  expect((await ask('/inbox', { host: 'kwaad.example' })).status).toBe(404)
  const { docs } = await payload.find({ collection: 'mails', overrideAccess: true, showHiddenFields: true })
  expect(JSON.stringify(docs)).not.toContain('x.example')
})
