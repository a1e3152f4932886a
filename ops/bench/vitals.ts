import type { Browser, CDPSession } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import { barePage } from './bare-page.ts'
import type { BenchHouse } from './bench-house.ts'
import { mainPages } from './main-pages.ts'
import { median } from './measure.ts'
import { type PlainServer, servePlain } from './plain-server.ts'
import type { Line } from './table.ts'
import { usePage } from './use-page.ts'
import { visit, type Visitor } from './visit.ts'
import { type Vitals, watchVitals } from './watch-vitals.ts'

const rounds = 5
const slow = { cpu: 4, megabits: 1.6, roundTripMs: 150 }
const phone: Visitor = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  watch: watchVitals,
}

/** How three pages feel on a slow phone. Beside each a bare page with the same text, on the same phone. */
export async function benchVitals(house: BenchHouse): Promise<Line[]> {
  const browser = await launchBrowser()
  const pages = await mainPages(house)
  const plain = await serveBare(browser, pages)
  try {
    const lines: Line[] = []
    for (const { name, url } of pages) {
      const [bare, ours] = await takeTurns(browser, [`${plain.url}/${name}`, url])
      lines.push(...toLines(name, bare!, ours!))
    }
    return lines
  } finally {
    await Promise.all([browser.close(), plain.close()])
  }
}

async function serveBare(browser: Browser, pages: { name: string; url: string }[]): Promise<PlainServer> {
  const bare = async ({ name, url }: { name: string; url: string }) => {
    const text = await visit(browser, {}, async ({ page }) => {
      await page.goto(url)
      return page.locator('body').innerText()
    })
    return [`/${name}`, { type: 'text/html; charset=utf-8', body: barePage(text) }] as const
  }
  return servePlain(Object.fromEntries(await Promise.all(pages.map(bare))))
}

/** Each address once a round; the first round warms up and does not count. */
async function takeTurns(browser: Browser, urls: string[]): Promise<Vitals[][]> {
  const found: Vitals[][] = urls.map(() => [])
  for (let round = 0; round <= rounds; round++)
    for (const [i, url] of urls.entries()) {
      const vitals = await feel(browser, url)
      if (round > 0) found[i]!.push(vitals)
    }
  return found
}

const feel = (browser: Browser, url: string): Promise<Vitals> =>
  visit(browser, phone, async ({ page, cdp }) => {
    await slowDown(cdp)
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(500)
    await usePage(page)
    return page.evaluate<Vitals>('window.vitals')
  })

async function slowDown(cdp: CDPSession): Promise<void> {
  const bytesPerSecond = (slow.megabits * 1e6) / 8
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.roundTripMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu })
}

type Figure = 'lcp' | 'inp' | 'cls'

function toLines(name: string, bare: Vitals[], ours: Vitals[]): Line[] {
  const line = (what: string, key: Figure, unit: Line['unit'], limit: number): Line => {
    const [yardstick, own] = [bare, ours].map((side) => median(side.map((vitals) => vitals[key])))
    return {
      what: `${name}: ${what}`,
      unit,
      yardstick: yardstick!,
      ours: own!,
      ...(yardstick! > 0 && { ratio: own! / yardstick! }),
      goal: { is: 'at most', value: limit },
    }
  }
  const worst = (key: Figure) => ours.reduce((most, vitals) => (vitals[key] > most[key] ? vitals : most))
  const { slowest } = worst('inp')
  const { shifted } = worst('cls')
  return [
    line('LCP', 'lcp', 'ms', 1_250),
    line(`INP (het traagst: ${slowest})`, 'inp', 'ms', 100),
    line(`CLS${shifted && ` (het meest: ${shifted})`}`, 'cls', '', 0.05),
  ]
}
