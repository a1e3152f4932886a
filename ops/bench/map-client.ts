import type { Browser } from 'playwright-core'
import type { Box } from '#search/query.ts'
import { launchBrowser } from '../browser.ts'
import type { BenchHouse } from './bench-house.ts'
import { type Frame, leafletFiles } from './leaflet-page.ts'
import { mapPoints } from './map-points.ts'
import { median } from './measure.ts'
import { servePlain } from './plain-server.ts'
import { desk, type Seen, seeMap } from './see-map.ts'
import type { Line } from './table.ts'
import { visit } from './visit.ts'

const rounds = 5
/** Below this many points Leaflet may not be much sooner than we are. */
const few = 1_000

export type MapClient = { points: number; ours: Seen[]; lines: Line[] }

/** The map of the results page beside Leaflet with the same points, in a window of the same size on the same place. */
export async function benchMapClient(house: BenchHouse): Promise<MapClient> {
  const browser = await launchBrowser()
  const address = `${house.siteUrl}/zoeken`
  const points = await mapPoints(house)
  const leaflet = await servePlain(leafletFiles(await readFrame(browser, address), points))
  try {
    const [theirs, ours] = await takeTurns(browser, [leaflet.url, address])
    return { points: points.length, ours: ours!, lines: toLines(points.length, theirs!, ours!) }
  } finally {
    await Promise.all([browser.close(), leaflet.close()])
  }
}

const readFrame = (browser: Browser, address: string): Promise<Frame> =>
  visit(browser, { viewport: desk }, async ({ page }) => {
    await page.goto(address)
    const canvas = page.locator('.maplibregl-canvas')
    await canvas.waitFor({ timeout: 60_000 })
    const { width, height } = (await canvas.boundingBox())!
    const view = await page.locator('[data-view]').first().getAttribute('data-view')
    return { width, height, view: JSON.parse(view!) as Box }
  })

/** In turns, so that what else the machine does falls on both; the first round warms up and does not count. */
async function takeTurns(browser: Browser, urls: string[]): Promise<Seen[][]> {
  const seen: Seen[][] = urls.map(() => [])
  for (let round = 0; round <= rounds; round++)
    for (let turn = 0; turn < urls.length; turn++) {
      const at = (turn + round) % urls.length
      const found = await seeMap(browser, urls[at]!)
      if (round > 0) seen[at]!.push(found)
    }
  return seen
}

const each: [key: keyof Seen, what: string, unit: Line['unit']][] = [
  ['pins', 'eerste plekken in beeld', 'ms'],
  ['idle', 'helemaal klaar', 'ms'],
  ['blocked', 'bladzijde stond stil', 'ms'],
  ['bytes', 'over de lijn', 'kB'],
  ['heap', 'geheugen', 'MB'],
]
const middle = (seen: Seen[], key: keyof Seen) => median(seen.map((one) => one[key]))

function toLines(points: number, theirs: Seen[], ours: Seen[]): Line[] {
  return each.map(([key, what, unit]) => {
    const [yardstick, own] = [middle(theirs, key), middle(ours, key)]
    const ratio = median(ours.map((one, round) => one[key] / theirs[round]![key]))
    return {
      what: `${points} plekken: ${what}`,
      unit,
      yardstick,
      ours: own,
      ...(Number.isFinite(ratio) && { ratio }),
      ...(key === 'pins' && points < few && { goal: { is: 'at most', ratio: 1.5 } }),
    }
  })
}

/** Our map with the most listings beside our map with the fewest: nothing when there was only one size. */
export function flatLines(clients: MapClient[]): Line[] {
  const [fewest, most] = [clients[0]!, clients.at(-1)!]
  if (fewest === most) return []
  return each
    .filter(([key]) => key === 'pins' || key === 'idle' || key === 'bytes')
    .map(([key, what, unit]) => {
      const [yardstick, ours] = [middle(fewest.ours, key), middle(most.ours, key)]
      return {
        what: `${most.points} naast ${fewest.points} plekken: ${what}`,
        unit,
        yardstick,
        ours,
        ratio: ours / yardstick,
        goal: { is: 'at most', ratio: 1.3 },
      }
    })
}
