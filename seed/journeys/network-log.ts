import type { Page, Request } from 'playwright-core'

export type NetworkLog = {
  /** What was asked for, with what was sent along: beacons and sockets as well, but not the files of the build. */
  asked: string[]
  /** All of it as one text, every header included. */
  everything: () => Promise<string>
}

/** Writes down all that leaves the browser from here on. */
export function logNetwork(page: Page): NetworkLog {
  const asked: string[] = []
  const sent: Promise<string>[] = []
  page.context().on('request', (request) => {
    const what = [request.method(), request.url(), request.postData() ?? ''].join(' ')
    if (!request.url().includes('/_astro/')) asked.push(`${what} from ${request.headers().referer ?? ''}`)
    sent.push(headersOf(request).then((headers) => `${what}\n${headers}`))
  })
  page.on('websocket', (socket) => {
    asked.push(socket.url())
    socket.on('framesent', ({ payload }) => asked.push(String(payload)))
  })
  return { asked, everything: async () => [...asked, ...(await Promise.all(sent))].join('\n') }
}

/** As they went over the wire; of a request that was broken off, as the page made them. */
async function headersOf(request: Request): Promise<string> {
  const made = request.headers()
  const patience = new Promise<typeof made>((resolve) => setTimeout(() => resolve(made), 3_000))
  const headers = await Promise.race([request.allHeaders().catch(() => made), patience])
  return JSON.stringify({ ...made, ...headers })
}

/** Everything a page, or a frame in it, can leave behind in a browser, by name; nothing is an empty list. */
export async function leftBehind(page: Page, frame = page.mainFrame()): Promise<string[]> {
  const inPage = await frame.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...('caches' in window ? await caches.keys() : []).map((key) => `cache ${key}`),
    ...(document.cookie ? [document.cookie] : []),
  ])
  const cookies = await page.context().cookies()
  return [...inPage, ...cookies.map(({ name }) => `cookie ${name}`)]
}
