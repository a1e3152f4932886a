import { expect, test } from 'vitest'
import { listings } from '../data/town.ts'
import { halves, misplaced, questionKinds, questions } from './questions.ts'

const found = new Set(
  listings.filter(({ draft, standing }) => !draft && standing !== 'ended').map(({ slug }) => slug),
)

test('every grade is for a listing that residents can find', () => {
  const unknown = questions.flatMap(({ q, grades }) =>
    Object.keys(grades).flatMap((slug) => (found.has(slug) ? [] : [`${q}: ${slug}`])),
  )
  expect(unknown).toEqual([])
})

test('every listing that residents can find is the answer to something', () => {
  const graded = new Set(questions.flatMap(({ grades }) => Object.keys(grades)))
  expect([...found].filter((slug) => !graded.has(slug))).toEqual([])
})

test('every question is asked once and has an answer that meets the need', () => {
  expect(new Set(questions.map(({ q }) => q)).size).toBe(questions.length)
  expect(questions.length).toBeGreaterThanOrEqual(220)
  expect(questions.filter(({ grades }) => !Object.values(grades).some((grade) => grade >= 2))).toEqual([])
})

test('chance has put every question in its half, and each kind in both', () => {
  expect(misplaced()).toEqual([])
  for (const half of halves) {
    const own = questions.filter((question) => question.half === half)
    expect(own.length / questions.length).toBeGreaterThan(0.45)
    for (const kind of questionKinds) {
      const isKind = (question: { kind: string }) => question.kind === kind
      const share = own.filter(isKind).length / questions.filter(isKind).length
      expect(share, `${kind} in ${half}`).toBeGreaterThan(0.35)
    }
  }
})
