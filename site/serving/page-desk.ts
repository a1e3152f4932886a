import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { Door } from '../door.ts'
import type { SiteEnv } from '../env.ts'
import type { Note } from '../usage/note.ts'
import type { Usage } from '../usage/open-usage.ts'
import { isPreview } from '../preview/is-preview.ts'
import { readSealed } from '../preview/read-sealed.ts'
import type { Answer } from './answer.ts'
import { askerOf } from './asker-of.ts'
import { pathOf } from './address-fault.ts'
import { type AstroHandler, catchPage } from './catch-page.ts'
import { entityTag, isKnown } from './entity-tag.ts'
import { generationOf } from './generation-of.ts'
import { TooBusy, type Turns } from './open-turns.ts'
import { residentOf } from './resident-of.ts'
import { refusals } from './refusals.ts'
import { send, sendNotModified } from './send.ts'
import { watchDoor } from './watch-door.ts'

const mostBytes = 32_000_000
const cacheControl = 'public, max-age=0, must-revalidate'

export type Pages = {
  handler: AstroHandler
  door: Door
  env: SiteEnv
  /** What residents see is counted here; without it nothing is. */
  usage?: Usage | undefined
  /** Another build makes other pages. */
  build: string
  /** In which what was not kept is made. */
  turns: Turns
}

/**
 * Hands out pages. A page depends on its address, the index and the clock, and on nothing else: that is what its tag
 * says, and why it may be kept for the next one who asks. One that sets a cookie or its own caching is left alone.
 */
export function openPageDesk({ handler, door, env, build, usage, turns }: Pages) {
  const kept = new LRUCache<string, Answer>({ maxSize: mostBytes, sizeCalculation: sizeOf })
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const inTurn = (make: () => Promise<Answer>) =>
      hasOwnLine(req.url!) ? make() : turns(askerOf(req, res), make).catch(refuseWhenBusy)
    if (req.method === 'POST')
      return send(req, res, await inTurn(() => takeForm(handler, req, { door, env })))
    const address = req.url!
    const generation = await generationOf(door)
    const tag = generation && entityTag(build, generation, address)
    // What is kept and what one has already are looked at too.
    const visit = () => (req.method === 'GET' ? usage?.visit(req.headers, address) : undefined)
    if (isKnown(req.headers['if-none-match'], tag)) {
      visit()
      return sendNotModified(res, { ETag: tag!, 'Cache-Control': cacheControl })
    }
    const findKept = () => {
      const earlier = kept.get(address)
      if (!tag || earlier?.headers.ETag !== tag) return undefined
      visit()
      return earlier
    }
    const make = async () => {
      const watched = watchDoor(door)
      const noted: Note[] = []
      const page = await makePage(handler, req, { door: watched.door, env, noted })
      usage?.remember(address, page.status === 200 ? noted : [])
      visit()
      const dressed = dress(page, watched.isCurrent() ? tag : undefined)
      if (env.isCacheOn && tag && dressed.headers.ETag === tag) kept.set(address, dressed)
      return dressed
    }
    // While one waited another may have had the same page made.
    const answer = findKept() ?? (await inTurn(async () => findKept() ?? make()))
    return send(req, res, answer)
  }
}

/** The press has a line of its own, and who waits there should not keep places here. */
const hasOwnLine = (address: string) => pathOf(address).endsWith('/krant.pdf')

function refuseWhenBusy(err: unknown): Answer {
  if (err instanceof TooBusy) return refusals[503]
  throw err
}

/** What a page says to a form that was sent to it; that is for one person and is never kept. */
async function takeForm(handler: AstroHandler, req: IncomingMessage, locals: object): Promise<Answer> {
  const resident = residentOf(req)
  const sealed = isPreview(pathOf(req.url!)) ? { sealed: await readSealed(req) } : {}
  const page = (await catchPage(handler, req, { ...locals, ...sealed, resident })) ?? refusals[405]
  return { ...page, headers: { ...page.headers, 'Cache-Control': 'no-store' } }
}

/** The page, or the page that says there is none. Whole, also for HEAD: the next one who asks may want all of it. */
async function makePage(handler: AstroHandler, req: IncomingMessage, locals: object): Promise<Answer> {
  const { method } = req
  req.method = 'GET'
  try {
    const page = await catchPage(handler, req, locals)
    if (page) return page
    req.url = '/404'
    return (await catchPage(handler, req, locals)) ?? refusals[404]
  } finally {
    req.method = method
  }
}

/** Says how long a page may be kept; without a tag that is not at all. */
function dress(page: Answer, tag: string | undefined): Answer {
  if (page.headers['Cache-Control'] || page.headers['set-cookie']) return page
  const keeping: Record<string, string> =
    tag && page.status === 200
      ? { 'Cache-Control': cacheControl, ETag: tag }
      : { 'Cache-Control': 'no-store' }
  const later: Record<string, string> = page.status === 503 ? { 'Retry-After': '5' } : {}
  return { ...page, headers: { ...page.headers, ...keeping, ...later } }
}

/** The page itself, and about as much again for its packed forms. */
const sizeOf = ({ body }: Answer) => 1 + body.length * 2
