import { expect, test } from 'vitest'
import { areaRows } from './area-rows.ts'
import { areaAliases } from './data/area-aliases.ts'
import { postcodes } from './data/postcodes.ts'

const rows = areaRows()

test('every neighbourhood has a postcode, and every postcode only neighbourhoods that are there', () => {
  const neighbourhoods = rows.filter(({ level }) => level === 'neighbourhood')
  expect(neighbourhoods.filter((row) => row.postcodes.length === 0)).toEqual([])
  const names = new Set(neighbourhoods.map(({ name }) => name))
  expect(
    Object.values(postcodes)
      .flat()
      .filter((name) => !names.has(name)),
  ).toEqual([])
})

test('other names belong to areas that are there', () => {
  const codes = new Set(rows.map(({ code }) => code))
  expect(Object.keys(areaAliases).filter((code) => !codes.has(code))).toEqual([])
})
