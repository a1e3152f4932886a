import type { Point } from '#search/geo/point.ts'
import { areaAliases } from './data/area-aliases.ts'
import { districts, municipality, type SeedNeighbourhood } from './data/areas.ts'
import { postcodes } from './data/postcodes.ts'

export type AreaRow = {
  code: string
  name: string
  level: 'municipality' | 'district' | 'neighbourhood'
  centre: Point
  /** Code of the area around it. */
  parent: string | null
  population: number | null
  /** What people call it beside its name. */
  otherNames: string[]
  /** Four digits each. */
  postcodes: string[]
}

/** The areas of the town as the cms keeps them, each after the one around it. */
export function areaRows(): AreaRow[] {
  const { code, name, lat, lng } = municipality
  const town = { centre: { lat, lng }, parent: null, population: null, otherNames: [], postcodes: [] }
  return [
    { code, name, level: 'municipality', ...town },
    ...districts.flatMap(({ neighbourhoods, ...district }): AreaRow[] => [
      {
        ...district,
        level: 'district',
        centre: middleOf(neighbourhoods),
        parent: code,
        population: null,
        otherNames: areaAliases[district.code] ?? [],
        postcodes: [],
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
  otherNames: [],
  postcodes: Object.keys(postcodes).filter((digits) => postcodes[digits]!.includes(name)),
})

function middleOf(places: SeedNeighbourhood[]): Point {
  const mean = (index: 2 | 3) =>
    Number((places.reduce((sum, place) => sum + place[index], 0) / places.length).toFixed(4))
  return { lat: mean(2), lng: mean(3) }
}
