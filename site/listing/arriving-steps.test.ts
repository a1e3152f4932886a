import { expect, test } from 'vitest'
import { arrivingSteps } from './arriving-steps.ts'

const icons = (text: string) => arrivingSteps(text).map(({ icon }) => icon)

test('the sentence about the bus and the one about the entrance can be found at a glance', () => {
  expect(icons('De bus stopt om de hoek. De hoofdingang is aan het plein. Zet je fiets achter.')).toEqual([
    'bus',
    'door',
    'walk',
  ])
})

test('not one word is lost', () => {
  const text = 'Bus 12 tot de halte Wal. Loop dan 5 min. door het park! Bel aan?'
  expect(
    arrivingSteps(text)
      .map((step) => step.text)
      .join(' '),
  ).toBe(text)
})

test('a word that only looks like bus is not one', () => {
  expect(icons('Naast de busje-komt-zo-winkel van Busker.')).toEqual(['walk'])
})
