import { expect, test } from 'vitest'
import { SearchRefused } from '#search/connection.ts'
import { report } from './report.ts'

test('an error is written down with its cause, and without the words that Meilisearch repeats', () => {
  const lines: string[] = []
  const refused = new SearchRefused(400, 'invalid_search_filter', 'find.themes = "schulden"')
  const id = report(new Error('zoeken ging mis', { cause: refused }), '/zoeken', (line) => lines.push(line))
  expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'error', room: 'site', id, route: '/zoeken' })
  expect(lines.join()).toContain('Error: zoeken ging mis')
  expect(lines.join()).toContain('because SearchRefused: 400 invalid_search_filter')
  expect(lines.join()).not.toContain('schulden')
})

test('what could not be read is not repeated', () => {
  const lines: string[] = []
  const her = 'Fenneke van der Zorg, 5698 QX'
  for (const work of [() => JSON.parse(her), () => new URL(her), () => decodeURIComponent(`${her}%E0`)])
    try {
      work()
    } catch (err) {
      report(new Error('lezen ging mis', { cause: err }), '/voorbeeld', (line) => lines.push(line))
    }
  expect(lines).toHaveLength(3)
  expect(lines.join()).not.toMatch(/Fenneke|5698/)
})
