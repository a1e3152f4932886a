import type { TownFeature } from './read-town.ts'

/** Three neighbourhoods that do not exist, for where the real ones are not at hand. The third has a hole. */
export const madeUpTown: TownFeature[] = [
  neighbourhood('BU99990001', 'Lindehof', 'WK999900', 'Oost', 1200, [square(5.4, 51.4, 0.01)]),
  neighbourhood('BU99990002', 'Molenwijk', 'WK999900', 'Oost', null, [square(5.41, 51.4, 0.01)]),
  neighbourhood('BU99990101', 'Buitengebied', 'WK999901', 'West', 310, [
    square(5.38, 51.4, 0.02),
    square(5.388, 51.408, 0.006),
  ]),
]

function neighbourhood(
  code: string,
  naam: string,
  wijkcode: string,
  wijknaam: string,
  inw: number | null,
  coordinates: number[][][],
): TownFeature {
  return {
    geometry: { type: 'Polygon', coordinates },
    properties: { code, naam, wijkcode, wijknaam, gm: 'GM9999', gemeente: 'Voorbeeldstad', inw },
  }
}

function square(lng: number, lat: number, side: number): number[][] {
  return [
    [lng, lat],
    [lng + side, lat],
    [lng + side, lat + side],
    [lng, lat + side],
    [lng, lat],
  ]
}
