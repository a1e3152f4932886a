import cssUrl from 'maplibre-gl/dist/maplibre-gl.css?url'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import basemapUrl from './nl-basemap.json?url'
import { loadStylesheet } from './load-stylesheet.ts'

/** Into the cache, for who will ask for it in a moment. Read to the end, or it would keep them waiting. */
const warm = (url: string) =>
  void fetch(url)
    .then((response) => response.arrayBuffer())
    .catch(() => {})

/** Everything the map is made of, side by side: each part would otherwise ask for the next only when it is there itself. */
export async function loadMap(areasUrl: string, before: Promise<void>) {
  const styled = loadStylesheet(cssUrl)
  for (const url of [workerUrl, basemapUrl, areasUrl]) warm(url)
  await before
  const [{ makeMap }] = await Promise.all([import('./make-map.ts'), styled])
  return makeMap
}
