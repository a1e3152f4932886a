import type { CollectionBeforeChangeHook } from 'payload'
import { areasOfPoint } from '../areas/area-of-point.ts'
import { readAreas } from '../areas/read-areas.ts'

type Geo = { lat?: number | null; lng?: number | null } | null | undefined

/** A venue lies in the neighbourhood its point lies in, unless someone chose one by hand for this very point. */
export const fillNeighbourhood: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const geo = (data.geo ?? originalDoc?.geo) as Geo
  if (geo?.lat == null || geo.lng == null) return data
  const before = originalDoc?.geo as Geo
  const hasMoved = before?.lat !== geo.lat || before?.lng !== geo.lng
  const chosen = data.neighbourhood ?? (hasMoved ? null : originalDoc?.neighbourhood)
  if (chosen) return data
  const areas = await readAreas(req.payload, req)
  const neighbourhood = areasOfPoint({ lat: geo.lat, lng: geo.lng }, areas).find(
    (a) => a.level === 'neighbourhood',
  )
  return { ...data, neighbourhood: neighbourhood?.id ?? null }
}
