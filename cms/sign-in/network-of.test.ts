import { expect, test } from 'vitest'
import { networkOf } from './network-of.ts'

test.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['10.0.0.1, 198.51.100.9', '198.51.100.0/24'],
  ['2001:db8:1:2ff::5', '2001:db8:1:200/56'],
  ['2001:db8::1', '2001:db8:0:0/56'],
  ['fe80::1%eth0', 'fe80:0:0:0/56'],
  ['::1', '0:0:0:0/56'],
  ['iets', 'unknown'],
  ['', 'unknown'],
])('%s is of network %s', (said, network) =>
  expect(networkOf(new Headers({ 'x-forwarded-for': said }))).toBe(network),
)
