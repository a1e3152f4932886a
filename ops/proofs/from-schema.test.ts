import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listingQuerySchema } from '#search/query.ts'
import { usageBatchSchema } from '#search/usage/usage-batch.ts'
import { sendingSchema } from '#cms/help/sending.ts'
import { fromSchema, fromZod } from './from-schema.ts'

const shapes = { listingQuerySchema, usageBatchSchema, sendingSchema }

test.each(Object.entries(shapes))('by %s come bodies that fit and bodies that do not', (_, shape) => {
  const bodies = fc.sample(fromZod(shape), { numRuns: 400, seed: 1 })
  const good = bodies.filter((body) => shape.safeParse(body).success).length
  expect(good).toBeGreaterThan(4)
  expect(bodies.length - good).toBeGreaterThan(100)
})

test('a shape within a shape is found by its name, also when it holds itself', () => {
  const tree = { type: 'object', properties: { child: { $ref: '#/definitions/tree' } }, required: ['child'] }
  const bodies = fc.sample(fromSchema({ $ref: '#/definitions/tree', definitions: { tree } }), 20)
  expect(bodies.some((body) => JSON.stringify(body)?.includes('{"child":{"child":'))).toBe(true)
})
