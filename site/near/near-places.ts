import type { Point } from '#search/geo/point.ts'
import type { Town } from '#site/town.ts'

/** A neighbourhood, as far as one must know it to tell whether somebody lives there. */
export type NearPlace = {
  code: string
  name: string
  /** The district around it, and what people call either. */
  alsoIn: string[]
  postcodes: string[]
  centre: Point
  border: Point[][][]
}
export type NearPlaces = { town: string; places: NearPlace[] }

/** The neighbourhoods of the town, for a browser to find its own in. */
export function nearPlaces({ areas, municipality }: Town): NearPlaces {
  const places = [...areas.values()]
    .filter(({ level }) => level === 'neighbourhood')
    .map(({ code, name, aliases, parent, postcodes, centre, border }) => {
      const around = areas.get(parent ?? '')
      const alsoIn = [...aliases, ...(around ? [around.name, ...around.aliases] : [])]
      return { code, name, alsoIn, postcodes, centre, border }
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
  return { town: municipality?.name ?? '', places }
}
