import { expect, test } from 'vitest'
import { squareTown } from '#site/testing/square-town.ts'
import { findArea } from './find-area.ts'

const { areas } = squareTown()

test('the code at the end of an address decides, under whatever name it went before', () => {
  for (const slug of ['buurt-1-bu07721101', 'bu07721101', 'BU07721101', 'een-oude-naam-bu07721101'])
    expect(findArea(areas, slug)?.name).toBe('Buurt 1')
  expect(findArea(areas, 'west-wk077211')?.name).toBe('West')
})

test('what is not there is not found', () => {
  for (const slug of ['', 'buurt-1', 'bu99999999', 'constructor', '__proto__'])
    expect(findArea(areas, slug)).toBeUndefined()
})
