import { expect, test } from 'vitest'
import { SearchRefused } from '#search/connection.ts'
import { report } from './report.ts'

test('an error is written down with its cause, and without the words that Meilisearch repeats', () => {
  const lines: string[] = []
  const refused = new SearchRefused(400, 'invalid_search_filter', 'find.themes = "schulden"')
  const id = report(new Error('zoeken ging mis', { cause: refused }), '/zoeken', (line) => lines.push(line))
  expect(lines.join()).toContain(`[${id}] /zoeken: Error: zoeken ging mis`)
  expect(lines.join()).toContain('because SearchRefused: 400 invalid_search_filter')
  expect(lines.join()).not.toContain('schulden')
})
