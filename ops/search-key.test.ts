import { expect, inject, test } from 'vitest'
import { checkMeiliUrl } from './check-meili-url.ts'
import { freePort } from './free-port.ts'

const ask = (key: string, method: string, path: string) =>
  fetch(new URL(path, inject('meiliUrl')), { method, headers: { authorization: `Bearer ${key}` } })

test('the key of the site reads and writes nothing', async () => {
  const key = inject('meiliSearchKey')
  expect((await ask(key, 'GET', '/version')).status).toBe(200)
  expect((await ask(key, 'DELETE', '/indexes/sk_listings')).status).toBe(403)
  expect((await ask(key, 'GET', '/keys')).status).toBe(403)
})

test("on a server of one's own the same key is found again", async () => {
  expect(await checkMeiliUrl(inject('meiliUrl'), inject('meiliKey'))).toBe(inject('meiliSearchKey'))
})

test('a wrong key and a wrong address each have their sentence', async () => {
  await expect(checkMeiliUrl(inject('meiliUrl'), 'een-verkeerde-sleutel')).rejects.toThrow(
    'weigert MEILI_MASTER_KEY',
  )
  const port = await freePort()
  await expect(checkMeiliUrl(`http://127.0.0.1:${port}`, 'sleutel')).rejects.toThrow(
    `Meilisearch op 127.0.0.1:${port} antwoordt niet`,
  )
})
