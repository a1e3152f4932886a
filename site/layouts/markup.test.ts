import { expect, test } from 'vitest'
import { markup } from './markup.ts'

test('text is escaped, markup is not, and nothing leaves nothing', () => {
  const bold = markup`<b>${'<i> & "jij"'}</b>`
  const { html } = markup`<p title="${`'"`}">${bold}${null}${false}${undefined}${[1, 'a<', bold]}</p>`
  const inBold = '<b>&lt;i&gt; &amp; &quot;jij&quot;</b>'
  expect(html).toBe(`<p title="&#39;&quot;">${inBold}1a&lt;${inBold}</p>`)
})

test('what says it is markup but was not made here leaves nothing', () => {
  expect(markup`${{ html: '<script>' } as never}`.html).toBe('')
})
