import { z } from 'zod'

export type CbsPage<T> = { features: T[]; next: string | null }

const envelope = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.looseObject({ properties: z.looseObject({ water: z.unknown().optional() }) })),
  links: z.array(z.object({ rel: z.string(), href: z.string() })).default([]),
})

/** One page of the CBS, read strictly; throws in words a person at the keyboard can act on. */
export function parseCbsPage<T>(text: string, feature: z.ZodType<T>): CbsPage<T> {
  const page = read(envelope, toJson(text))
  const land = page.features.filter((feature) => !isWater(feature.properties.water))
  return {
    features: read(z.array(feature), land),
    next: page.links.find((link) => link.rel === 'next')?.href ?? null,
  }
}

/** The water of a municipality is a feature of its own, under the same code as the land. */
function isWater(told: unknown): boolean {
  return String(told).toUpperCase() === 'JA'
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const got = /^\s*</.test(text) ? 'een webpagina' : 'onleesbare of afgebroken tekst'
    throw new Error(`Het CBS gaf ${got} in plaats van JSON. Klopt CBS_API_URL?`, { cause })
  }
}

function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  const where = issue.path.join('.') || 'het begin'
  throw new Error(
    `Het antwoord van het CBS heeft een andere vorm dan verwacht, bij ${where}: ${issue.message}`,
  )
}
