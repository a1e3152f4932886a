import { readdirSync, readFileSync } from 'node:fs'
import { hash } from 'node:crypto'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type BuiltElement, buildElement } from './build-element.ts'
import { releasedElement } from './released-element.ts'

const folder = path.join(import.meta.dirname, '../../public/widget/v1')
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')
let built: BuiltElement

beforeAll(async () => {
  built = await buildElement()
})

test('the element is smaller than 3 kB and needs nothing else', () => {
  expect(Buffer.byteLength(built.code)).toBeLessThan(3_000)
  expect(built.code).not.toMatch(
    /\bimport\b|\brequire\(|https?:\/\/|innerHTML|cookie|localStorage|sessionStorage/,
  )
})

test('what is released is what was written: after a change run node site/widget/element/release.ts', () => {
  expect(read('sociale-kaart.js')).toBe(built.code)
  expect(releasedElement.pinnedPath).toBe(`/widget/v1/sociale-kaart.${built.version}.js`)
  expect(releasedElement.integrity).toBe(built.integrity)
})

test('what was released under a hash never changes', () => {
  const pinned = readdirSync(folder).filter((name) => name !== 'sociale-kaart.js')
  expect(pinned).toContain(path.basename(releasedElement.pinnedPath))
  for (const name of pinned)
    expect(name).toBe(`sociale-kaart.${hash('sha256', read(name), 'hex').slice(0, 12)}.js`)
})
