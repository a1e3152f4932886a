// `npm run screenshots`, `npm run screenshots -- FOLDER`: every page and state as a picture, to be opened and judged.
// Of the house that `npm start` runs, or of SITE_URL.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type PublicPage, publicPages } from '#seed/journeys/pages.ts'
import { launchBrowser } from './browser.ts'
import { endWith } from './end-with.ts'
import { loadDotEnv, readEnvironment, root } from './environment.ts'
import { Fault } from './fault.ts'
import { startSiteWithoutSearch } from './site-without-search.ts'
import { answers } from './wait-until-ready.ts'

type Shot = {
  name: string
  url: string
  width: number
  look?: BrowserContextOptions
  /** Brings the page in the state that is to be seen. */
  before?: (page: Page) => Promise<unknown>
}

const widths = [390, 1440]
/** A sheet of A4 at 96 dots per inch. */
const paper = 794
const narrowest = 320
/** Below this Chromium draws the top of the page once more. */
const highest = 8_000

const inWidths = (shot: Omit<Shot, 'width'>): Shot[] => widths.map((width) => ({ ...shot, width }))

/** On a phone the panels are behind a button of their own. */
async function openFilters(page: Page): Promise<void> {
  await page.locator('main form summary:visible').first().click()
  const inner = page.locator('main form details[open] details > summary:visible').first()
  if ((await inner.count()) > 0) await inner.click()
}

function toShots(site: string, broken: string, pages: PublicPage[]): Shot[] {
  const all = pages.map(([name, where]) => ({ name: name.replaceAll(' ', '-'), url: site + where }))
  const main = all.filter(({ name }) => ['home', 'results', 'a-listing', 'an-organisation'].includes(name))
  const results = `${site}/zoeken`
  return [
    ...all.flatMap(inWidths),
    ...all.map((shot) => ({ ...shot, width: narrowest })),
    ...main.flatMap((shot) =>
      inWidths({ ...shot, name: `${shot.name}-dark`, look: { colorScheme: 'dark' } }),
    ),
    ...main.map((shot) => ({
      ...shot,
      name: `${shot.name}-print`,
      width: paper,
      before: (page: Page) => page.emulateMedia({ media: 'print' }),
    })),
    ...inWidths({ name: 'filters-open', url: results, before: openFilters }),
    ...inWidths({ name: 'search-unavailable', url: `${broken}/zoeken?zoek=koffie` }),
    ...inWidths({ name: 'home-unavailable', url: broken }),
  ]
}

/** Past everything that only comes when it is nearly in view, and back. */
async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate<number>('document.documentElement.scrollHeight')
  for (let at = 0; at < height; at += 800) {
    await page.evaluate(`scrollTo(0, ${at})`)
    await page.waitForTimeout(50)
  }
  await page.evaluate('scrollTo(0, 0)')
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
}

async function take(browser: Browser, folder: string, shot: Shot): Promise<void> {
  const { name, url, width, look, before } = shot
  const viewport = { width, height: width < 700 ? 844 : 900 }
  const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce', viewport, ...look })
  try {
    const page = await context.newPage()
    await page.goto(url)
    await scrollThrough(page)
    await before?.(page)
    const clip = { x: 0, y: 0, width, height: highest }
    await page.screenshot({ path: path.join(folder, `${name}-${width}.png`), fullPage: true, clip })
  } finally {
    await context.close()
  }
}

async function run(): Promise<void> {
  loadDotEnv()
  const { siteUrl } = readEnvironment()
  if (!(await answers(`${siteUrl}/api/v1/status`)))
    throw new Fault(`Op ${siteUrl} is geen site. Start het huis met npm start, of geef SITE_URL mee.`)
  const folder = path.resolve(root, process.argv[2] ?? '.data/screenshots')
  mkdirSync(folder, { recursive: true })
  const { url: broken, site } = await startSiteWithoutSearch()
  const browser = await launchBrowser()
  try {
    const shots = toShots(siteUrl, broken, await publicPages(siteUrl))
    for (const shot of shots) await take(browser, folder, shot)
    console.log(`${shots.length} beelden in ${folder}`)
  } finally {
    await browser.close()
    await site.stop()
  }
}

await run().then(
  () => process.exit(0),
  (err: unknown) => process.exit(endWith(err)),
)
