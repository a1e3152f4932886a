import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostOnNote } from './note-code.ts'
import { type Edit, editSlugs, withWord } from './note-edits.ts'

const edits = fc.array(
  fc.record({
    do: fc.constantFrom<Edit['do']>('add', 'remove', 'up', 'down'),
    slug: fc.integer({ min: 0, max: 14 }).map((n) => `s-${n}`),
  }),
)

test('after any edits nothing is on it twice and there are ten at most', () => {
  fc.assert(
    fc.property(edits, (all) => {
      const slugs = all.reduce<string[]>(editSlugs, [])
      expect(new Set(slugs).size).toBe(slugs.length)
      expect(slugs.length).toBeLessThanOrEqual(mostOnNote)
    }),
  )
})

test('up undoes down, and at the ends nothing moves', () => {
  const down = editSlugs(['a', 'b', 'c'], { do: 'down', slug: 'a' })
  expect(down).toEqual(['b', 'a', 'c'])
  expect(editSlugs(down, { do: 'up', slug: 'a' })).toEqual(['a', 'b', 'c'])
  expect(editSlugs(['a', 'b'], { do: 'up', slug: 'a' })).toEqual(['a', 'b'])
})

test('a word of one’s own is trimmed and not longer than it may be', () => {
  const [item] = withWord([{ slug: 'a', title: 'A', word: '' }], 'a', ` ${'x'.repeat(200)}`)
  expect(item!.word).toBe('x'.repeat(140))
})
