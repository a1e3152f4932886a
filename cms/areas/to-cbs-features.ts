import type { TownFeature } from './read-town.ts'

/** Test support: neighbourhoods under the names the CBS uses, with the districts and municipality around them. */
export type CbsFeatures = Record<'gemeenten' | 'wijken' | 'buurten', CbsFeature[]> & {
  postcode4?: CbsFeature[]
}
export type CbsFeature = {
  type: 'Feature'
  id: number
  geometry: { type: string; coordinates: unknown }
  properties: Record<string, string | number>
}

export function toCbsFeatures(town: TownFeature[]): CbsFeatures {
  const gemeenten = grouped(town, ({ properties: p }) => p.gm).flatMap((group) => {
    const told = municipalityOf(group)
    return [feature(told, around(group), group), feature({ ...told, water: 'JA' }, pond, [])]
  })
  const wijken = grouped(town, ({ properties: p }) => p.wijkcode).map((group) =>
    feature({ ...municipalityOf(group), ...districtOf(group) }, around(group), group),
  )
  const buurten = town.map((one) => {
    const { code, naam } = one.properties
    const told = { ...municipalityOf([one]), ...districtOf([one]), buurtcode: code, buurtnaam: naam }
    return feature(told, one.geometry, [one])
  })
  return { gemeenten, wijken, buurten }
}

const pond = {
  type: 'Polygon',
  coordinates: [
    [
      [5, 52],
      [5.01, 52],
      [5.01, 52.01],
      [5, 52],
    ],
  ],
}

type Told = Record<string, string | number>

function feature(told: Told, geometry: CbsFeature['geometry'], people: TownFeature[]): CbsFeature {
  const counts = people.map(({ properties }) => properties.inw)
  const known = counts.length > 0 && counts.every((count) => count !== null)
  const total = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const properties = { water: 'NEE', jaar: 2024, ...told, aantal_inwoners: known ? total : -99997 }
  return { type: 'Feature', id: 1, geometry, properties }
}

function municipalityOf([one]: TownFeature[]): Told {
  return { gemeentecode: one!.properties.gm, gemeentenaam: one!.properties.gemeente }
}

function districtOf([one]: TownFeature[]): Told {
  return { wijkcode: one!.properties.wijkcode, wijknaam: one!.properties.wijknaam }
}

/** Not dissolved: all the parts of all the neighbourhoods, which covers the same ground. */
function around(group: TownFeature[]): CbsFeature['geometry'] {
  const coordinates = group.flatMap(({ geometry: g }) =>
    g.type === 'Polygon' ? [g.coordinates] : g.coordinates,
  )
  return { type: 'MultiPolygon', coordinates }
}

function grouped(town: TownFeature[], by: (one: TownFeature) => string): TownFeature[][] {
  return [...Map.groupBy(town, by).values()]
}
