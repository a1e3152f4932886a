import { expect, test } from 'vitest'
import { distanceHere } from './distance-here.ts'

test.each([
  [0, 'minder dan 50 m hiervandaan'],
  [49, 'minder dan 50 m hiervandaan'],
  [50, '50 m hiervandaan'],
  [640, '650 m hiervandaan'],
  [974, '950 m hiervandaan'],
  [980, '1 km hiervandaan'],
  [1_240, '1,2 km hiervandaan'],
  [12_600, '13 km hiervandaan'],
])('%i metres is said as %j', (metres, words) => {
  expect(distanceHere(metres)).toBe(words)
})
