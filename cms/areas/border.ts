import { z } from 'zod'
import { pointSchema } from '#search/geo/point.ts'

/** Parts → rings → points. The first ring of a part is its outside, the others are holes; every ring is closed. */
export const borderSchema = z.array(z.array(z.array(pointSchema)))
export type Border = z.infer<typeof borderSchema>
export type Part = Border[number]
export type Ring = Part[number]

/** The text kept in an area's `border` field; no border is no text. */
export function formatBorder(border: Border): string | null {
  return border.length > 0 ? JSON.stringify(border) : null
}

export function parseBorder(text: string | null | undefined): Border {
  return text ? borderSchema.parse(JSON.parse(text)) : []
}
