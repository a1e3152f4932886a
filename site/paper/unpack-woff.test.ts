import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { expect, test } from 'vitest'
import { unpackWoff } from './unpack-woff.ts'

const file = '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff'
const woff = readFileSync(createRequire(import.meta.url).resolve(file))

test('an unpacked font is the same font', () => {
  const [packed, unpacked] = [create(woff) as Font, create(unpackWoff(woff)) as Font]
  expect([packed.type, unpacked.type]).toEqual(['WOFF', 'TTF'])
  expect(unpacked.characterSet).toEqual(packed.characterSet)
  expect(unpacked.layout('Koffie & thee €').advanceWidth).toBe(packed.layout('Koffie & thee €').advanceWidth)
})

test('what is not a font is refused in words', () => {
  expect(() => unpackWoff(Buffer.from('dit is geen letter'))).toThrow('not a WOFF font')
})
