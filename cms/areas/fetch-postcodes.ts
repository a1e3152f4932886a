import { z } from 'zod'
import type { Border } from './border.ts'
import { cbsGeometry } from './cbs-feature.ts'
import { type CbsOptions, readPages, toItemsUrl } from './read-pages.ts'

/** The ground of the four digits of a postcode. */
export type Postcode = { digits: string; year: number; border: Border }

/** The CBS has these figures for years back; each year is a feature of its own. */
const year = 2024

const feature = z
  .object({
    properties: z.object({
      postcode: z.coerce.string().regex(/^[1-9]\d{3}$/),
      jaarcode: z.coerce.number().int(),
    }),
    geometry: cbsGeometry,
  })
  .transform(({ properties, geometry }): Postcode => ({
    digits: properties.postcode,
    year: properties.jaarcode,
    border: geometry,
  }))

/** The postcodes in and around a municipality, each as it was last drawn. */
export async function fetchPostcodes(municipality: Border, options: CbsOptions): Promise<Postcode[]> {
  const { base, pageSize = 100, onProgress } = options
  const asked = { jaarcode: `${year}`, bbox: boxOf(municipality), limit: `${pageSize}` }
  const first = toItemsUrl(base, 'postcode4', asked, 'CBS_POSTCODE_API_URL')
  const latest = new Map<string, Postcode>()
  for await (const page of readPages(first, feature, options)) {
    for (const one of page) if (one.year >= (latest.get(one.digits)?.year ?? 0)) latest.set(one.digits, one)
    onProgress?.(`${latest.size} postcodes opgehaald.`)
  }
  return [...latest.values()]
}

/** West, south, east, north, as the CBS asks for them. */
function boxOf(border: Border): string {
  const points = border.flat(2)
  const least = (of: (point: (typeof points)[0]) => number) => Math.min(...points.map(of))
  const most = (of: (point: (typeof points)[0]) => number) => Math.max(...points.map(of))
  return [least((p) => p.lng), least((p) => p.lat), most((p) => p.lng), most((p) => p.lat)].join(',')
}
