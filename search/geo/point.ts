import { z } from 'zod'

/** A place on earth: degrees, WGS84, six decimals at most. It becomes a pair only inside `site/map/`. */
export const pointSchema = z.strictObject({
  lng: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
})
export type Point = z.infer<typeof pointSchema>

/** In a file of its own, without Zod, because it travels to the browser. */
export { metresBetween } from './metres-between.ts'
