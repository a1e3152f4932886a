import type { ErrorEvent, Map as MapLibreMap, MapSourceDataEvent, StyleSpecification } from 'maplibre-gl'
import { nlMap } from '#site/text/nl-map.ts'
import { archiveUrl } from './archive-url.ts'
import { proveStyle } from './prove-style.ts'

/** A host that hangs fires no event at all, so we look at the clock ourselves. */
const patience = 5_000
/** Longer than to fetch one: a slow phone has to read it, too. */
const firstTile = 8_000
/** So many bad tiles in a row, and the host is gone. */
const mostBad = 8

type Swap = {
  host: HTMLElement
  base: () => StyleSpecification
  say: (words: string) => void
  signal: AbortSignal
}

/**
 * Puts the online map in place of the built-in one once it has shown that it works, and takes it away when it fails,
 * then or later. The built-in one follows a change between light and dark.
 */
export async function swapStyle(map: MapLibreMap, url: string, swap: Swap): Promise<void> {
  const { base, say, signal } = swap
  let isOnline = false
  const showBase = () => {
    isOnline = false
    map.setStyle(base(), { diff: false })
  }
  const dark = matchMedia('(prefers-color-scheme: dark)')
  dark.addEventListener('change', () => !isOnline && showBase(), { signal })
  if (!url) return
  try {
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(patience)])
    const online = await prove(map, url, swap.host, inTime)
    isOnline = true
    const failure = watchTiles(map, Object.keys(online.sources), signal)
    map.setStyle(online, { diff: false })
    throw await failure
  } catch (err) {
    if (signal.aborted) return
    console.warn(err)
    if (isOnline) showBase()
    say(nlMap.simple)
  }
}

/** The style at this address, or ours over the tiles at it. Who has no file of tiles does not fetch what reads one. */
async function prove(map: MapLibreMap, url: string, host: HTMLElement, signal: AbortSignal) {
  const { lng, lat } = map.getCenter()
  const camera = { centre: { lng, lat }, zoom: map.getZoom() }
  const archive = archiveUrl(url, location.href)
  if (!archive) return proveStyle(new URL(url, location.href).href, camera.centre, camera.zoom, signal)
  const { proveArchive } = await import('./prove-archive.ts')
  return proveArchive(archive, camera, host, signal)
}

/** Resolves with the reason when no first tile comes, when it is a bad one, or when later ones stay away. */
function watchTiles(map: MapLibreMap, sources: string[], signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    let bad = mostBad - 1
    const isTheirs = (id: string | undefined) => id !== undefined && sources.includes(id)
    const onData = (event: MapSourceDataEvent) => {
      if (!isTheirs(event.sourceId) || event.tile?.state !== 'loaded') return
      clearTimeout(timer)
      bad = 0
    }
    const onError = (event: ErrorEvent & { sourceId?: string }) => {
      if (isTheirs(event.sourceId) && ++bad >= mostBad) fail(event.error)
    }
    const fail = (reason: unknown) => {
      clearTimeout(timer)
      map.off('sourcedata', onData)
      map.off('error', onError)
      resolve(reason)
    }
    const timer = setTimeout(() => fail(new Error('no tile in time')), firstTile)
    signal.addEventListener('abort', () => fail(signal.reason))
    map.on('sourcedata', onData)
    map.on('error', onError)
  })
}
