import { expect, test } from 'vitest'
import { isReadable, mended } from './mend-addresses.ts'

test.each(['/', '/admin', '/api/listings?where[x]=%zz', '/api/caf%C3%A9', '/a%2Fb'])(
  '%s can be read',
  (address) => expect(isReadable(address)).toBe(true),
)

test.each([
  '',
  '*',
  'x',
  '//kwaad.example/',
  '/\\kwaad.example',
  '/%',
  '/api/%zz',
  '/api/%FF%FE',
  '/api/%00',
  'http://127.0.0.1:1/',
])('%s cannot', (address) => expect(isReadable(address)).toBe(false))

const nowhere = '/api/onleesbaar'
const host = 'beheer.example.nl'
const action = { host, 'next-action': '40aa' }

test.each<[string, Parameters<typeof mended>[0], string]>([
  [
    'an action of a page of our own',
    { method: 'POST', url: '/admin', headers: { ...action, origin: `https://${host}` } },
    '/admin',
  ],
  ['an action without an origin', { method: 'POST', url: '/admin', headers: action }, '/admin'],
  [
    'an action behind a proxy',
    {
      method: 'POST',
      url: '/admin',
      headers: {
        ...action,
        host: 'intern:3000',
        'x-forwarded-host': `${host}, intern`,
        origin: `https://${host}`,
      },
    },
    '/admin',
  ],
  [
    'an action of another site',
    { method: 'POST', url: '/admin', headers: { ...action, origin: 'https://kwaad.example' } },
    nowhere,
  ],
  [
    'an action of no site at all',
    { method: 'POST', url: '/admin', headers: { ...action, origin: 'null' } },
    nowhere,
  ],
  [
    'an action with a broken origin',
    { method: 'POST', url: '/admin', headers: { ...action, origin: 'x' } },
    nowhere,
  ],
  [
    'an action that asks for a part of a page',
    { method: 'POST', url: '/nergens', headers: { ...action, rsc: '1' } },
    nowhere,
  ],
  ['a form without script', { method: 'POST', url: '/admin', headers: { host } }, nowhere],
  ['a form to an endpoint', { method: 'POST', url: '/api/sign-in', headers: { host } }, '/api/sign-in'],
  ['the page for breakdowns', { method: 'GET', url: '/%5Fglobal-error?x', headers: { host } }, nowhere],
  ['a page', { method: 'GET', url: '/admin?x', headers: { host } }, '/admin?x'],
])('%s is answered as it should', (_, asked, to) =>
  expect(mended(asked)).toEqual({ method: asked.method, url: to }),
)

test('a method that Next can make nothing of asks for nothing', () =>
  expect(mended({ method: 'TRACE', url: '/admin', headers: { host } })).toEqual({
    method: 'GET',
    url: nowhere,
  }))
