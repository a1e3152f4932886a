import { z } from 'zod'
import type { AreaLevel } from '#search/vocabulary.ts'
import type { Border } from './border.ts'

/** One area as the CBS tells it, in our words. */
export type CbsArea = {
  level: AreaLevel
  code: string
  name: string
  parentCode: string | null
  municipalityCode: string
  population: number | null
  border: Border
}

// Degrees are checked, because the same service also speaks metres (RD) and those would pass for points.
const position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.number())
  .transform(([lng, lat]) => ({ lng, lat }))
const rings = z.array(z.array(position).min(4)).min(1)
/** A polygon or several, as parts of rings of points. */
export const cbsGeometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: rings }).transform((g) => [g.coordinates]),
  z
    .object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings).min(1) })
    .transform((g) => g.coordinates),
])

const code = (prefix: string) => z.string().regex(new RegExp(`^${prefix}[0-9A-Z]+$`))
const name = z.string().min(1)
/** The CBS writes -99990 and below for a number it does not know or does not tell. */
const population = z
  .number()
  .nullish()
  .transform((count) => (count == null || count < 0 ? null : Math.round(count)))
const shared = { gemeentecode: code('GM'), aantal_inwoners: population }

const properties = {
  municipality: z
    .object({ ...shared, gemeentenaam: name })
    .transform((p) => ({ ...told(p), code: p.gemeentecode, name: p.gemeentenaam, parentCode: null })),
  district: z
    .object({ ...shared, wijkcode: code('WK'), wijknaam: name })
    .transform((p) => ({ ...told(p), code: p.wijkcode, name: p.wijknaam, parentCode: p.gemeentecode })),
  neighbourhood: z
    .object({ ...shared, buurtcode: code('BU'), buurtnaam: name, wijkcode: code('WK') })
    .transform((p) => ({ ...told(p), code: p.buurtcode, name: p.buurtnaam, parentCode: p.wijkcode })),
}

function told(p: { gemeentecode: string; aantal_inwoners: number | null }) {
  return { municipalityCode: p.gemeentecode, population: p.aantal_inwoners }
}

/** Each level names its columns after itself. */
export function cbsFeatureSchema(level: AreaLevel) {
  return z
    .object({ type: z.literal('Feature'), properties: properties[level], geometry: cbsGeometry })
    .transform((feature): CbsArea => ({ level, ...feature.properties, border: feature.geometry }))
}
