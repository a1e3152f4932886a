import path from 'node:path'
import { expect, inject, vi } from 'vitest'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { readNote } from '#ops/running.ts'
import { publicPages } from './pages.ts'
import { useBrowser } from './walk.ts'

const site = inject('siteUrl')
const within = { timeout: 120_000, interval: 100 }
const walk = useBrowser()
const notice = 'Door een storing zie je hier even niets nieuws. Dit is van '
const phone = '040 555 20 00'

function processOf(service: 'meilisearch' | 'site'): number {
  const note = readNote(path.join(inject('dataDir'), 'run'), service)
  if (!note) throw new Error(`${service} does not run`)
  return Number.parseInt(note.mark, 10)
}

/** Pages that are about what is listed: each must be there while the index is not. */
async function askedPages(): Promise<string[]> {
  const all = await publicPages(site)
  return [
    ...all.map(([, path]) => path),
    '/zoeken?zoek=iets+wat+nog+niemand+vroeg',
    '/agenda.ics',
    '/widget/zoeken?zoek=koffie',
  ]
}

/** What each answers while nothing is broken. */
async function statusesOf(paths: string[]): Promise<Map<string, number>> {
  const statuses = new Map<string, number>()
  for (const path of paths) statuses.set(path, (await fetch(site + path)).status)
  return statuses
}

/** Asks them all and says what did not answer as before, and how long the slowest took. */
async function askAll(
  before: Map<string, number>,
): Promise<{ lost: string[]; silent: string[]; slowest: number }> {
  const [lost, silent]: [string[], string[]] = [[], []]
  let slowest = 0
  for (const [path, status] of before) {
    const began = performance.now()
    const page = await fetch(site + path, { redirect: 'follow' })
    const text = await page.text()
    slowest = Math.max(slowest, performance.now() - began)
    if (page.status !== status) lost.push(`${page.status} ${path}`)
    const isHtml = page.headers.get('content-type')?.startsWith('text/html')
    if (isHtml && !(text.includes(notice) && text.includes(phone))) silent.push(path)
  }
  return { lost, silent, slowest: Math.round(slowest) }
}

/** How long it takes until pages are of now again, in milliseconds. */
async function untilBack(): Promise<number> {
  const began = performance.now()
  await vi.waitFor(async () => {
    const status = (await (await fetch(`${site}/api/v1/status`)).json()) as { search: string }
    expect(status.search).toBe('ok')
    expect(await (await fetch(`${site}/zoeken`)).text()).not.toContain(notice)
  }, within)
  return Math.round(performance.now() - began)
}

async function standStill<T>(work: () => Promise<T>): Promise<T> {
  const meilisearch = processOf('meilisearch')
  process.kill(meilisearch, 'SIGSTOP')
  try {
    await vi.waitFor(
      async () => expect(await (await fetch(`${site}/zoeken`)).text()).toContain(notice),
      within,
    )
    return await work()
  } finally {
    process.kill(meilisearch, 'SIGCONT')
  }
}

proof(
  'Meilisearch stands still (SIGSTOP) while residents look around',
  'every page answers 200 from the last good copy, with a notice and a phone number; the API says how old; back by itself',
  async () => {
    const before = await statusesOf(await askedPages())
    const seen = await standStill(async () => {
      const pages = await askAll(before)
      const map = await fetch(`${site}/api/v1/kaart?beeld=5.40,51.40,5.55,51.50&zoom=12`)
      expect([map.status, map.headers.get('age')]).toEqual([200, expect.stringMatching(/^\d+$/)])
      expect(((await map.json()) as { here: number }).here).toBeGreaterThan(50)
      const paper = await fetch(`${site}/wijken/wk077211/krant.pdf`)
      expect(paper.status).toBe(200)
      await lookAt('/zoeken?zoek=koffie')
      return pages
    })
    expect(seen).toMatchObject({ lost: [], silent: [] })
    const back = await untilBack()
    return `${before.size} pages as before, map and paper too; slowest ${seen.slowest} ms; back after ${back} ms`
  },
  180_000,
)

/** One looks for sideways scrolling; with a folder it is a picture as well. */
async function lookAt(address: string): Promise<void> {
  for (const width of [390, 1440])
    await walk(
      async ({ page, complaints }) => {
        await page.goto(site + address)
        const folder = process.env.PICTURES
        if (folder) await page.screenshot({ path: path.join(folder, `search-down-${width}.png`) })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        expect(complaints).toEqual([])
      },
      { viewport: { width, height: 900 } },
    )
}

proof(
  'the site is killed and starts anew while Meilisearch stands still',
  'it answers from the copy of before the restart',
  async () => {
    const paths = inFull ? await askedPages() : ['/', '/zoeken', '/agenda', '/wijken/wk077211']
    const statuses = await statusesOf(paths)
    const seen = await standStill(async () => {
      const before = processOf('site')
      process.kill(before, 'SIGKILL')
      const began = performance.now()
      await vi.waitFor(
        async () => expect((await fetch(`${site}/zoeken?zoek=koffie`)).status).toBe(200),
        within,
      )
      const open = Math.round(performance.now() - began)
      expect(processOf('site')).not.toBe(before)
      return {
        open,
        ...(await askAll(statuses)),
      }
    })
    expect(seen).toMatchObject({ lost: [], silent: [] })
    return `open again after ${seen.open} ms, with the copy; back after ${await untilBack()} ms`
  },
  180_000,
)

proof(
  'Meilisearch is killed (SIGKILL)',
  'no page fails, and its successor is used by itself',
  async () => {
    const before = processOf('meilisearch')
    process.kill(before, 'SIGKILL')
    const statuses = new Set<number>()
    await vi.waitFor(async () => {
      statuses.add(
        (await fetch(`${site}/zoeken?zoek=koffie&leeftijd=${Math.floor(Math.random() * 90)}`)).status,
      )
      expect(processOf('meilisearch')).not.toBe(before)
    }, within)
    const back = await untilBack()
    expect([...statuses]).toEqual([200])
    return `only 200 while it was gone; of now again ${back} ms after its successor began`
  },
  120_000,
)
