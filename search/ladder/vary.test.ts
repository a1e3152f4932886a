import { expect, test } from 'vitest'
import { vary } from './vary.ts'

const order = (...names: string[]) =>
  vary(names.map((name, i) => ({ id: i, providers: name === '-' ? [] : name.split('+') }))).map(
    ({ id }) => id,
  )

test('a third of one provider lets the first of another go before it', () => {
  expect(order('a', 'a', 'a', 'a', 'b', 'c')).toEqual([0, 1, 4, 2, 3, 5])
})

test('what is varied already stays as it was', () => {
  expect(order('a', 'b', 'a', 'a', 'b', 'b')).toEqual([0, 1, 2, 3, 4, 5])
})

test('with nobody else left they follow each other', () => {
  expect(order('a', 'a', 'a', 'a')).toEqual([0, 1, 2, 3])
  expect(order('a', 'b', 'a', 'a', 'a')).toEqual([0, 1, 2, 3, 4])
})

test('what two do together is more of the same for both; what nobody does is of nobody', () => {
  expect(order('a+b', 'a', 'b+a', 'b')).toEqual([0, 1, 3, 2])
  expect(order('-', '-', '-', '-')).toEqual([0, 1, 2, 3])
})
