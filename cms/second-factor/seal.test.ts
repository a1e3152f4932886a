import { expect, test } from 'vitest'
import { seal, unseal } from './seal.ts'

const bytes = Buffer.from('twintig bytes lang!!')
const secret = 'een geheim van dit huis'

test('what was sealed opens again, and never looks the same twice', () => {
  const sealed = seal(bytes, 'anna', secret)
  expect(unseal(sealed, 'anna', secret)).toEqual(bytes)
  expect(seal(bytes, 'anna', secret)).not.toBe(sealed)
  expect(Buffer.from(sealed, 'base64').includes(bytes)).toBe(false)
})

test('it does not open for someone else, with another secret, or changed', () => {
  const sealed = seal(bytes, 'anna', secret)
  const changed = Buffer.from(sealed, 'base64')
  changed[changed.length - 1]! ^= 1
  expect(() => unseal(sealed, 'bram', secret)).toThrow()
  expect(() => unseal(sealed, 'anna', 'een ander')).toThrow()
  expect(() => unseal(changed.toString('base64'), 'anna', secret)).toThrow()
})
