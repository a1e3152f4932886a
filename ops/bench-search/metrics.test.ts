import { expect, test } from 'vitest'
import { hasGoodIn, ndcg, recall } from './metrics.ts'

const grades = { koor: 3, band: 2, quiz: 1 }

test('the best order there is scores one, nothing found scores nought', () => {
  expect(ndcg(grades, ['koor', 'band', 'quiz', 'bingo'], 10)).toBe(1)
  expect(ndcg(grades, [], 10)).toBe(0)
  expect(ndcg(grades, ['bingo', 'schaken'], 10)).toBe(0)
})

test('a better one further down costs, by how much better and how far', () => {
  // gains 3, 7, 1 over log2 of 2, 3, 4, beside 7, 3, 1
  const swapped = (3 + 7 / Math.log2(3) + 1 / 2) / (7 + 3 / Math.log2(3) + 1 / 2)
  expect(ndcg(grades, ['band', 'koor', 'quiz'], 10)).toBeCloseTo(swapped, 10)
})

test('what comes after the depth does not count, on either side', () => {
  expect(ndcg(grades, ['bingo', 'koor'], 1)).toBe(0)
  expect(ndcg(grades, ['koor'], 1)).toBe(1)
  expect(ndcg({ a: 3, b: 3, c: 3 }, ['a', 'b'], 2)).toBe(1)
})

test('recall counts those that meet the need, of as many as can be shown', () => {
  expect(recall(grades, ['quiz', 'band'], 20)).toBe(1 / 2)
  expect(recall(grades, ['koor', 'quiz', 'band'], 20)).toBe(1)
  expect(recall({ a: 3, b: 2, c: 2 }, ['a', 'b', 'c'], 2)).toBe(1)
})

test('a good one in the first three is one that meets the need', () => {
  expect(hasGoodIn(grades, ['x', 'y', 'band'], 3)).toBe(true)
  expect(hasGoodIn(grades, ['x', 'y', 'z', 'koor'], 3)).toBe(false)
  expect(hasGoodIn(grades, ['quiz'], 3)).toBe(false)
})
