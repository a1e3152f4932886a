import { z } from 'zod'
import { areaRefSchema, pictureSchema } from './document.ts'
import { pointSchema } from './geo/point.ts'
import * as v from './vocabulary.ts'

/**
 * The small things around the listings that a page needs: organisations, areas, themes, pages, the municipality.
 * They live in one index of their own; the site keeps the last good copy of all of them in memory.
 */

const text = z.string()
const base = { id: z.string(), slug: text, revision: z.number().int() }

const organisation = z.strictObject({
  type: z.literal('organisation'),
  ...base,
  name: text,
  kind: z.enum(v.organisationKinds),
  description: text,
  website: z.url().nullable(),
  phone: text.nullable(),
  email: text.nullable(),
  picture: pictureSchema.nullable(),
})

const area = z.strictObject({
  type: z.literal('area'),
  ...base,
  code: text,
  name: text,
  level: z.enum(v.areaLevels),
  /** Code of the area around it; null for a municipality. */
  parent: text.nullable(),
  centre: pointSchema,
  /** Rings of points, outer and inner alike, one list per part; empty when the border is not known. */
  border: z.array(z.array(z.array(pointSchema))),
  population: z.number().int().nullable(),
  /** What people call it beside its name. */
  aliases: z.array(text),
  /** Four digits each: of these postcodes a good part lies here. */
  postcodes: z.array(z.string().regex(/^[1-9]\d{3}$/)),
})

const theme = z.strictObject({
  type: z.literal('theme'),
  ...base,
  label: text,
  description: text,
  icon: text,
  hue: z.enum(v.hues),
  order: z.number().int(),
  parent: text.nullable(),
  /** How residents say it. */
  everyday: z.array(text),
  /** Whole sentences of people who need this. */
  needs: z.array(text),
  /** How professionals say it. */
  professional: z.array(text),
})

const lifeDomain = z.strictObject({
  type: z.literal('lifeDomain'),
  ...base,
  label: text,
  order: z.number().int(),
})

const audience = z.strictObject({
  type: z.literal('audience'),
  ...base,
  label: text,
  order: z.number().int(),
})

const run = z.strictObject({ text, bold: z.boolean(), italic: z.boolean(), href: text.nullable() })
const block = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('heading'), level: z.number().int().min(2).max(4), runs: z.array(run) }),
  z.strictObject({ is: z.literal('paragraph'), runs: z.array(run) }),
  z.strictObject({ is: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(run)) }),
])

const page = z.strictObject({ type: z.literal('page'), ...base, title: text, body: z.array(block) })

const municipality = z.strictObject({
  type: z.literal('municipality'),
  ...base,
  name: text,
  area: areaRefSchema.nullable(),
  centre: pointSchema,
  /** Whom to call for who would rather talk. */
  helpline: z.strictObject({ name: text, phone: text, hours: text }),
  /** `words`: what people type when this number should come first. */
  emergency: z.array(z.strictObject({ name: text, phone: text, about: text, words: z.array(text) })),
  /** When schools are out; both ends are days off. */
  holidays: z.array(z.strictObject({ name: text, from: z.iso.date(), until: z.iso.date() })),
  /** How this municipality wants to look. Shades that can be read are worked out from the one colour. */
  look: z.strictObject({
    /** `#rrggbb`, or null for the colour of the house. */
    brand: z
      .string()
      .regex(/^#[0-9a-f]{6}$/)
      .nullable(),
    logo: pictureSchema.nullable(),
  }),
})

/** What a host chose for their widget and saved with us: as address words, so that an old one is read as any address. */
const widget = z.strictObject({
  type: z.literal('widget'),
  ...base,
  words: text,
  /** Names of hosts in whose pages it may stand; empty when it may stand anywhere. */
  domains: z.array(text),
})

export const townDocumentSchema = z.discriminatedUnion('type', [
  organisation,
  area,
  theme,
  lifeDomain,
  audience,
  page,
  municipality,
  widget,
])
export type TownDocument = z.infer<typeof townDocumentSchema>
export type OfType<T extends TownDocument['type']> = Extract<TownDocument, { type: T }>
export type PageBlock = z.infer<typeof block>
export type PageRun = z.infer<typeof run>
