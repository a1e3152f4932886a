import { expect, test } from 'vitest'
import { wordsToKeep } from './words-to-keep.ts'

test.each([
  ['Taalles', 'taalles'],
  ['  Hoe kom ik  van mijn schulden af? ', 'hoe kom ik van mijn schulden af'],
  ['eenzaam, en nu?', 'eenzaam en nu'],
  ['Oma’s koffie-uurtje.', "oma's koffie-uurtje"],
  ['été İzmir', 'été i̇zmir'],
  ['تعلم اللغة', 'تعلم اللغة'],
])('%s is counted as %s', (asked, kept) => {
  expect(wordsToKeep(asked)).toBe(kept)
})

test.each([
  '',
  'a',
  'hulp 5611ab',
  '0612345678',
  'geboren 1 mei',
  'jan@example.org',
  'jan at example.org',
  'www.jan.nl',
  'https://jan.nl',
  '<b>jan</b>',
  'ik ben tien jaar getrouwd en mijn man slaat mij en ik weet niet waarheen',
  '٠٦١٢٣٤٥٦٧٨',
])('%s is never kept', (asked) => {
  expect(wordsToKeep(asked)).toBeNull()
})

test('what may be kept stays as it is when it is looked at again', () => {
  const kept = wordsToKeep("Wie helpt bij 't invullen?")!
  expect(wordsToKeep(kept)).toBe(kept)
})
