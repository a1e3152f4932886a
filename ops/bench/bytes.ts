import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import type { BenchHouse } from './bench-house.ts'
import { mainPages } from './main-pages.ts'
import type { Line } from './table.ts'
import { visit, type Wire } from './visit.ts'

/** JavaScript of the median page: HTTP Archive, Web Almanac 2024, desktop. */
const medianScript = 613
const kinds = { html: 'document', css: 'stylesheet', js: 'script' } as const
const phone = { width: 390, height: 844 }

/** What the network brings for a page before anyone has scrolled to the map. */
export async function benchBytes(house: BenchHouse): Promise<Line[]> {
  const browser = await launchBrowser()
  try {
    const lines: Line[] = []
    for (const { name, url } of await mainPages(house))
      lines.push(...toLines(name, await weigh(browser, url)))
    return lines
  } finally {
    await browser.close()
  }
}

/** Nothing ever comes near the view, so what waits for that keeps waiting. */
function keepAsleep() {
  const never = { observe() {}, unobserve() {}, disconnect() {}, takeRecords: () => [] }
  Object.assign(window, {
    IntersectionObserver: function IntersectionObserver() {
      return never
    },
  })
}

const weigh = (browser: Browser, url: string): Promise<Wire> =>
  visit(browser, { viewport: phone, watch: keepAsleep }, async ({ page, wire }) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    return wire()
  })

function toLines(name: string, wire: Wire): Line[] {
  const kB = (kind: keyof typeof kinds) => (wire[kinds[kind]] ?? 0) / 1_000
  const line = (what: string, ours: number): Line => ({ what: `${name}: ${what}`, unit: 'kB', ours })
  return [
    line('html', kB('html')),
    line('css', kB('css')),
    {
      ...line('js', kB('js')),
      yardstick: medianScript,
      ratio: kB('js') / medianScript,
      goal: { is: 'at most', value: 12 },
    },
    { ...line('samen', kB('html') + kB('css') + kB('js')), goal: { is: 'at most', value: 40 } },
  ]
}
