import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { openApiDesk } from '../api/open-api-desk.ts'
import { takesForm } from '../help/takes-form.ts'
import { makeMetrics, type Metrics } from '#search/watch/metrics.ts'
import { openMedia } from '../media.ts'
import { countAddress } from '../usage/count-address.ts'
import { openCountDesk } from '../usage/count-desk.ts'
import { addressFault, pathOf } from './address-fault.ts'
import { toAnswer } from './answer.ts'
import { openTurns, type TurnLimits } from './open-turns.ts'
import { openPageDesk, type Pages } from './page-desk.ts'
import { plainPage } from './plain-page.ts'
import { refusals } from './refusals.ts'
import { report } from './report.ts'
import { openSecurityDesk } from './security-desk.ts'
import { securityHeaders } from './security-headers.ts'
import { securityTxtAddress } from './security-txt.ts'
import { statusDesks } from './status-desk.ts'
import { send } from './send.ts'
import { shorterAddress } from './shorter-address.ts'
import type { StaticFiles } from './static-files.ts'
import { watchLoop } from './watch-loop.ts'
import { watchRequests } from './watch-requests.ts'

/** Doors of Astro's that lead nowhere here: islands, pictures on the fly, actions, and the page for when something broke. */
const unused = /^\/(_(server-islands|image|actions)|500)(\/|$)/

/** Against clients that send a byte at a time: they may not hold a connection longer than this. */
const limits = {
  maxHeaderSize: 32_768,
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
}

type Site = Omit<Pages, 'turns'> & { files: StaticFiles; turns?: TurnLimits; metrics?: Metrics }

/** Of what has to be made: a page takes from six milliseconds of the processor to twenty in a large city. */
const usualTurns: TurnLimits = { atOnce: 3, atMost: 32, mostWaiting: 96, patienceMs: 1_000 }

/** The site as one server: pictures, the API, the files of the build, and pages for everything else. */
export function createSite({
  files,
  metrics = makeMetrics(),
  turns: limited = usualTurns,
  ...site
}: Site): Server {
  const media = openMedia(site.env.mediaDir)
  const counts = openCountDesk(site.usage, site.env.siteUrl)
  const turns = openTurns(limited, watchLoop())
  const api = openApiDesk(site, turns)
  const pages = openPageDesk({ ...site, turns })
  const status = statusDesks({ ...site, metrics })
  const security = openSecurityDesk(site)
  const headersFor = securityHeaders(site.env)
  const publicHost = new URL(site.env.siteUrl).host

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const path = pathOf(req.url!)
    for (const [name, value] of Object.entries(headersFor(path))) res.setHeader(name, value)
    if (path.startsWith('/api/')) return api(req, res)
    const fault = addressFault(req.url!)
    if (fault) return send(req, res, refusals[fault])
    if (path === countAddress && req.method === 'POST') return counts(req, res)
    const isForm = req.method === 'POST' && takesForm(path)
    if (req.method !== 'GET' && req.method !== 'HEAD' && !isForm) return send(req, res, refusals[405])
    const desk = path === securityTxtAddress ? security : status(path)
    if (desk) return desk(req, res)
    if (path.startsWith('/media/')) return media(req, res)
    const file = files.get(decodeURIComponent(path))
    if (file) return send(req, res, file)
    if (unused.test(path)) return send(req, res, refusals[404])
    // Before anything reads, keeps or passes on the address.
    const shorter = shorterAddress(req.url!)
    if (shorter)
      return send(req, res, toAnswer(302, 'html', '', { Location: shorter, 'Cache-Control': 'no-store' }))
    // Astro takes the address of a page from what the client says it is; that must not end up in a kept page.
    req.headers.host = publicHost
    return pages(req, res)
  }
  const serve = (req: IncomingMessage, res: ServerResponse) =>
    void answer(req, res).catch((err: unknown) => apologise(req, res, err))
  return createServer(limits, watchRequests(serve, metrics, site.env))
}

/** Whoever left halfway hears nothing; everyone else gets a number to mention. */
async function apologise(req: IncomingMessage, res: ServerResponse, err: unknown): Promise<void> {
  // Not of the request: one of which the body was read is at its end as well.
  if (res.destroyed || req.socket.destroyed) return
  const id = report(err, pathOf(req.url!))
  if (res.headersSent) return void res.destroy()
  const text = plainPage('Er ging iets mis', `Dat ligt aan ons. Noem dit nummer als je het ons meldt: ${id}.`)
  return send(req, res, toAnswer(500, 'html', text, { 'Cache-Control': 'no-store' }))
}
