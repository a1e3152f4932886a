import { expect, test } from 'vitest'
import { isReadable } from './mend-addresses.ts'

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
