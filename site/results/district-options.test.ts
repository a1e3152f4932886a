import { expect, test } from 'vitest'
import { districtOptions } from './district-options.ts'

test('a name cannot break out of the list, and the chosen one is chosen', () => {
  const neighbourhoods = [
    { value: 'BU07725140', label: "'t Hool <b>", isChosen: true },
    { value: 'BU07725150', label: 'Winkelcentrum', isChosen: false },
  ]
  expect(districtOptions([{ label: 'Jan & "Piet"', neighbourhoods }])).toBe(
    '<optgroup label="Jan &amp; &quot;Piet&quot;">' +
      '<option value="BU07725140" selected>&#39;t Hool &lt;b&gt;</option>' +
      '<option value="BU07725150">Winkelcentrum</option></optgroup>',
  )
})
