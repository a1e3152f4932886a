import type { Point } from '#search/geo/point.ts'
import { type Area, type Town, toTown } from '#site/town.ts'

const side = 0.01

const area = (told: Pick<Area, 'code' | 'name' | 'level' | 'parent' | 'centre' | 'border'>): Area => ({
  type: 'area',
  id: told.code,
  slug: `${told.name.toLowerCase().replaceAll(' ', '-')}-${told.code.toLowerCase()}`,
  revision: 1,
  population: null,
  aliases: [],
  postcodes: [],
  ...told,
})

const square = ({ lng, lat }: Point): Point[] => [
  { lng, lat },
  { lng: lng + side, lat },
  { lng: lng + side, lat: lat + side },
  { lng, lat: lat + side },
  { lng, lat },
]

/**
 * A town like a chessboard of four by two neighbourhoods, for tests: "Buurt 1" to "Buurt 8" from left to right, first the
 * row below. The left half is district West, the right half Oost.
 */
export function squareTown({ hasBorders = true } = {}): Town {
  const corners = Array.from({ length: 8 }, (_, i) => ({
    lng: 5.4 + (i % 4) * side,
    lat: 51.4 + Math.floor(i / 4) * side,
  }))
  const neighbourhoods = corners.map((corner, i) =>
    area({
      code: `BU0772${i % 4 < 2 ? '11' : '22'}0${i + 1}`,
      name: `Buurt ${i + 1}`,
      level: 'neighbourhood',
      parent: i % 4 < 2 ? 'WK077211' : 'WK077222',
      centre: { lng: corner.lng + side / 2, lat: corner.lat + side / 2 },
      border: hasBorders ? [[square(corner)]] : [],
    }),
  )
  const districts = ['West', 'Oost'].map((name, i) =>
    area({
      code: i === 0 ? 'WK077211' : 'WK077222',
      name,
      level: 'district',
      parent: 'GM0772',
      centre: { lng: 5.41 + i * 2 * side, lat: 51.41 },
      border: [],
    }),
  )
  return toTown([...districts, ...neighbourhoods])
}
