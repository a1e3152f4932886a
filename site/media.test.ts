import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestSite, type TestSite } from './testing/open-test-site.ts'

let site: TestSite
let folder: string
beforeAll(async () => {
  const around = await mkdtemp(path.join(tmpdir(), 'sk-media-'))
  folder = path.join(around, 'media')
  await mkdir(path.join(folder, 'ab'), { recursive: true })
  await writeFile(path.join(folder, 'ab/foto-1.webp'), 'een foto')
  await writeFile(path.join(folder, 'ab/geheim.txt'), 'geheim')
  await writeFile(path.join(folder, '.verborgen.webp'), 'geheim')
  await writeFile(path.join(around, 'buiten.webp'), 'geheim')
  await symlink(path.join(around, 'buiten.webp'), path.join(folder, 'link.webp'))
  await mkdir(path.join(folder, 'map.webp'))
  site = await openTestSite([], { env: { mediaDir: folder } })
})
afterAll(async () => {
  await site.close()
  await rm(path.dirname(folder), { recursive: true })
})

const ask = (
  address: string,
  method = 'GET',
): Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }> =>
  new Promise((resolve, reject) => {
    request(site.url, { path: address, method, agent: false }, (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => (body += String(chunk)))
      response.on('end', () => resolve({ status: response.statusCode!, body, headers: response.headers }))
    })
      .on('error', reject)
      .end()
  })

test('a picture may be kept for ever and can do nothing', async () => {
  const { status, body, headers } = await ask('/media/ab/foto-1.webp')
  expect([status, body]).toEqual([200, 'een foto'])
  expect(headers).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': `default-src 'none'; sandbox`,
    'x-content-type-options': 'nosniff',
  })
  expect(await ask('/media/ab/foto-1.webp', 'HEAD')).toMatchObject({ status: 200, body: '' })
})

test.each([
  '/media/../buiten.webp',
  '/media/ab/../../buiten.webp',
  '/media/%2e%2e/buiten.webp',
  '/media/..%2fbuiten.webp',
  '/media/.verborgen.webp',
  '/media/ab/geheim.txt',
  '/media/link.webp',
  '/media/map.webp',
  '/media/',
  '/media/bestaat-niet.webp',
  '/media//ab/foto-1.webp',
])('no path leads to anything else: %s', async (address) => {
  const { status, body } = await ask(address)
  expect([400, 404]).toContain(status)
  expect(body).not.toContain('geheim')
})
