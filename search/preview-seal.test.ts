import { expect, test } from 'vitest'
import { someListing } from '#site/testing/some-listing.ts'
import { longestSealed, openPreview, sealPreview } from './preview-seal.ts'

const now = new Date('2026-11-22T10:00:00Z')
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const key = 'een lang woord van toeval'
const preview = {
  listing: someListing('koffie', { title: 'Koffie – één € 😀' }),
  isLive: false,
  missing: ['Titel'],
}
const sealed = sealPreview(key, preview, now)!
const [until, text, seal] = sealed.split('.') as [string, string, string]

test('what is sealed comes back the same, for ten minutes', () => {
  expect(openPreview(key, sealed, after(9.9))).toEqual({ is: 'good', preview })
  expect(openPreview(key, sealed, after(10))).toEqual({ is: 'old' })
})

const other = Buffer.from(JSON.stringify({ ...preview, missing: [] })).toString('base64url')
const later = (parseInt(until, 36) + 1_000).toString(36)
test.each([
  ['another listing', `${until}.${other}.${seal}`],
  ['another moment', `${later}.${text}.${seal}`],
  ['another seal', `${until}.${text}.${seal.slice(0, -2)}AA`],
  ['no seal', `${until}.${text}.`],
  ['a longer seal', `${until}.${text}.${seal}A`],
  ['nothing', ''],
  ['the seal of another key', sealPreview('iets anders', preview, now)!],
])('%s is not shown', (_, given) => {
  expect(openPreview(key, given, now)).toEqual({ is: 'forged' })
})

test('without a key nothing is sealed and nothing is opened', () => {
  expect(sealPreview('', preview, now)).toBeNull()
  expect(openPreview('', sealed, now)).toEqual({ is: 'forged' })
})

test('a sealed thing that is no listing is not shown', () => {
  const strange = { listing: { ...preview.listing, secretAddress: 'Brink 1' }, isLive: false, missing: [] }
  expect(openPreview(key, sealPreview(key, strange, now)!, now)).toEqual({ is: 'forged' })
})

test('more than 300 kB is not sealed, and not looked into', () => {
  const long = (length: number) => ({
    listing: someListing('lang', { description: 'x'.repeat(length) }),
    isLive: false,
    missing: [],
  })
  expect(sealPreview(key, long(300_000), now)).toBeNull()
  expect(openPreview(key, sealPreview(key, long(297_000), now)!, now).is).toBe('good')
  expect(openPreview(key, 'x'.repeat(longestSealed + 1), now)).toEqual({ is: 'large' })
})
