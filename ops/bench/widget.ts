import type { Browser } from 'playwright-core'
import { releasedElement } from '#site/widget/element/released-element.ts'
import { launchBrowser } from '../browser.ts'
import type { BenchHouse } from './bench-house.ts'
import { leafletFiles } from './leaflet-page.ts'
import { mapPoints } from './map-points.ts'
import { servePlain } from './plain-server.ts'
import type { Line } from './table.ts'
import { visit } from './visit.ts'

/** What one widget adds to a page of a host: kilobytes over the wire, requests, and milliseconds to the first listing. */
type Added = { kB: number; requests: number; ms: number }

const times = 5
/** As wide as the column it stands in, and as high as it is asked to be. */
const frame = { width: 640, height: 480, view: { west: 5.39, south: 51.38, east: 5.57, north: 51.5 } }

/** A page of a host with the list, and with the list and map; beside a frame with plain Leaflet and all the same listings. */
export async function benchWidget(house: BenchHouse): Promise<Line[]> {
  const leaflet = await servePlain(leafletFiles(frame, await mapPoints(house)))
  const host = await servePlain({
    '/lijst': page(ours(house.siteUrl, '')),
    '/kaart': page(ours(house.siteUrl, '?toon=kaart')),
    '/leaflet': page(`<iframe src="${leaflet.url}/" title="a" width="640" height="480"></iframe>`),
  })
  const browser = await launchBrowser()
  try {
    const see = (path: string, first: string) => median(browser, host.url + path, first)
    const yardstick = await see('/leaflet', '.leaflet-marker-icon')
    const list = await see('/lijst', '.sk-card')
    const map = await see('/kaart', '.sk-card')
    return [...toLines('lijst', list, yardstick), ...toLines('lijst en kaart', map, yardstick)]
  } finally {
    await browser.close()
    await Promise.all([leaflet.close(), host.close()])
  }
}

const ours = (site: string, words: string) =>
  `<script async src="${site}${releasedElement.path}"></script><sociale-kaart src="${site}/widget/zoeken${words}"></sociale-kaart>`

const page = (body: string) => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="nl"><title>a</title><link rel="icon" href="data:,"><body>${body}</body></html>`,
})

async function median(browser: Browser, url: string, first: string): Promise<Added> {
  const seen: Added[] = []
  for (let i = 0; i < times; i++) seen.push(await once(browser, url, first))
  const middle = (of: (one: Added) => number) => seen.map(of).sort((a, b) => a - b)[Math.floor(times / 2)]!
  return { kB: middle((one) => one.kB), requests: middle((one) => one.requests), ms: middle((one) => one.ms) }
}

/** Until the network is quiet. The host's own page, of a few words, counts among the bytes of both, and is no request of ours. */
const once = (browser: Browser, url: string, first: string): Promise<Added> =>
  visit(browser, { viewport: { width: 800, height: 900 } }, async ({ page, wire }) => {
    let requests = -1
    page.on('request', (one) => void (one.url().startsWith('http') && requests++))
    const start = performance.now()
    await page.goto(url, { waitUntil: 'commit' })
    await page.locator('iframe').contentFrame().locator(first).first().waitFor({ state: 'visible' })
    const ms = performance.now() - start
    await page.waitForLoadState('networkidle')
    const bytes = Object.values(await wire()).reduce((sum, one) => sum + one, 0)
    return { kB: bytes / 1_000, requests, ms }
  })

const toLines = (what: string, mine: Added, theirs: Added): Line[] => [
  {
    ...line(`${what}: over de lijn`, 'kB', mine.kB, theirs.kB),
    // What a list may weigh in all (reference/perf-reliability.md, P9); the map itself is large and comes last.
    ...(what === 'lijst' && { goal: { is: 'at most' as const, value: 40 } }),
  },
  line(`${what}: vragen`, '', mine.requests, theirs.requests),
  line(`${what}: tot het eerste aanbod`, 'ms', mine.ms, theirs.ms),
]

const line = (what: string, unit: Line['unit'], ours: number, yardstick: number): Line => ({
  ...{ what, unit, ours, yardstick },
  ratio: ours / yardstick,
})
