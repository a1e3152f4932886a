import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportColour, reportGround } from './colour-report.ts'

const plain = { colour: null, ground: null, scheme: 'auto' as const }
const hex = fc.stringMatching(/^#[0-9a-f]{6}$/)

test('what becomes of any colour on any ground can be read', () => {
  fc.assert(
    fc.property(hex, fc.option(hex), (colour, ground) => {
      expect(reportColour({ ...plain, colour, ground })!.contrast).toBeGreaterThanOrEqual(4.5)
    }),
    { numRuns: 60 },
  )
})

test('yellow becomes darker and says so; a dark green stays', () => {
  const yellow = reportColour({ ...plain, colour: '#ffdd00' })!
  expect(yellow).toMatchObject({ isMoved: true, asked: '#ffdd00' })
  expect(yellow.askedContrast).toBeLessThan(2)
  expect(reportColour({ ...plain, colour: '#0d5f50' })!.isMoved).toBe(false)
})

test('a ground on which our letters cannot be read is moved', () => {
  expect(reportGround({ ...plain, ground: '#ffffff' })!.isMoved).toBe(false)
  const grey = reportGround({ ...plain, ground: '#999999' })!
  expect(grey.isMoved).toBe(true)
  expect(grey.contrast).toBeGreaterThanOrEqual(4.5)
})

test('without a choice there is nothing to tell', () => {
  expect([reportColour(plain), reportGround(plain)]).toEqual([null, null])
})
