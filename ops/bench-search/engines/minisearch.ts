import MiniSearch from 'minisearch'
import { depth, type Engine, type SearchText } from '../engine.ts'

const fields: (keyof SearchText)[] = [
  'title',
  'themes',
  'summary',
  'organisation',
  'description',
  'audience',
  'area',
  'more',
]
const boost = { title: 3, themes: 2, summary: 2 }

/** MiniSearch in memory, with beginnings of words and one letter in five wrong. */
export function minisearch(): Engine {
  const make = () => new MiniSearch<SearchText>({ fields })
  let index = make()
  return {
    name: 'MiniSearch',
    index: async ({ texts }) => {
      index = make()
      await index.addAllAsync(texts)
    },
    search: async (q) =>
      index
        .search(q, { prefix: true, fuzzy: 0.2, boost })
        .slice(0, depth)
        .map(({ id }) => id as string),
    close: async () => {},
  }
}
