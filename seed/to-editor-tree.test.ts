import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toPageBlocks } from '#cms/text-pages/to-page-blocks.ts'
import { freshPayload } from '#cms/test-payload.ts'
import { pages } from './data/pages.ts'
import { toEditorTree } from './to-editor-tree.ts'

let payload: Payload
beforeAll(async () => {
  payload = await freshPayload('editor_tree')
})
afterAll(() => payload?.destroy())

const text = (words: string, href: string | null = null) => ({
  text: words,
  bold: false,
  italic: false,
  href,
})

test('a line becomes what a page shows: heading, paragraph, list or link', () => {
  const lines = ['Kort.', '# Kop', '- een', '- twee: [kijk](/zoeken).', 'Eind']
  expect(toPageBlocks(toEditorTree(lines) as never)).toEqual([
    { is: 'paragraph', runs: [text('Kort.')] },
    { is: 'heading', level: 2, runs: [text('Kop')] },
    {
      is: 'list',
      ordered: false,
      items: [[text('een')], [text('twee: '), text('kijk', '/zoeken'), text('.')]],
    },
    { is: 'paragraph', runs: [text('Eind')] },
  ])
})

test('the cms takes every page of the town, and gives it back whole', async () => {
  for (const { slug, title, lines } of pages) {
    const body = toEditorTree(lines)
    const data = { slug, title, body, _status: 'published' }
    const saved = await payload.create({ collection: 'pages', data: data as never, overrideAccess: true })
    expect(toPageBlocks(saved.body)).toEqual(toPageBlocks(body as never))
    expect(toPageBlocks(saved.body).length).toBeGreaterThan(5)
  }
})
