import fc from 'fast-check'
import { z } from 'zod'
import { oddJson, oddNumber, oddTexts } from './odd.ts'

/** What of JSON Schema our own shapes and those of Payload use. */
export type JsonSchema = {
  [K in 'anyOf' | 'oneOf' | 'allOf']?: JsonSchema[]
} & {
  $ref?: string
  type?: string | readonly string[]
  enum?: readonly unknown[]
  const?: unknown
  pattern?: string
  format?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  minItems?: number
  maxItems?: number
  items?: JsonSchema | JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: readonly string[] | boolean
  additionalProperties?: JsonSchema | boolean
  $defs?: Record<string, JsonSchema>
  definitions?: Record<string, JsonSchema>
}

const deepest = 5
const absurd: Record<string, readonly string[]> = {
  date: ['2026-12-31', '0000-01-01', '9999-12-31', '2024-02-29', '2026-02-31'],
  'date-time': ['2026-12-31T23:59:59Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '+275760-09-13'],
  email: ['a@b.nl', `${'a'.repeat(64)}@${'b.'.repeat(90)}nl`, '"a b"@example.org', 'a@[127.0.0.1]'],
  uuid: ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
  uri: ['https://example.org', 'javascript:alert(1)', 'http://127.0.0.1:1/', 'https://[::1]/'],
}

/**
 * Bodies by the shape that an endpoint says it takes: half of them keep to it with values at and beyond its ends, the other
 * half breaks it somewhere.
 *
 * @param whole as zod or Payload writes it down
 * @param part a schema within it, when not all of it is meant
 */
export function fromSchema(whole: JsonSchema, part: JsonSchema = whole): fc.Arbitrary<unknown> {
  const named = { ...whole.definitions, ...whole.$defs }
  const ways = [true, false].flatMap((isBent) => [true, false].map((isCalm) => ({ named, isBent, isCalm })))
  return fc.oneof(...ways.map((how) => valueOf(part, how, 0)))
}

/** The same by a shape of ours. What only code can check is left out. */
export const fromZod = (shape: z.ZodType): fc.Arbitrary<unknown> =>
  fromSchema(z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as JsonSchema)

/** Bent: here and there it does not fit. Calm: texts are such as people write, so that one fault at a time is met. */
type How = { named: Record<string, JsonSchema>; isBent: boolean; isCalm: boolean }
const calmTexts = ['', 'koffie', 'Elke dinsdag om 10 uur', 'Annie de Vries', 'Op het plein']
/** What only code checks, which no schema tells. */
const calmByName: Record<string, string> = {
  ...{ email: 'bewoner@example.org', answerTo: 'bewoner@example.org', phone: '040 123 45 67' },
  ...{ website: 'https://example.org', from: '10:00', until: '12:00' },
}

function valueOf(schema: JsonSchema, how: How, depth: number): fc.Arbitrary<unknown> {
  const sound = soundValue(schema, how, depth)
  return how.isBent ? fc.oneof({ weight: 7, arbitrary: sound }, { weight: 1, arbitrary: oddJson }) : sound
}

function soundValue(schema: JsonSchema, how: How, depth: number): fc.Arbitrary<unknown> {
  if (schema.$ref) {
    const target = how.named[schema.$ref.split('/').at(-1)!]
    return target && depth < deepest ? valueOf(target, how, depth + 1) : oddJson
  }
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const cases = schema.anyOf ?? schema.oneOf
  if (cases) return fc.oneof(...cases.map((one) => valueOf(one, how, depth)))
  if (schema.allOf?.[0]) return valueOf(schema.allOf[0], how, depth)
  if (Array.isArray(schema.type))
    return fc.oneof(...(schema.type as string[]).map((type) => byType({ ...schema, type }, how, depth)))
  return byType(schema, how, depth)
}

function byType(schema: JsonSchema, how: How, depth: number): fc.Arbitrary<unknown> {
  if (schema.type === 'string') return textOf(schema, how)
  if (schema.type === 'number' || schema.type === 'integer') return numberOf(schema, how)
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'null') return fc.constant(null)
  if (schema.type === 'array') return listOf(schema, how, depth)
  if (schema.type === 'object') return objectOf(schema, how, depth)
  return oddJson
}

function textOf({ pattern, format, minLength = 0, maxLength = 400 }: JsonSchema, { isBent, isCalm }: How) {
  const most = maxLength + (isBent ? 1 : 0)
  const least = Math.max(0, minLength - (isBent ? 1 : 0))
  const calm = [
    ...calmTexts.filter((text) => text.length >= minLength && text.length <= maxLength),
    'x'.repeat(minLength),
  ]
  const fits = oddTexts.filter((text) => isBent || (text.length >= least && text.length <= most))
  const ends = fc.constantFrom('x'.repeat(most), '\u202e'.repeat(least), '\ud83d'.repeat(Math.min(most, 60)))
  const any = fc.oneof(fc.constantFrom(...fits, ' '.repeat(least)), ends)
  if (format && absurd[format]) return fc.oneof(fc.constantFrom(...absurd[format]), ...(isBent ? [any] : []))
  if (!pattern)
    return isCalm
      ? fc.oneof({ weight: 7, arbitrary: fc.constantFrom(...calm) }, ...(isBent ? [any] : []))
      : any
  return fc.oneof({ weight: 4, arbitrary: matching(pattern) }, ...(isBent ? [any] : []))
}

/** Some patterns look around, which cannot be done in reverse. */
function matching(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern))
  } catch {
    return fc.constantFrom(...oddTexts)
  }
}

function numberOf({ minimum = -(2 ** 53), maximum = 2 ** 53, type }: JsonSchema, { isBent }: How) {
  const isWhole = type === 'integer'
  const ends = [minimum, maximum, ...(isBent ? [minimum - 1, maximum + 1] : [])]
  const within = isWhole
    ? fc.integer({ min: Math.max(minimum, -(2 ** 31)), max: Math.min(maximum, 2 ** 31 - 1) })
    : fc.double({ min: minimum, max: maximum, noNaN: true })
  return fc.oneof(fc.constantFrom(...ends), within, ...(isBent ? [oddNumber] : []))
}

function listOf({ items, minItems = 0, maxItems = 4 }: JsonSchema, how: How, depth: number) {
  if (Array.isArray(items)) return fc.tuple(...items.map((one) => valueOf(one, how, depth + 1)))
  const one = depth < deepest && items ? valueOf(items, how, depth + 1) : oddJson
  const few = fc.array(one, { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 4)) })
  const many = one.map((same) => Array<unknown>(Math.min(maxItems + (how.isBent ? 1 : 0), 2_000)).fill(same))
  return fc.oneof({ weight: 4, arbitrary: few }, { weight: 1, arbitrary: many })
}

function objectOf(schema: JsonSchema, how: How, depth: number): fc.Arbitrary<unknown> {
  const { properties, additionalProperties: more, required } = schema
  if (depth >= deepest) return fc.constant({})
  if (!properties) {
    const inside = typeof more === 'object' ? valueOf(more, how, depth + 1) : oddJson
    return fc.dictionary(fc.constantFrom('x', 'id', '__proto__', 'constructor'), inside, { maxKeys: 3 })
  }
  const shape = Object.fromEntries(
    Object.entries(properties).map(([name, one]) => {
      const value = valueOf(one, how, depth + 1)
      const calm = how.isCalm && one.type === 'string' ? calmByName[name] : undefined
      return [name, calm ? fc.oneof({ weight: 6, arbitrary: fc.constant(calm) }, value) : value]
    }),
  )
  const needed = how.isBent || !Array.isArray(required) ? [] : required
  const whole = fc.record(shape, { requiredKeys: needed.filter((name) => name in shape) })
  if (!how.isBent) return whole
  const extra = fc.dictionary(fc.constantFrom('x', '__proto__', 'id', '$ne'), oddJson, { maxKeys: 1 })
  return fc.tuple(whole, extra).map(([body, beside]) => ({ ...body, ...beside }))
}
