import type { Area, Town } from '#site/town.ts'
import type { Point } from '#search/geo/point.ts'
import { type Flat, flattenAround, type Shape, unflattenAround } from './flat.ts'
import { mergeShapes } from './merge-shapes.ts'
import { nearestCells } from './nearest-cells.ts'

export type AreaShapes = {
  shapes: Map<string, Shape>
  /** Worked out from middles, because the real borders are not known. */
  areRough: boolean
  /** Where a point of these shapes is. */
  toPoint: (flat: Flat) => Point
}

const nowhere = { lng: 0, lat: 0 }
const known = new WeakMap<Town['areas'], AreaShapes>()

/** The shapes of all districts and neighbourhoods, laid flat. The same until the town changes, and then it is another map. */
export function areaShapes(areas: Town['areas']): AreaShapes {
  const kept = known.get(areas) ?? toShapes([...areas.values()])
  known.set(areas, kept)
  return kept
}

function toShapes(areas: Area[]): AreaShapes {
  const small = areas.filter((area) => area.level === 'neighbourhood')
  const districts = areas.filter((area) => area.level === 'district')
  const least = small.length > 0 ? small : districts
  if (least.length === 0) return { shapes: new Map(), areRough: true, toPoint: unflattenAround(nowhere) }
  const middle = middleOf(least)
  const toFlat = flattenAround(middle)
  const toShape = ({ border }: Area): Shape => border.flat().map((ring) => ring.map(toFlat))
  const areRough = least.some(({ border }) => border.length === 0)
  const cells = areRough ? nearestCells(new Map(least.map((area) => [area.code, toFlat(area.centre)]))) : null
  const shapes = new Map(least.map((area) => [area.code, cells ? [cells.get(area.code)!] : toShape(area)]))
  for (const district of districts.filter(({ code }) => !shapes.has(code))) {
    const own = small.filter(({ parent }) => parent === district.code).map(({ code }) => shapes.get(code)!)
    const isKnown = !areRough && district.border.length > 0
    shapes.set(district.code, isKnown ? toShape(district) : mergeShapes(own))
  }
  return { shapes: dropEmpty(shapes), areRough, toPoint: unflattenAround(middle) }
}

const isDrawn = ([, shape]: [string, Shape]) => shape.some((ring: Flat[]) => ring.length > 2)
const dropEmpty = (shapes: Map<string, Shape>) => new Map([...shapes].filter(isDrawn))

function middleOf(areas: Area[]) {
  const mean = (axis: 'lng' | 'lat') =>
    areas.reduce((sum, { centre }) => sum + centre[axis], 0) / areas.length
  return { lng: mean('lng'), lat: mean('lat') }
}
