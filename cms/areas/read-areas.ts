import type { Payload, PayloadRequest } from 'payload'
import type { Point } from '#search/geo/point.ts'
import type { AreaLevel } from '#search/vocabulary.ts'
import { idOf } from '../access/roles.ts'

export type KnownArea = {
  id: string
  code: string
  name: string
  level: AreaLevel
  /** Code of the area around it. */
  parent: string | null
  centre: Point
  border: Point[][][]
}

/** All areas with their borders parsed, for working out where a point lies. */
export async function readAreas(payload: Payload, req?: Partial<PayloadRequest>): Promise<KnownArea[]> {
  const { docs } = await payload.find({
    collection: 'areas',
    depth: 0,
    pagination: false,
    // On purpose: where a point lies does not depend on who asks.
    overrideAccess: true,
    req,
  })
  const codes = new Map(docs.map((doc) => [doc.id, doc.code]))
  return docs.flatMap((doc) => {
    const { lat, lng } = doc.centre ?? {}
    if (lat == null || lng == null) return []
    const parent = codes.get(idOf(doc.parent) ?? '') ?? null
    const border = doc.border ? (JSON.parse(doc.border) as Point[][][]) : []
    return [
      { id: doc.id, code: doc.code, name: doc.name, level: doc.level, parent, centre: { lat, lng }, border },
    ]
  })
}
