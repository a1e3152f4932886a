import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '#ops/browser.ts'

export type Walk = {
  page: Page
  /** Every address the browser asked for. */ asked: string[]
  complaints: string[]
}

/** A browser for one file of journeys. `walk` opens a fresh window and shuts it after. */
export function useBrowser() {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())
  return async <T>(journey: (walk: Walk) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> => {
    const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    const walk: Walk = { page, asked: [], complaints: [] }
    page.on('request', (request) => walk.asked.push(request.url()))
    page.on('pageerror', (err) => walk.complaints.push(err.message))
    page.on('console', (message) => message.type() === 'error' && walk.complaints.push(message.text()))
    try {
      return await journey(walk)
    } finally {
      await context.close()
    }
  }
}
