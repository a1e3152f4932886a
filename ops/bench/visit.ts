import type { Browser, BrowserContextOptions, CDPSession, Page, Request } from 'playwright-core'

/** Bytes that came over the wire, headers included, by what they were for: `document`, `stylesheet`, `script`, … */
export type Wire = Record<string, number>
export type Visit = { page: Page; cdp: CDPSession; wire: () => Promise<Wire> }
export type Visitor = BrowserContextOptions & {
  /** Runs in every page before anything of its own. */
  watch?: () => void
}

/** Someone who was never here before: an empty cache, and a count of what the network brought. */
export async function visit<T>(
  browser: Browser,
  { watch, ...options }: Visitor,
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ locale: 'nl-NL', ...options })
  try {
    if (watch) await context.addInitScript(watch)
    const page = await context.newPage()
    return await look({ page, cdp: await context.newCDPSession(page), wire: countBytes(page) })
  } finally {
    await context.close()
  }
}

/** As Chromium itself counts, packed (`encodedDataLength`); what workers of the page fetch as well. */
function countBytes(page: Page): () => Promise<Wire> {
  const finished: Request[] = []
  page.on('requestfinished', (request) => finished.push(request))
  return async () => {
    const wire: Wire = {}
    for (const request of finished) {
      const kind = request.resourceType()
      wire[kind] = (wire[kind] ?? 0) + (await sizeOf(request))
    }
    return wire
  }
}

/** Of the script of a worker itself Chromium counts nothing; then the length that the server named counts. */
async function sizeOf(request: Request): Promise<number> {
  const { responseHeadersSize, responseBodySize } = await request.sizes()
  const named = (await request.response())?.headers()['content-length']
  return responseHeadersSize + (responseBodySize || Number(named ?? 0))
}
