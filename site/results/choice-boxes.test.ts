import { expect, test } from 'vitest'
import { choiceBoxes } from './choice-boxes.ts'

test('a label cannot break out of its box; what is chosen is ticked, and a count that is not known is not shown', () => {
  const choices = [
    { value: 'a"b', label: '<b>Thee</b> & taart', count: 1200, isChosen: true },
    { value: 'stil', label: 'Stil', count: null, isChosen: false },
  ]
  const { html } = choiceBoxes({ parameter: 'thema', legend: 'Over', choices })
  expect(html).toContain('<legend>Over</legend>')
  expect(html).toContain(
    '<label class="sk-choice"><input type="checkbox" id="thema-a&quot;b" name="thema" value="a&quot;b" checked>' +
      '<span>&lt;b&gt;Thee&lt;/b&gt; &amp; taart</span><span class="sk-count">1.200</span></label>' +
      '<label class="sk-choice"><input type="checkbox" id="thema-stil" name="thema" value="stil"><span>Stil</span></label>',
  )
})
