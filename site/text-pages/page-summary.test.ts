import { expect, test } from 'vitest'
import type { Page } from '#site/town.ts'
import { pageSummary } from './page-summary.ts'

const page = (...texts: string[]): Page => ({
  type: 'page',
  id: 'over',
  slug: 'over',
  revision: 1,
  title: 'Over',
  body: texts.map((text) => ({ is: 'paragraph', runs: [{ text, bold: false, italic: false, href: null }] })),
})

test('a page is summed up by its first paragraph, cut between two words', () => {
  expect(pageSummary(page('Wie dit  maakt.', 'Meer.'))).toBe('Wie dit maakt.')
  const long = pageSummary(page('woord '.repeat(60)))!
  expect(long).toMatch(/^(woord )+woord…$/)
  expect(long.length).toBeLessThanOrEqual(161)
})

test('an empty page has no summary', () => {
  expect(pageSummary(page())).toBeUndefined()
})
