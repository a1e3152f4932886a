import { expect, test } from 'vitest'
import { cutOutDocuments, toArray } from './cut-out-documents.ts'

const answer = (documents: object[]) =>
  Buffer.from(
    JSON.stringify({
      results: [
        {
          indexUid: 'a',
          hits: documents.map((document) => ({ document })),
          query: 'x',
          facetDistribution: { a: 1 },
        },
        { indexUid: 'a', hits: [], query: 'x' },
      ],
    }),
  )

test.each([
  [[]],
  [[{ title: 'een' }]],
  [[{ title: 'Taalcafé – عربي 🙂' }, { title: 'twee' }]],
  [[{ title: 'een', nested: { deep: { list: [{}] } } }, { cost: { case: 'free' } }, { list: [] }]],
  [[{ title: '"hits":[{"document":{"a":1}}],"query":"' }, { title: '}},{"document":{' }]],
])('what is cut out is what was in it: %j', (documents) => {
  const { documents: cut, rest } = cutOutDocuments(answer(documents))
  expect(JSON.parse(toArray(cut).toString())).toEqual(documents)
  expect(JSON.parse(rest)).toEqual(JSON.parse(answer([]).toString()))
})

test('an answer that is written in another way is not guessed at', () => {
  expect(() => cutOutDocuments(Buffer.from('{"results":[]}'))).toThrow('another way')
  expect(() => cutOutDocuments(Buffer.from('{"results":[{"hits":[]}]}'))).toThrow('another way')
})
