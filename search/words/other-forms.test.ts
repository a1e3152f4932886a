import { expect, test } from 'vitest'
import { otherForms } from './other-forms.ts'

test.each([
  ['gok', 'gokken'],
  ['lees', 'lezen'],
  ['game', 'gamen'],
  ['brief', 'brieven'],
  ['tafel', 'tafels'],
  ['huil', 'huilen'],
])('%s: %s', (stem, form) => expect(otherForms(stem)).toContain(form))

test('one man is no group of men', () => expect(otherForms('man')).toEqual([]))
