import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const room = path.resolve(import.meta.dirname, '..')
const mine = ['agenda', 'areas', 'calendar', 'layouts', 'listing', 'map', 'pages', 'results', 'text-pages']
const files = (extension: string) =>
  globSync(`{${mine.join(',')}}/**/*.${extension}`, { cwd: room }).filter(
    (file) => !/\.test\.|\/testing\//.test(file),
  )
const read = (file: string) => readFileSync(path.join(room, file), 'utf8')

/** What is left of a component when its script, its code and its tags are taken out: words for the reader. */
function strayWords(source: string): string {
  let html = source.replace(/^---[\s\S]*?\n---/, '').replace(/<!--[\s\S]*?-->/g, '')
  html = html.replace(/<script[\s\S]*?<\/script>/g, '')
  for (let before = ''; before !== html;) {
    before = html
    html = html.replace(/\{[^{}]*\}/g, '')
  }
  return html.replace(/<[^>]*>/g, ' ').trim()
}

const spokenAttributes = /\b(?:aria-label|alt|placeholder|title|content)="[^"]*[a-z] [a-z][^"]*"/gi
const harmless = 'width=device-width, initial-scale=1|light dark'

const offenders = (list: string[], find: (source: string) => RegExpMatchArray | null | undefined) =>
  list.flatMap((file) => find(read(file))?.map((found) => `${file}: ${found}`) ?? [])

test('no component holds words of its own', () => {
  expect(offenders(files('astro'), (source) => strayWords(source).match(/[a-z]{2,}.*/gi))).toEqual([])
})

test('no attribute in a component speaks for itself', () => {
  const isHarmless = (found: string) => new RegExp(harmless).test(found)
  const found = offenders(files('astro'), (source) => source.match(spokenAttributes))
  expect(found.filter((one) => !isHarmless(one))).toEqual([])
})

test('no code holds a Dutch sentence', () => {
  const dutch = /(?<=^[^/*]*)(['`])(?:(?!\1).)*\b(?:de|het|een|niet|je|van|en)\b(?:(?!\1).)*\1/gim
  expect(offenders([...files('astro'), ...files('ts')], (source) => source.match(dutch))).toEqual([])
})
