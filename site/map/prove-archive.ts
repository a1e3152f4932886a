import type { StyleSpecification } from 'maplibre-gl'
import { PMTiles, Protocol, TileType } from 'pmtiles'
import { nlMap } from '#site/text/nl-map.ts'
import { type Camera, toUnit } from './camera.ts'
import { isVectorTile } from './is-vector-tile.ts'
import { addProtocol } from './make-map.ts'
import { ownStyle } from './own-style.ts'

const protocol = new Protocol()
addProtocol('pmtiles', protocol.tile)

/** A file of tiles does not listen to a signal everywhere, so we stop waiting ourselves. */
const orGiveUp = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
  ])

/**
 * Looks into a file of tiles (PMTiles), and returns our own style over it.
 * @throws when it is not there in time, when it is something else, or when there is no such tile in it
 */
export async function proveArchive(
  url: string,
  { centre, zoom }: Camera,
  host: HTMLElement,
  signal: AbortSignal,
): Promise<StyleSpecification> {
  const archive = new PMTiles(url)
  const { minZoom, maxZoom, tileType } = await orGiveUp(archive.getHeader(), signal)
  if (tileType !== TileType.Mvt) throw new Error(`no vector tiles: ${url}`)
  const level = Math.max(minZoom, Math.min(maxZoom, Math.floor(zoom)))
  const at = (share: number) => Math.floor(share * 2 ** level)
  const { x, y } = toUnit(centre)
  const tile = await orGiveUp(archive.getZxy(level, at(x), at(y), signal), signal)
  if (!tile || !isVectorTile(new Uint8Array(tile.data))) throw new Error(`not a tile of here: ${url}`)
  protocol.add(archive)
  return ownStyle(host, {
    type: 'vector',
    tiles: [`pmtiles://${url}/{z}/{x}/{y}`],
    minzoom: minZoom,
    maxzoom: maxZoom,
    attribution: nlMap.ownCredit,
  })
}
