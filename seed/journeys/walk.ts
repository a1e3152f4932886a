import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '#ops/browser.ts'

export type Walk = {
  page: Page
  /** Every address the browser asked for. */ asked: string[]
  complaints: string[]
  /** One more window beside it, of which `asked` and `complaints` tell as well. */
  another: () => Promise<Page>
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
    const told = { asked: [] as string[], complaints: [] as string[] }
    const another = async () => {
      const page = await context.newPage()
      page.on('request', (request) => told.asked.push(request.url()))
      page.on('pageerror', (err) => told.complaints.push(err.message))
      page.on('console', (message) => message.type() === 'error' && told.complaints.push(message.text()))
      return page
    }
    try {
      return await journey({ ...told, page: await another(), another })
    } finally {
      await context.close()
    }
  }
}
