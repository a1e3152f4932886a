import { expect, test } from 'vitest'
import { distanceInWords } from './distance-in-words.ts'

test.each([
  [40, 'minder dan 100 meter'],
  [100, 'ongeveer 100 meter'],
  [612, 'ongeveer 600 meter'],
  [949, 'ongeveer 900 meter'],
  [960, 'ongeveer 1 kilometer'],
  [1_480, 'ongeveer 1,5 kilometer'],
  [9_960, 'ongeveer 10 kilometer'],
  [12_400, 'ongeveer 12 kilometer'],
])('%i metres is %s', (metres, words) => {
  expect(distanceInWords(metres)).toBe(words)
})
