import { expect, test } from 'vitest'
import type { PageRun } from '#search/town-document.ts'
import { pageBlocks } from './page-blocks.ts'

const run = (text: string, told: Partial<PageRun> = {}): PageRun => ({
  text,
  bold: false,
  italic: false,
  href: null,
  ...told,
})
const paragraph = (...runs: PageRun[]) => pageBlocks([{ is: 'paragraph', runs }]).html

test('headings, paragraphs and lists each become their own element', () => {
  const { html } = pageBlocks([
    { is: 'heading', level: 2, runs: [run('Cookies')] },
    { is: 'list', ordered: false, items: [[run('geen')], [run('niet één')]] },
    { is: 'list', ordered: true, items: [[run('eerst')]] },
    { is: 'heading', level: 4, runs: [run('Klein')] },
  ])
  expect(html).toBe(
    '<h2>Cookies</h2><ul><li>geen</li><li>niet één</li></ul><ol><li>eerst</li></ol><h4>Klein</h4>',
  )
})

test('text is text: nothing in it becomes an element, a new line becomes a break', () => {
  expect(paragraph(run('a <b> & "c"\nd'))).toBe('<p>a &lt;b&gt; &amp; &quot;c&quot;<br>d</p>')
  expect(paragraph(run('x', { bold: true, italic: true }))).toBe('<p><em><strong>x</strong></em></p>')
})

test('pieces of one link are one link', () => {
  const href = '/over'
  expect(paragraph(run('Lees '), run('alles ', { href }), run('hier', { href, bold: true }), run('.'))).toBe(
    '<p>Lees <a href="/over">alles <strong>hier</strong></a>.</p>',
  )
})

test('a link leads to a page, a letter or a telephone, and nowhere else', () => {
  for (const href of ['https://example.org/', 'mailto:a@example.org', 'tel:112', '/zoeken'])
    expect(paragraph(run('x', { href }))).toContain(`<a href="${href}">`)
  for (const href of ['javascript:alert(1)', '//example.org', '/\\example.org', 'data:text/html,x'])
    expect(paragraph(run('x', { href }))).toBe('<p>x</p>')
})
