import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'
import { refuseOddShapes } from './refuse-odd-shapes.ts'

const rows = { name: 'rows', type: 'array', flattenedFields: [] } as unknown as FlattenedField
const group = { name: 'group', type: 'group', flattenedFields: [rows] } as unknown as FlattenedField
const collection = { slug: 'listings', flattenedFields: [group, rows] }
const saved = (data: object) => {
  refuseOddShapes({ args: { data }, operation: 'create', collection, req: { t: String } } as never)
  return data
}

test('null for a list is an empty list, also in a group', () => {
  expect(saved({ rows: null, group: { rows: null } })).toEqual({ rows: [], group: { rows: [] } })
  expect(saved({ group: null })).toEqual({ group: null })
})

test('what is no list is refused', () => {
  expect(() => saved({ group: { rows: 'vier' } })).toThrow()
})
