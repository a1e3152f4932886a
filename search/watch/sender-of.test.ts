import { expect, test } from 'vitest'
import { trustProxies } from './sender-of.ts'

const senderOf = trustProxies('127.0.0.1 ::1, 10.0.0.0/8')

test.each([
  ['203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['10.1.2.3', '198.51.100.1', '198.51.100.1'],
  ['10.1.2.3', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
  ['127.0.0.1', '1.1.1.1, 198.51.100.1, 10.9.9.9', '198.51.100.1'],
  ['::ffff:127.0.0.1', '2001:db8::1', '2001:db8::1'],
  ['::1', undefined, '::1'],
  ['10.1.2.3', '', '10.1.2.3'],
  [undefined, '198.51.100.1', ''],
])('from %s that says %s it is %s', (remote, said, sender) => expect(senderOf(remote, said)).toBe(sender))

test('what is no network is refused', () => {
  expect(() => trustProxies('10.0.0.0/99')).toThrow('TRUSTED_PROXIES')
  expect(() => trustProxies('proxy')).toThrow('TRUSTED_PROXIES')
})
