import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Endpoint, PayloadRequest } from 'payload'
import { isSomeone } from '../access/roles.ts'
import { areasToGeoJson } from '../areas/areas-to-geojson.ts'
import { readAreas } from '../areas/read-areas.ts'
import { env } from '../env.ts'

const worker = 'maplibre-gl-worker.mjs'
const aMinute = { 'cache-control': 'private, max-age=60' }
const aDay = { 'cache-control': 'public, max-age=86400', 'content-type': 'text/javascript; charset=utf-8' }

/**
 * GET `/api/pin-map`: the borders to draw and to look up a neighbourhood in, and the style of the map with streets.
 * GET `/api/pin-map/maplibre-gl-worker.mjs`: MapLibre's worker. Next makes a piece of the page of it that does not run on
 * its own, so it comes from here; it is a public program, and the browser asks for it without a log-in.
 */
export const pinMapEndpoints: Endpoint[] = [
  { path: '/pin-map', method: 'get', handler: tellMap },
  { path: `/pin-map/${worker}`, method: 'get', handler: tellWorker },
]

async function tellMap(req: PayloadRequest): Promise<Response> {
  if (!isSomeone(req)) return Response.json({ errors: [{ message: 'Log eerst in.' }] }, { status: 401 })
  const areas = await readAreas(req.payload, req)
  return Response.json({ ...areasToGeoJson(areas), styleUrl: styleUrl() }, { headers: aMinute })
}

/** A file of tiles needs the site's own reader; here the borders do. */
function styleUrl(): string | null {
  const { mapStyleUrl, siteUrl } = env
  if (!mapStyleUrl || /^pmtiles:|\.pmtiles($|\?)/.test(mapStyleUrl)) return null
  return new URL(mapStyleUrl, siteUrl).href
}

async function tellWorker(): Promise<Response> {
  const file = path.join(process.cwd(), 'node_modules', 'maplibre-gl', 'dist', worker)
  return new Response(await readFile(file), { headers: aDay })
}
