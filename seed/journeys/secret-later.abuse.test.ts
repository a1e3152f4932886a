import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, vi } from 'vitest'
import { launchBrowser } from '#ops/browser.ts'
import { freePort } from '#ops/free-port.ts'
import { proof } from '#ops/proofs/proof.ts'
import { readNote } from '#ops/running.ts'
import { type Output, sayFound, sweep } from '#seed/leaks/sweep.ts'
import { openAnotherSite } from './another-site.ts'
import { askRaw, type RawAnswer } from './leaks/ask-raw.ts'
import { canaries, openRefuge, type Refuge } from './leaks/refuge.ts'

// A place becomes secret while somebody is half-way: with a desk that keeps pages, with a list of which there are more pages,
// and while the search engine stands still.
const site = inject('siteUrl')
const soon = { timeout: 30_000, interval: 50 }
let refuge: Refuge
let browser: Browser
let page: Page
let desk: { url: string; stop: () => Promise<void>; start: () => Promise<void> }
let before: Map<string, RawAnswer>
let back = 0

beforeAll(async () => {
  ;[refuge, browser, desk] = await Promise.all([openRefuge(), launchBrowser(), openDeskSite()])
  await vi.waitFor(async () => expect((await askRaw(listingPage())).status).toBe(200), soon)
  before = await askPages(new Map())
  page = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  await page.goto(`${desk.url}/balie`)
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
  for (const address of deskPages()) await page.goto(desk.url + address)
  await vi.waitFor(async () => {
    expect((await kept()).map(({ where }) => where)).toEqual(expect.arrayContaining(deskPages()))
  }, soon)
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  await refuge?.clear()
})

const listingPage = () => `${site}/aanbod/${refuge.listing.slug}`
const deskPages = () => [
  `/balie/zoeken?organisatie=${refuge.organisation.slug}`,
  `/balie/aanbod/${refuge.listing.slug}`,
]

/** A site with a desk, that can be stopped and started on the same address. */
async function openDeskSite() {
  const PORT = String(await freePort())
  const url = `http://127.0.0.1:${PORT}`
  const open = () => openAnotherSite({ PORT, SITE_URL: url, MAP_STYLE_URL: '' })
  let now: Awaited<ReturnType<typeof open>> | undefined = await open()
  return {
    url,
    stop: async () => {
      await now?.close()
      now = undefined
    },
    start: async () => {
      now = await open()
    },
  }
}

/** Every page that the device kept, whole. */
async function kept(): Promise<Output[]> {
  const all = await page.evaluate<[string, string][]>(`(async () => {
    const all = []
    for (const name of (await caches.keys()).filter((one) => one.endsWith('pages'))) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const { pathname, search } = new URL(request.url)
        all.push([pathname + search, await (await cache.match(request)).text()])
      }
    }
    return all
  })()`)
  return all.map(([where, text]) => ({ kind: 'kept by the desk', where, bytes: Buffer.from(text) }))
}

/** All pages of the whole list of the API. @param known answers of before: asked whether those are still good. */
async function askPages(known: Map<string, RawAnswer>): Promise<Map<string, RawAnswer>> {
  const answers = new Map<string, RawAnswer>()
  for (let number = 1, pages = 1; number <= pages; number++) {
    const address = `${site}/api/v1/aanbod${number > 1 ? `?pagina=${number}` : ''}`
    const etag = known.get(address)?.headers.etag
    const answer = await askRaw(address, { headers: etag ? { 'if-none-match': etag } : {} })
    const whole = answer.status === 304 ? known.get(address)! : answer
    answers.set(address, whole)
    pages = (JSON.parse(whole.bytes.toString()) as { pages: number }).pages
  }
  return answers
}

const toOutputs = (answers: Map<string, RawAnswer>): Output[] =>
  Array.from(answers, ([where, { bytes }]) => ({ kind: 'page of the API', where, bytes }))

const isClean = async (outputs: Output[]) => {
  const { found } = await sweep(outputs, canaries)
  expect(found, sayFound(found)).toEqual([])
}

const shown = async (): Promise<Output> => ({
  kind: 'page',
  where: 'the listing',
  bytes: (await askRaw(listingPage())).bytes,
})

/** The last good copy, byte for byte. */
function copyOnDisk(): Output[] {
  const folder = path.join(inject('dataDir'), 'copy')
  return readdirSync(folder).map((name) => ({
    kind: 'copy',
    where: name,
    bytes: readFileSync(path.join(folder, name)),
  }))
}

proof(
  'it becomes secret while Meilisearch stands still (SIGSTOP)',
  'the save is kept, the copy says of when it is, and two seconds after Meilisearch is back nothing tells it any more',
  async () => {
    const meilisearch = Number.parseInt(
      readNote(path.join(inject('dataDir'), 'run'), 'meilisearch')!.mark,
      10,
    )
    process.kill(meilisearch, 'SIGSTOP')
    try {
      await vi.waitFor(async () => expect(String((await shown()).bytes)).toContain('Dit is van '), soon)
      await refuge.hide()
      expect((await sweep([await shown()], canaries)).found.map(({ what }) => what)).toContain('street')
    } finally {
      process.kill(meilisearch, 'SIGCONT')
    }
    const began = performance.now()
    await vi.waitFor(async () => isClean([await shown()]), soon)
    back = Math.round(performance.now() - began)
    // What is written to disk follows what is in memory.
    await vi.waitFor(() => isClean(copyOnDisk()), { timeout: 30_000, interval: 500 })
    return `gone ${back} ms after, also from the ${copyOnDisk().length} files of the copy`
  },
  120_000,
)

proof(
  'somebody is half-way a list of many pages, and asks whether what they have is still good',
  'no page says where it is, and none that did is called good',
  async () => {
    expect((await sweep(toOutputs(before), canaries)).found.map(({ what }) => what)).toContain('street')
    const after = await askPages(before)
    await isClean(toOutputs(after))
    return `${after.size} pages`
  },
  120_000,
)

proof(
  'a desk that kept its page, without a connection',
  'shows what it kept and of when, but nothing of more than a week ago',
  async () => {
    const old = new Date(Date.now() - 8 * 86_400_000).toISOString()
    await page.evaluate(`(async () => {
      const name = (await caches.keys()).find((one) => one.endsWith('pages'))
      const headers = { 'content-type': 'text/html', 'x-kept-at': '${old}' }
      await (await caches.open(name)).put('/balie/aanbod/oud', new Response('<html><p>oude plek</p></html>', { headers }))
    })()`)
    await desk.stop()
    await page.goto(`${desk.url}/balie/aanbod/oud`)
    const said = await page.locator('body').textContent()
    expect(said).toContain('Die bladzijde is er nu niet.')
    expect(said).not.toContain('oude plek')
    await page.goto(desk.url + deskPages()[1]!)
    expect(await page.locator('[data-part=connection]').textContent()).toContain(
      'Geen verbinding. Dit is van ',
    )
    const { found } = await sweep(await kept(), canaries)
    return `${found.length} things about the place are still on the device`
  },
  60_000,
)

proof(
  'the desk has a connection again',
  'it asks anew for all it kept: nothing on the device says where the place is',
  async () => {
    await desk.start()
    const began = performance.now()
    await vi.waitFor(async () => isClean(await kept()), { timeout: 60_000, interval: 250 })
    const pages = await kept()
    expect(pages.map(({ where }) => where)).not.toContain('/balie/aanbod/oud')
    return `${pages.length} pages, ${Math.round(performance.now() - began)} ms after`
  },
  120_000,
)

proof(
  'who else has an account on the machine reads the files of the house',
  'those that hold or held a place are shut',
  () => {
    const dataDir = inject('dataDir')
    const shut = ['copy/index.sqlite', 'meilisearch/data', 'postgres', 'secrets.json']
    const open = shut.filter((name) => (statSync(path.join(dataDir, name)).mode & 0o077) !== 0)
    expect(open).toEqual([])
    return shut.join(', ')
  },
)
