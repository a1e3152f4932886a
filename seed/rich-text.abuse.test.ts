import fc from 'fast-check'
import { expect } from 'vitest'
import { toPageBlocks } from '#cms/text-pages/to-page-blocks.ts'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { pageBlocks } from '#site/text-pages/page-blocks.ts'

const hostile = fc.oneof(
  fc.constantFrom(
    '<script>window.__xss=1</script>',
    '"><img src=x onerror=alert(1)>',
    '</p></main><svg onload=alert(1)>',
    '&lt;b&gt;',
    '[klik](javascript:alert(1))',
    "' onmouseover='alert(1)",
    '\u202e\u2028{{7*7}}',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const address = fc.oneof(
  fc.constantFrom(
    ...['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)'],
    ...[
      'data:text/html,<script>1</script>',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:https://x/1',
      '//kwaad.example',
    ],
    ...[
      '/\\kwaad.example',
      'https://x/"onclick="alert(1)',
      "/over' onclick='x",
      'https://example.org/',
      '/over',
      'tel:0401234567',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const type = fc.constantFrom(
  ...[
    'paragraph',
    'heading',
    'list',
    'listitem',
    'quote',
    'html',
    'raw',
    'upload',
    'block',
    'inlineBlock',
    'iframe',
    'script',
  ],
)
const { node } = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.record({ type: fc.constant('text'), text: hostile, format: fc.nat(128) }),
    fc.record({
      type: fc.constantFrom('link', 'autolink'),
      fields: fc.record({ url: address, newTab: fc.boolean() }),
      children: fc.array(tie('node'), { maxLength: 3 }),
    }),
    fc.record({
      type,
      tag: fc.oneof(hostile, fc.constantFrom('h1', 'h6', 'script')),
      listType: fc.constantFrom('number', 'bullet'),
      html: hostile,
      text: hostile,
      children: fc.array(tie('node'), { maxLength: 3 }),
    }),
  ),
}))
const own = /^<(\/?(p|h2|h3|h4|ul|ol|li|strong|em|a)|br|a href="(https?:|mailto:|tel:|\/(?!\/))[^"<>]*")>$/

proof(
  'rich text of any nodes, words and links',
  'becomes our own tags and followable links, nothing else',
  () => {
    const numRuns = inFull ? 20_000 : 1_500
    let tags = 0
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (children) => {
        const { html } = pageBlocks(toPageBlocks({ root: { children } } as never))
        for (const [tag] of html.matchAll(/<[^>]*>?/g)) {
          expect(tag).toMatch(own)
          tags++
        }
      }),
      { numRuns },
    )
    expect(tags).toBeGreaterThan(numRuns / 4)
    return `${numRuns} texts, ${tags} tags`
  },
)
