import type { Browser, Page } from 'playwright-core'
import { visit } from './visit.ts'
import { type Watched, watchMap } from './watch-map.ts'

/** Milliseconds, kilobytes and megabytes. */
export type Seen = { pins: number; idle: number; blocked: number; bytes: number; heap: number }

export const desk = { width: 1280, height: 900 }
const quietMs = 1_000
const patience = 120_000
/** What the page brings besides its map. */
const notTheMap = ['document', 'image', 'font']

/** Opens a page with a map and waits until nothing happens any more. */
export const seeMap = (browser: Browser, url: string): Promise<Seen> =>
  visit(browser, { viewport: desk, watch: watchMap }, async ({ page, cdp, wire }) => {
    await page.goto(url)
    const { pins, busyUntil, blocked } = await untilQuiet(page)
    await cdp.send('HeapProfiler.collectGarbage')
    const { usedSize } = await cdp.send('Runtime.getHeapUsage')
    const bytes = Object.entries(await wire()).filter(([kind]) => !notTheMap.includes(kind))
    return {
      pins,
      idle: busyUntil,
      blocked,
      bytes: bytes.reduce((sum, [, size]) => sum + size, 0) / 1_000,
      heap: usedSize / 1e6,
    }
  })

async function untilQuiet(page: Page): Promise<Watched> {
  for (const end = Date.now() + patience; Date.now() < end; await page.waitForTimeout(100)) {
    const { now, ...watched } = await page.evaluate<Watched & { now: number }>(
      '({ ...window.watched, now: performance.now() })',
    )
    if (watched.pins > 0 && now - watched.busyUntil > quietMs) return watched
  }
  throw new Error(`no pins, or no rest, within ${patience / 1_000} s: ${page.url()}`)
}
