import { expect, test } from 'vitest'
import type { Page } from '#site/town.ts'
import { pagesInOrder } from './pages-in-order.ts'

const page = (slug: string, title: string): [string, Page] => [
  slug,
  { type: 'page', id: slug, slug, revision: 1, title, body: [] },
]

test('the known pages come first, the others by title', () => {
  const pages = new Map([
    page('z', 'Zorg'),
    page('privacy', 'Privacy'),
    page('a', 'Adres'),
    page('over', 'Over'),
  ])
  expect(pagesInOrder({ pages }).map(({ slug }) => slug)).toEqual(['over', 'privacy', 'a', 'z'])
})
