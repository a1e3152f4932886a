import { existsSync, readFileSync } from 'node:fs'
import { madeUpTown } from './made-up-town.ts'

/** Test support: neighbourhoods as the files in `shared/data/geo` have them. */
export type TownFeature = {
  geometry:
    { type: 'Polygon'; coordinates: number[][][] } | { type: 'MultiPolygon'; coordinates: number[][][][] }
  properties: {
    code: string
    naam: string
    wijkcode: string
    wijknaam: string
    gm: string
    gemeente: string
    inw: number | null
  }
}
export type Town = { source: string; municipalityCode: string; features: TownFeature[] }

/** A real town from the shared data, or the made-up one where that is not there; `source` says which. */
export function readTown(file = 'eindhoven-buurten-cbs2024.geojson'): Town {
  const path = `../shared/data/geo/${file}`
  if (!existsSync(path)) return named('drie verzonnen buurten: de echte bestanden zijn er niet', madeUpTown)
  return named(file, (JSON.parse(readFileSync(path, 'utf8')) as { features: TownFeature[] }).features)
}

function named(source: string, features: TownFeature[]): Town {
  return { source, municipalityCode: features[0]!.properties.gm, features }
}
