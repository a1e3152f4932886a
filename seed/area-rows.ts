import type { Point } from '#search/geo/point.ts'
import { districts, municipality, type SeedNeighbourhood } from './data/areas.ts'

export type AreaRow = {
  code: string
  name: string
  level: 'municipality' | 'district' | 'neighbourhood'
  centre: Point
  /** Code of the area around it. */
  parent: string | null
  population: number | null
}

/** The areas of the town as the cms keeps them, each after the one around it. */
export function areaRows(): AreaRow[] {
  const { code, name, lat, lng } = municipality
  const town = { centre: { lat, lng }, parent: null, population: null }
  return [
    { code, name, level: 'municipality', ...town },
    ...districts.flatMap(({ neighbourhoods, ...district }): AreaRow[] => [
      {
        ...district,
        level: 'district',
        centre: middleOf(neighbourhoods),
        parent: code,
        population: null,
      },
      ...neighbourhoods.map((own) => toRow(own, district.code)),
    ]),
  ]
}

const toRow = ([code, name, lat, lng, population]: SeedNeighbourhood, parent: string): AreaRow => ({
  code,
  name,
  level: 'neighbourhood',
  centre: { lat, lng },
  parent,
  population,
})

function middleOf(places: SeedNeighbourhood[]): Point {
  const mean = (index: 2 | 3) =>
    Number((places.reduce((sum, place) => sum + place[index], 0) / places.length).toFixed(4))
  return { lat: mean(2), lng: mean(3) }
}
