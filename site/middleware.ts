import type { APIContext, MiddlewareNext } from 'astro'
import { atDesk } from './desk/at-desk.ts'
import { isDesk } from './desk/desk-address.ts'
import { SearchUnavailable } from './door.ts'
import { townOrEmpty } from './layouts/town-or-empty.ts'
import { plainPage } from './serving/plain-page.ts'
import { report } from './serving/report.ts'
import { framePolicy } from './serving/security-headers.ts'
import { frameParams, isFramePage } from './widget/frame-addresses.ts'
import { keepInFrame } from './widget/keep-in-frame.ts'
import { readWidget } from './widget/read-widget.ts'

/** Gives every page the door, and turns what goes wrong in one into words. */
export async function onRequest(context: APIContext, next: MiddlewareNext): Promise<Response> {
  if (import.meta.env.DEV && !context.locals.door) {
    const { devLocals } = await import('./dev-locals.ts')
    Object.assign(context.locals, devLocals(), { noted: [] })
  }
  context.locals.noted ??= []
  const { url } = context
  if (!context.locals.desk && isDesk(url.pathname)) return atDesk(context, url, () => answer(context, next))
  return answer(context, next)
}

async function answer(context: APIContext, next: MiddlewareNext): Promise<Response> {
  try {
    return await inFrame(context, await next())
  } catch (err) {
    if (err instanceof SearchUnavailable) return unavailable(context)
    if (import.meta.env.DEV) throw err
    return broken(context, err)
  }
}

/** In a page that stands in another's, no link leads where it may not come. */
async function inFrame({ url, locals }: APIContext, page: Response): Promise<Response> {
  const isPage = page.headers.get('content-type')?.startsWith('text/html')
  if (!isPage || !isFramePage(url.pathname)) return page
  const { choices, saved } = readWidget(frameParams(url), await townOrEmpty(locals.door))
  const html = keepInFrame(await page.text(), { choices, site: locals.env.siteUrl })
  const framed = new Response(html, page)
  if (!saved) return framed
  framed.headers.set('Content-Security-Policy', framePolicy(locals.env, saved.domains))
  // A browser that asks whether its copy is still good would hear the policy of other frames.
  framed.headers.set('Cache-Control', 'no-store')
  return framed
}

/** The page that says so, with the number under which it was written down; a plain one when that breaks too. */
async function broken(context: APIContext, err: unknown): Promise<Response> {
  const { locals, url } = context
  const isSecond = locals.errorId !== undefined
  locals.errorId = report(err, url.pathname)
  if (!isSecond) return context.rewrite('/500')
  return page(
    500,
    'Er ging iets mis',
    `Dat ligt aan ons. Noem dit nummer als je het ons meldt: ${locals.errorId}.`,
  )
}

/** A page that could not do without the index and did not say so itself. */
async function unavailable({ locals }: APIContext): Promise<Response> {
  const town = await locals.door.town().catch(() => undefined)
  const line = town?.municipality?.helpline
  const call = line ? [`Liever bellen? ${line.name}: ${line.phone} (${line.hours}).`] : []
  return page(503, 'Zoeken lukt even niet', 'Probeer het over een paar minuten nog eens.', ...call)
}

const page = (status: number, title: string, ...paragraphs: string[]) =>
  new Response(plainPage(title, ...paragraphs), {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
