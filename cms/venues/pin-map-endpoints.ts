import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Endpoint, PayloadRequest } from 'payload'
import { isSomeone } from '../access/roles.ts'
import { areasToGeoJson } from '../areas/areas-to-geojson.ts'
import { readAreas } from '../areas/read-areas.ts'
import { env } from '../env.ts'

const workerParts = ['maplibre-gl-worker.mjs', 'maplibre-gl-shared.mjs']
const aMinute = { 'cache-control': 'private, max-age=60' }
const aDay = { 'cache-control': 'public, max-age=86400', 'content-type': 'text/javascript; charset=utf-8' }

/**
 * GET `/api/pin-map`: the borders to draw and to look up a neighbourhood in, and the style of the map with streets.
 * GET `/api/pin-map/:part`: MapLibre's worker. Next puts it under another name without what it imports, so it comes from
 * here; it is a public program, and the worker asks for it without a log-in.
 */
export const pinMapEndpoints: Endpoint[] = [
  { path: '/pin-map', method: 'get', handler: tellMap },
  { path: '/pin-map/:part', method: 'get', handler: tellPart },
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

async function tellPart(req: PayloadRequest): Promise<Response> {
  const part = workerParts.find((name) => name === req.routeParams?.part)
  if (!part) return new Response(null, { status: 404 })
  const file = path.join(process.cwd(), 'node_modules', 'maplibre-gl', 'dist', part)
  return new Response(await readFile(file), { headers: aDay })
}
