import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Box } from '#search/query.ts'
import type { MapPoint } from './map-points.ts'
import type { PlainFile } from './plain-server.ts'

const resolve = createRequire(import.meta.url).resolve
const read = (name: string) => readFileSync(path.join(path.dirname(resolve('leaflet')), name))
const readCluster = (name: string) =>
  readFileSync(path.join(path.dirname(resolve('leaflet.markercluster')), name))

export type Frame = { width: number; height: number; view: Box }

const text = (type: string, body: string | Buffer): PlainFile => ({ type: `${type}; charset=utf-8`, body })
const picture = (name: string): PlainFile => ({
  type: 'image/png',
  body: read(`images/${name}`),
  isPacked: true,
})

/** Everything a page with Leaflet and its clusters needs: its own minified files, and all points at once. */
export const leafletFiles = (frame: Frame, points: MapPoint[]): Record<string, PlainFile> => ({
  '/': text('text/html', page(frame)),
  '/map.js': text('text/javascript', start(frame.view)),
  '/points.json': text('application/json', JSON.stringify(points)),
  '/leaflet.css': text('text/css', read('leaflet.css')),
  '/MarkerCluster.css': text('text/css', readCluster('MarkerCluster.css')),
  '/MarkerCluster.Default.css': text('text/css', readCluster('MarkerCluster.Default.css')),
  '/leaflet.js': text('text/javascript', read('leaflet.js')),
  '/cluster.js': text('text/javascript', readCluster('leaflet.markercluster.js')),
  '/images/marker-icon.png': picture('marker-icon.png'),
  '/images/marker-shadow.png': picture('marker-shadow.png'),
})

/** The points are asked for before the scripts are there, which is as soon as it gets. */
const page = ({ width, height }: Frame) => `<!doctype html><html lang="nl"><head><meta charset="utf-8">
<title>Leaflet</title><link rel="preload" as="fetch" crossorigin href="/points.json">
<link rel="stylesheet" href="/leaflet.css"><link rel="stylesheet" href="/MarkerCluster.css">
<link rel="stylesheet" href="/MarkerCluster.Default.css"></head>
<body><div id="map" style="width:${width}px;height:${height}px"></div>
<script src="/leaflet.js"></script><script src="/cluster.js"></script><script src="/map.js"></script></body></html>`

/** As their manuals show it, the quicker way where there are two; no map beneath. */
const start = ({ west, south, east, north }: Box) => `
fetch('/points.json').then((answer) => answer.json()).then((points) => {
  const map = L.map('map', { maxZoom: 18 }).fitBounds([[${south}, ${west}], [${north}, ${east}]], { padding: [24, 24] })
  const group = L.markerClusterGroup()
  group.on('click', ({ layer }) => {
    const [, , slug, title] = layer.options.point
    layer.bindPopup('<a href="/aanbod/' + slug + '">' + title + '</a>').openPopup()
  })
  group.addLayers(points.map((point) => L.marker([point[0], point[1]], { title: point[3], point })))
  map.addLayer(group)
})`
