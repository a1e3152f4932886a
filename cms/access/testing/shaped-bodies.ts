import fc from 'fast-check'
import { configToJSONSchema, type SanitizedConfig } from 'payload'
import { fromSchema, fromZod, type JsonSchema } from '#ops/proofs/from-schema.ts'
import { usageBatchSchema } from '#search/usage/usage-batch.ts'
import { sendingSchema } from '../../help/sending.ts'

export type Said = { body?: string; headers: Record<string, string> }

/** The key of the site, as the proofs set it: what stands behind it is asked as well. */
export const testHelpKey = 'x'.repeat(40)

const ofTheSite = {
  '/help/receive': fromZod(sendingSchema),
  '/usage/receive': fromZod(usageBatchSchema),
}

/**
 * JSON by the shape that a door says it takes: of a collection or global the one Payload makes types of, of the doors for
 * the site our own. Gives for a path of `doorsOf` the bodies to send there, or nothing.
 */
export function shapedBodies(config: SanitizedConfig): (path: string) => fc.Arbitrary<Said> | undefined {
  const whole = configToJSONSchema(config, 'text') as JsonSchema
  const made = new Map<string, fc.Arbitrary<unknown>>()
  const shapeOf = (slug: string) => {
    const part = whole.definitions?.[slug]
    if (part && !made.has(slug)) made.set(slug, fromSchema(whole, part))
    return made.get(slug)
  }
  return (path) => {
    const ofSite = ofTheSite[path as keyof typeof ofTheSite]
    const headers = { 'content-type': 'application/json' }
    if (ofSite) return ofSite.map(toSaid({ ...headers, authorization: `Bearer ${testHelpKey}` }))
    const [, first = '', second = ''] = path.split('/')
    return shapeOf(first === 'globals' ? second : first)?.map(toSaid(headers))
  }
}

const toSaid =
  (headers: Record<string, string>) =>
  (any: unknown): Said => ({ body: JSON.stringify(any) ?? '', headers })
