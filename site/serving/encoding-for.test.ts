import { expect, test } from 'vitest'
import { encodingFor } from './encoding-for.ts'

test.each([
  [undefined, undefined],
  ['', undefined],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['BR;Q=0.5', 'br'],
  ['br;q=0, gzip;q=0.001', 'gzip'],
  ['br;q=0,gzip;q=0', undefined],
  ['identity', undefined],
  ['*', undefined],
  [`${'x,'.repeat(50_000)}br`, undefined],
])('who asks for %s gets %s', (asked, given) => expect(encodingFor(asked)).toBe(given))
