import type { SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Point } from '#search/geo/point.ts'
import { nlMap } from '#site/text/nl-map.ts'
import { toUnit } from './camera.ts'
import { isVectorTile } from './is-vector-tile.ts'

type Fetch = typeof fetch
type Tiled = SourceSpecification & {
  url?: string
  tiles?: string[]
  minzoom?: number
  maxzoom?: number
  encoding?: string
  attribution?: string
}

/** Made whole against the address it came from; the braces of `{z}` are no part of an address. */
const absolute = (url: string, base: string) =>
  new URL(url, base).href.replaceAll('%7B', '{').replaceAll('%7D', '}')

async function fetchJson<T>(url: string, signal: AbortSignal, get: Fetch): Promise<T> {
  const response = await get(url, { signal })
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  return (await response.json()) as T
}

/** The tile a point lies in, as an address. */
export function tileAddress(template: string, point: Point, zoom: number): string {
  const count = 2 ** zoom
  const { x, y } = toUnit(point)
  const column = Math.floor(x * count)
  const row = Math.floor(y * count)
  return template.replace('{z}', String(zoom)).replace('{x}', String(column)).replace('{y}', String(row))
}

async function withTiles(source: Tiled, base: string, signal: AbortSignal, get: Fetch): Promise<Tiled> {
  if (source.tiles) return { ...source, tiles: source.tiles.map((url) => absolute(url, base)) }
  if (!source.url) return source
  const address = absolute(source.url, base)
  const { tiles = [], minzoom, maxzoom, attribution } = await fetchJson<Tiled>(address, signal, get)
  const { url: _, ...rest } = source
  const told = { minzoom, maxzoom, attribution }
  const known = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
  return { ...known, ...rest, tiles: tiles.map((tile) => absolute(tile, address)) } as Tiled
}

async function proveSource(source: Tiled, centre: Point, zoom: number, signal: AbortSignal, get: Fetch) {
  const [template] = source.tiles ?? []
  if (!template) return
  const level = Math.max(source.minzoom ?? 0, Math.min(source.maxzoom ?? 22, Math.floor(zoom)))
  const response = await get(tileAddress(template, centre, level), { signal })
  if (!response.ok) throw new Error(`${response.status} ${template}`)
  await proveTile(source, response)
}

/** A host may say 200 to everything. What comes must look like a tile; nothing at all is one too, at sea. */
async function proveTile({ type, encoding }: Tiled, response: Response): Promise<void> {
  const tile = await response.blob()
  if (tile.size === 0) return
  if (type === 'raster') return (await createImageBitmap(tile)).close()
  if (type !== 'vector' || (encoding ?? 'mvt') !== 'mvt') return
  if (!isVectorTile(new Uint8Array(await tile.arrayBuffer()))) throw new Error(`no tile: ${response.url}`)
}

/**
 * Fetches an online style and one of its tiles, and returns the style whole and ready to use.
 * Fonts are left out: letters are drawn here, so no third party need be asked for them.
 * @throws when anything is not there within the time of `signal`; a host that hangs gives no other sign.
 */
export async function proveStyle(
  url: string,
  centre: Point,
  zoom: number,
  signal: AbortSignal,
  get: Fetch = fetch,
): Promise<StyleSpecification> {
  const { glyphs: _, sprite, ...style } = await fetchJson<StyleSpecification>(url, signal, get)
  if (!Array.isArray(style.layers)) throw new Error(`no style: ${url}`)
  const credit = nlMap.creditOf[new URL(url).host]
  const sources: Record<string, Tiled> = {}
  for (const [id, source] of Object.entries(style.sources)) {
    const whole = await withTiles(source as Tiled, url, signal, get)
    await proveSource(whole, centre, zoom, signal, get)
    sources[id] = credit && !whole.attribution ? { ...whole, attribution: credit } : whole
  }
  return {
    ...style,
    ...(typeof sprite === 'string' && { sprite: absolute(sprite, url) }),
    sources: sources as StyleSpecification['sources'],
  }
}
