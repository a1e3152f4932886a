import type { ErrorEvent, Map as MapLibreMap, MapSourceDataEvent, StyleSpecification } from 'maplibre-gl'
import { nlMap } from '#site/text/nl-map.ts'
import { proveStyle } from './prove-style.ts'

/** A host that hangs fires no event at all, so we look at the clock ourselves. */
const patience = 5_000

/** Puts the online map in place of the built-in one once it has shown that it works; takes it away when it fails. */
export async function swapStyle(
  map: MapLibreMap,
  url: string,
  base: () => StyleSpecification,
  say: (words: string) => void,
): Promise<void> {
  if (!url) return
  let isSwapped = false
  try {
    const { lng, lat } = map.getCenter()
    const signal = AbortSignal.timeout(patience)
    const online = await proveStyle(new URL(url, location.href).href, { lng, lat }, map.getZoom(), signal)
    const isShown = showsTile(map, Object.keys(online.sources))
    map.setStyle(online, { diff: false })
    isSwapped = true
    await isShown
  } catch (err) {
    console.warn(err)
    if (isSwapped) map.setStyle(base(), { diff: false })
    say(nlMap.simple)
  }
}

/** Resolves with the first good tile; rejects when one is bad before that, or when none comes. */
function showsTile(map: MapLibreMap, sources: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const isTheirs = (id: string | undefined) => id !== undefined && sources.includes(id)
    const onData = (event: MapSourceDataEvent) => {
      if (isTheirs(event.sourceId) && event.tile?.state === 'loaded') settle(resolve)
    }
    const onError = (event: ErrorEvent & { sourceId?: string }) => {
      if (isTheirs(event.sourceId)) settle(() => reject(event.error))
    }
    const timer = setTimeout(() => settle(() => reject(new Error('no tile in time'))), patience)
    const settle = (how: () => void) => {
      clearTimeout(timer)
      map.off('sourcedata', onData)
      map.off('error', onError)
      how()
    }
    map.on('sourcedata', onData)
    map.on('error', onError)
  })
}
