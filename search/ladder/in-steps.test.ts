import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCandidates } from '../testing/any-candidates.ts'
import type { Access } from '../vocabulary.ts'
import type { Candidate } from './candidate.ts'
import { equallyNear, inSteps } from './in-steps.ts'

const thresholds: Record<Access, number> = { 'walk-in': 0, 'sign-up': 0, intake: 1, referral: 2 }

/** What decides on one rung, told in another way than the code does: a word to sort by. */
const worth = ({ isFarFetched, metres, access }: Candidate) =>
  [
    isFarFetched ? 1 : 0,
    metres === null ? '9999' : String(Math.floor(metres / equallyNear)).padStart(4, '0'),
    thresholds[access],
    metres === null ? '99999' : String(metres).padStart(5, '0'),
  ].join(' ')

const would3 = (before: Candidate[], one: Candidate) =>
  before.length === 2 &&
  before[0]!.rung === one.rung &&
  one.providers.some((name) => before.every(({ providers }) => providers.includes(name)))

const holds = (check: (before: Candidate[], after: Candidate[]) => void) =>
  fc.assert(
    fc.property(anyCandidates, (some) => check(some, inSteps(some))),
    { numRuns: 500 },
  )

test('nothing is lost and nothing comes twice', () => {
  holds((before, after) => {
    expect(after).toHaveLength(before.length)
    expect(new Set(after)).toEqual(new Set(before))
  })
})

test('heavier help never comes before lighter', () => {
  holds((_, after) => {
    const steps = after.map(({ rung }) => rung)
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
  })
})

test('a third of one provider follows only when nobody else on that rung is left', () => {
  holds((_, after) => {
    after.forEach((one, i) => {
      const before = after.slice(Math.max(0, i - 2), i)
      if (!would3(before, one) || before[1]!.rung !== one.rung) return
      const left = after.slice(i).filter(({ rung }) => rung === one.rung)
      expect(left.filter((other) => !would3(before, other))).toEqual([])
    })
  })
})

test('on a rung nothing comes before what is nearer and easier, unless that would be the third in a row', () => {
  holds((_, after) => {
    after.forEach((one, i) => {
      const before = after.slice(Math.max(0, i - 2), i)
      const better = after
        .slice(i + 1)
        .filter((other) => other.rung === one.rung && worth(other) < worth(one))
      expect(better.filter((other) => !would3(before, other))).toEqual([])
    })
  })
})

test('what is equal in everything keeps the order it came in', () => {
  holds((before, after) => {
    const place = new Map(before.map((one, i) => [one, i]))
    after.forEach((one, i) => {
      const next = after.slice(i + 1).find((other) => worth(other) === worth(one) && other.rung === one.rung)
      if (next && String(next.providers) === String(one.providers))
        expect(place.get(next)!).toBeGreaterThan(place.get(one)!)
    })
  })
})

const one = (id: string, told: Partial<Candidate>): Candidate => ({
  ...{ id, rung: 0, access: 'walk-in', providers: [], metres: null, isFarFetched: false },
  ...told,
})
const ids = (...some: Candidate[]) => inSteps(some).map(({ id }) => id)

test('a door that is open comes before a referral next to it, and not before one much nearer', () => {
  const [clinic, club] = [
    one('poli', { access: 'referral', metres: 120 }),
    one('club', { access: 'walk-in', metres: 400 }),
  ]
  expect(ids(clinic, club)).toEqual(['club', 'poli'])
  expect(ids(clinic, { ...club, metres: 2_000 })).toEqual(['poli', 'club'])
})

test('without a place to be near, the easiest comes first and then what came first', () => {
  const talk = one('gesprek', { access: 'intake' })
  expect(ids(talk, one('inloop', {}), one('aanmelden', { access: 'sign-up' }))).toEqual([
    'inloop',
    'aanmelden',
    'gesprek',
  ])
})

test('what comes to your door follows what has a place, and what hardly has the words comes last', () => {
  const far = one('ver', { metres: 2_900 })
  expect(ids(one('thuis', {}), one('half', { metres: 1, isFarFetched: true }), far)).toEqual([
    'ver',
    'thuis',
    'half',
  ])
})
