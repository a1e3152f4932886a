import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isVectorTile } from './is-vector-tile.ts'
import { oneTile } from './testing/one-tile.ts'

test('a tile is a tile, also of two layers, and a long one', () => {
  expect(isVectorTile(oneTile)).toBe(true)
  expect(isVectorTile(Buffer.concat([oneTile, oneTile]))).toBe(true)
  const long = Buffer.concat([Buffer.from([0x1a, 0xac, 0x02]), Buffer.alloc(300)])
  expect(isVectorTile(long)).toBe(true)
})

test('what is cut off, or anything else, is not', () => {
  expect(isVectorTile(oneTile.subarray(0, -1))).toBe(false)
  expect(isVectorTile(Buffer.from('<!doctype html><title>Welkom</title>'))).toBe(false)
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
      expect(isVectorTile(Uint8Array.from([0x42, ...bytes]))).toBe(false)
      expect(typeof isVectorTile(Uint8Array.from([0x1a, ...bytes]))).toBe('boolean')
    }),
  )
})
