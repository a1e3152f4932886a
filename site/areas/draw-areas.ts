import { areaAddress } from '#site/layouts/addresses.ts'
import type { Area, Town } from '#site/town.ts'
import { districtsOf, neighboursOf, partsOf } from './area-around.ts'
import { areaShapes } from './area-shapes.ts'
import { type Box, boxOf, doOverlap, type Flat, grow, type Shape } from './flat.ts'
import { placeNames, type PlacedName } from './place-names.ts'
import { clip } from './roomiest-spot.ts'

/**
 * What an area is in a drawing: the one it is about, or only the line around that where its parts are drawn; a part of
 * it; its neighbour; or only there to fill the paper.
 */
export type Role = 'own' | 'outline' | 'part' | 'near' | 'far'
export type DrawnArea = {
  name: string
  href: string | null
  role: Role
  path: string
  placed: PlacedName | null
}
export type Drawing = { width: number; height: number; areas: DrawnArea[]; areRough: boolean }

const width = 1_000
/** Height for width: no tower and no ribbon. */
const proportions = { least: 0.62, most: 0.85 }

type Wanted = { area: Area; role: Role }

/** All districts of the town. Null where there is nothing to draw. */
export function drawTown(areas: Town['areas']): Drawing | null {
  const wanted = districtsOf(areas).map((area): Wanted => ({ area, role: 'part' }))
  const { shapes } = areaShapes(areas)
  const around = boxOf(wanted.flatMap(({ area }) => shapes.get(area.code) ?? []))
  return draw(areas, wanted, grow(around, 150))
}

/** One area among its neighbours; a district with its neighbourhoods in it. */
export function drawArea(areas: Town['areas'], area: Area): Drawing | null {
  const own = areaShapes(areas).shapes.get(area.code)
  if (!own) return null
  const box = boxOf(own)
  const size = Math.max(box.right - box.left, box.bottom - box.top)
  const near = neighboursOf(areas, area)
  const parts = partsOf(areas, area)
  const isFar = (one: Area) => one.level === area.level && one !== area && !near.includes(one)
  return draw(
    areas,
    [
      ...[...areas.values()].filter(isFar).map((one): Wanted => ({ area: one, role: 'far' })),
      ...near.map((one): Wanted => ({ area: one, role: 'near' })),
      ...parts.map((one): Wanted => ({ area: one, role: 'part' })),
      { area, role: parts.length > 0 ? 'outline' : 'own' },
    ],
    grow(box, Math.max(250, size * (parts.length > 0 ? 0.16 : 0.4))),
  )
}

function draw(areas: Town['areas'], wanted: Wanted[], box: Box): Drawing | null {
  const { shapes, areRough } = areaShapes(areas)
  const { toPaper, height } = fit(box)
  const paper = { left: 0, top: 0, right: width, bottom: height }
  const onPaper = wanted
    .map((one) => ({ ...one, shape: (shapes.get(one.area.code) ?? []).map((ring) => ring.map(toPaper)) }))
    .filter(({ shape }) => shape.length > 0 && doOverlap(boxOf(shape), paper))
  if (onPaper.length === 0) return null
  const names = nameAreas(onPaper, paper)
  const drawn = onPaper.map(({ area, role, shape }) => ({
    name: area.name,
    href: role === 'part' || role === 'near' ? areaAddress(area) : null,
    role,
    path: toPath(shape),
    placed: names.get(area) ?? null,
  }))
  return { width, height, areas: drawn, areRough }
}

/** Lays a piece of the town on the paper, with some more of its surroundings where the paper has another shape. */
function fit({ left, top, right, bottom }: Box) {
  const [across, down] = [right - left, bottom - top]
  const proportion = Math.min(proportions.most, Math.max(proportions.least, down / across))
  const height = Math.round(width * proportion)
  const scale = Math.min(width / across, height / down)
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  const toPaper = ({ x, y }: Flat): Flat => ({
    x: Math.round((x - middle.x) * scale + width / 2),
    y: Math.round((y - middle.y) * scale + height / 2),
  })
  return { toPaper, height }
}

/** Whose name goes first where there is little room. The others have none. */
const named: Role[] = ['own', 'part', 'near']
const inset = 12

function nameAreas(onPaper: (Wanted & { shape: Shape })[], paper: Box): Map<Area, PlacedName> {
  const inTurn = onPaper
    .filter(({ role }) => named.includes(role))
    .sort((a, b) => named.indexOf(a.role) - named.indexOf(b.role) || sizeOf(b) - sizeOf(a))
  const within = grow(paper, -inset)
  const placed = placeNames(
    inTurn.map(({ area, shape }) => ({ name: area.name, shape: clip(shape, within) })),
    within,
  )
  return new Map(inTurn.flatMap(({ area }, i) => (placed[i] ? [[area, placed[i]] as const] : [])))
}

function sizeOf({ shape }: { shape: Shape }) {
  const { left, right, top, bottom } = boxOf(shape)
  return (right - left) * (bottom - top)
}

/** Rings as the `d` of a path. */
const toPath = (shape: Shape): string =>
  shape
    .filter((ring) => ring.length > 2)
    .map((ring) => `M${ring.map(({ x, y }) => `${x} ${y}`).join('L')}Z`)
    .join('')
