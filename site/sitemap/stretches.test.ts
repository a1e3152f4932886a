import { expect, test } from 'vitest'
import { perStretch, stretchPaths, stretchStart } from './stretches.ts'

test('all listings fit in the parts that are named, and each part begins where the last one ended', () => {
  for (const total of [0, 1, perStretch, perStretch + 1, 100_000]) {
    const starts = stretchPaths(total).map((path) =>
      stretchStart(path.slice('/sitemap/'.length, -'.xml'.length)),
    )
    expect(starts).toEqual(starts.map((_, i) => i * perStretch))
    expect(starts.length * perStretch).toBeGreaterThanOrEqual(total)
  }
})

test('what is no part is none', () => {
  for (const part of ['stad', 'aanbod-0', 'aanbod-', 'aanbod-1x', 'aanbod-12345', 'aanbod--1'])
    expect(stretchStart(part)).toBeNull()
})
