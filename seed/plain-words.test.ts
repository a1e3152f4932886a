import { expect, test } from 'vitest'
import { hardToRead } from '#search/words/hard-to-read.ts'
import { pages } from './data/pages.ts'
import { audiences, lifeDomains, themes } from './data/terms.ts'

/** Where a link goes is not read. */
const asRead = (line: string) => line.replace(/\]\([^)]*\)/g, ']')

test.each(pages)('a twelve-year-old understands the page $slug', ({ title, lines }) => {
  expect([title, ...lines].map(asRead).flatMap(hardToRead)).toEqual([])
})

test.each(themes)(
  'a twelve-year-old understands the theme $slug',
  ({ label, description, children = [] }) => {
    expect([label, description, ...children.map(([, name]) => name)].flatMap(hardToRead)).toEqual([])
  },
)

test('a twelve-year-old understands whom it is for and what part of life it is about', () => {
  expect([...audiences, ...lifeDomains].flatMap(([, label]) => hardToRead(label))).toEqual([])
})
