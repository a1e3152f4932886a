import { expect, test } from 'vitest'
import { freshnessInWords } from './freshness-in-words.ts'

const now = new Date('2026-11-21T12:00:00Z')

test.each([
  ['2026-11-21T08:00:00Z', 'Vandaag nagekeken'],
  ['2026-11-20T22:59:00Z', 'Gisteren nagekeken'],
  ['2026-11-20T23:30:00Z', 'Vandaag nagekeken'],
  ['2026-11-12T12:00:00Z', '9 dagen geleden nagekeken'],
  ['2026-10-20T12:00:00Z', '4 weken geleden nagekeken'],
  ['2026-07-21T12:00:00Z', '4 maanden geleden nagekeken'],
  ['2025-07-21T12:00:00Z', 'Meer dan een jaar geleden nagekeken'],
])('a listing confirmed at %s says: %s', (confirmedAt, words) => {
  expect(freshnessInWords(confirmedAt, now).words).toBe(words)
})

test('what its owner was asked about and did not answer says so', () =>
  expect(freshnessInWords('2026-10-20T12:00:00Z', now, 'labelled')).toEqual({
    words: 'Al lang niet bevestigd door de organisatie',
    isStale: true,
  }))

test('what nobody looked at for half a year, or ever, is stale', () => {
  expect(freshnessInWords('2026-10-20T12:00:00Z', now).isStale).toBe(false)
  expect(freshnessInWords('2026-05-01T12:00:00Z', now).isStale).toBe(true)
  expect(freshnessInWords(null, now)).toEqual({
    words: 'Nog niet nagekeken door de organisatie',
    isStale: true,
  })
})
