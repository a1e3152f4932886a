import { describe, expect, test } from 'vitest'
import { squareTown } from '#site/testing/square-town.ts'
import { districtsOf, neighboursOf, partsOf } from './area-around.ts'

const namesAround = (areas: ReturnType<typeof squareTown>['areas'], name: string) => {
  const area = [...areas.values()].find((one) => one.name === name)!
  return neighboursOf(areas, area).map((one) => one.name)
}

describe.each([
  ['with borders', true],
  ['with no more than middles', false],
])('%s', (_, hasBorders) => {
  const { areas } = squareTown({ hasBorders })

  test('a neighbourhood lies against those beside, above and below it, and not against the rest', () => {
    expect(namesAround(areas, 'Buurt 1')).toEqual(expect.arrayContaining(['Buurt 2', 'Buurt 5']))
    for (const far of ['Buurt 3', 'Buurt 4', 'Buurt 7', 'Buurt 8'])
      expect(namesAround(areas, 'Buurt 1')).not.toContain(far)
  })

  test('a neighbourhood is its neighbour’s neighbour, across the line between two districts too', () => {
    expect(namesAround(areas, 'Buurt 2')).toContain('Buurt 3')
    expect(namesAround(areas, 'Buurt 3')).toContain('Buurt 2')
  })

  test('districts lie against districts only', () => {
    expect(namesAround(areas, 'West')).toEqual(['Oost'])
  })
})

test('districts and their neighbourhoods go by name', () => {
  const { areas } = squareTown()
  const districts = districtsOf(areas)
  expect(districts.map(({ name }) => name)).toEqual(['Oost', 'West'])
  expect(partsOf(areas, districts[1]!).map(({ name }) => name)).toEqual([
    ...['Buurt 1', 'Buurt 2', 'Buurt 5', 'Buurt 6'],
  ])
})
