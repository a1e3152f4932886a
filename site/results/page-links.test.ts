import { expect, test } from 'vitest'
import { emptyQuery } from '#search/query.ts'
import { pageLinks } from './page-links.ts'

const links = (page: number, total: number) => {
  const { previous, next, last } = pageLinks({ ...emptyQuery, page }, total)
  return { previous: previous?.page ?? null, next: next?.page ?? null, last }
}

test('one page leads nowhere', () => {
  expect(links(1, 20)).toEqual({ previous: null, next: null, last: 1 })
})

test('a page in the middle leads both ways', () => {
  expect(links(2, 41)).toEqual({ previous: 1, next: 3, last: 3 })
})

test('a page past the end leads back to the last one', () => {
  expect(links(9, 41)).toEqual({ previous: 3, next: null, last: 3 })
})

test('nobody is sent further than one can page', () => {
  expect(links(500, 50_000)).toEqual({ previous: 499, next: null, last: 500 })
})
