import { expect, test } from 'vitest'
import { growDocuments } from '#ops/bench-search/grow-documents.ts'
import type { ListingDocument } from '../document.ts'
import { chooseAccessPoint, chooseSafetyNet } from './choose-access-point.ts'

const { listings } = growDocuments(new Date('2026-11-24T09:00:00+01:00'))
const desks = listings.filter(
  ({ kind, access, rung, audiences }) =>
    kind === 'support' &&
    access === 'walk-in' &&
    ['professional', 'volunteer'].includes(rung) &&
    audiences.length === 0,
)
const nets = listings.filter(({ rung }) => rung === 'safety-net')
const desk = (areas: string[], needs: string[], from: ListingDocument[] = desks) =>
  chooseAccessPoint(from, areas, needs)?.slug
const gestel = ['WK077273']

test('without a need it is the desk in the area that takes any question', () => {
  expect(desk(gestel, [])).toBe('wijkteam-spreekuur-gestel')
})

test('a desk for one subject is only chosen for that subject', () => {
  const woensel = ['WK077242']
  expect(desk(woensel, ['huisvesting'])).toBe('woonspreekuur-woensel-west')
  expect(desk(woensel, [])).toBe('wijkteam-bellen-eindhoven')
})

test('near comes before the subject: a desk around the corner knows the way', () => {
  expect(desk(gestel, ['somber-of-bang'])).toBe('wijkteam-spreekuur-gestel')
})

test('a desk that is shut for now is passed over', () => {
  const shut = desks.map((one) => ({ ...one, standing: { is: 'paused' as const, until: null } }))
  expect(desk(gestel, [], shut)).toBeUndefined()
})

test('a safety net is about the need and can be called; a choir has none', () => {
  expect(chooseSafetyNet(nets, [], ['somber-of-bang'])?.slug).toMatch(/113/)
  expect(chooseSafetyNet(nets, [], ['zingen-en-muziek'])).toBeNull()
})
