import { describe, expect, test } from 'vitest'
import { squareTown } from '#site/testing/square-town.ts'
import { drawArea, drawTown, type Drawing } from './draw-areas.ts'

const { areas } = squareTown()
const named = (name: string) => [...areas.values()].find((area) => area.name === name)!
const inRole = (drawing: Drawing | null, role: string) =>
  drawing!.areas.filter((area) => area.role === role).map(({ name }) => name)

describe('a neighbourhood', () => {
  const drawing = drawArea(areas, named('Buurt 2'))

  test('is drawn once, and is no link to itself', () => {
    const [own] = drawing!.areas.filter(({ role }) => role === 'own')
    expect(own).toMatchObject({ name: 'Buurt 2', href: null, placed: { lines: ['Buurt 2'] } })
    expect(own!.path).toMatch(/^M\d+ \d+L.*Z$/)
  })

  test('has each neighbour as a link, by its own address', () => {
    const near = drawing!.areas.filter(({ role }) => role === 'near')
    expect(near.length).toBeGreaterThan(2)
    for (const { name, href } of near) expect(href).toBe(`/wijken/${named(name).slug}`)
  })
})

test('a district is drawn with its neighbourhoods in it and the other district beside it', () => {
  const drawing = drawArea(areas, named('West'))
  expect(inRole(drawing, 'part').sort()).toEqual(['Buurt 1', 'Buurt 2', 'Buurt 5', 'Buurt 6'])
  expect(inRole(drawing, 'near')).toEqual(['Oost'])
})

test('the town is its districts, each with its name', () => {
  const drawing = drawTown(areas)
  expect(inRole(drawing, 'part').sort()).toEqual(['Oost', 'West'])
  expect(drawing!.areas.every(({ placed }) => placed)).toBe(true)
  expect(drawing!.areRough).toBe(false)
})

test('without borders it is drawn all the same, and said to be rough', () => {
  expect(drawTown(squareTown({ hasBorders: false }).areas)).toMatchObject({ areRough: true })
})

test('a town without areas has no drawing', () => {
  expect(drawTown(new Map())).toBeNull()
})
