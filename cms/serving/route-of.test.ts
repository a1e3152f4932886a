import { expect, test } from 'vitest'
import { adminPolicy } from './admin-policy.ts'
import { routeOf } from './route-of.ts'

test.each([
  ['/', '/'],
  ['/admin', '/admin'],
  ['/admin/collections/listings', '/admin/collections/listings'],
  ['/admin/collections/listings/3fa85f64-5717-4562-b3fc-2c963f66afa6', '/admin/collections/listings/*'],
  ['/api/listings/3fa85f64-5717-4562-b3fc-2c963f66afa6', '/api/listings/:name'],
  ['/api/users/login', '/api/users/login'],
  ['/api/media/file/3fa85f64.webp', '/api/media/file/*'],
  ['/api/iemand@example.org', '/api'],
  ['/_next/static/chunks/a.js', '/_next/*'],
  ['/wp-admin/x', '/*'],
])('%s is %s', (path, route) => expect(routeOf(path)).toBe(route))

test('scripts of the admin run by a nonce only, and it fetches from nobody but the map', () => {
  const told = {
    siteUrl: 'https://kaart.nl',
    mapStyleUrl: 'https://api.pdok.nl/stijl?f=mapbox',
    isDev: false,
  }
  const policy = adminPolicy('abc', told)
  expect(/script-src [^;]*/.exec(policy)?.[0]).toBe(`script-src 'self' 'nonce-abc' 'strict-dynamic'`)
  expect(/connect-src [^;]*/.exec(policy)?.[0]).toBe(`connect-src 'self' blob: https://api.pdok.nl`)
  expect(policy).not.toContain('unsafe-eval')
  expect(adminPolicy('abc', { ...told, mapStyleUrl: '' })).not.toContain('pdok')
})
