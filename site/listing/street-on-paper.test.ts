import { expect, test } from 'vitest'
import { someListing } from '#site/testing/some-listing.ts'
import { streetOnPaper } from './street-on-paper.ts'

test('on paper a place says its street', () => {
  expect(streetOnPaper(someListing('koffie').whereabouts)!.html).toBe(
    '<span class="sk-on-paper">, Brugstraat 1</span>',
  )
})

test('what has no place that is told has no street either', () => {
  expect(streetOnPaper({ at: 'secret', municipality: null })).toBeNull()
  expect(streetOnPaper({ at: 'online', url: null })).toBeNull()
})
