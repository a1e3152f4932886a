import type { APIContext } from 'astro'
import { placeParameter, toDesk } from './desk-address.ts'
import { deskPage } from './desk-page.ts'

/** What a page of the desk answers, with every link of it made to stay there. Whatever it leads on to stays as well. */
export async function atDesk(
  context: APIContext,
  url: URL,
  answer: () => Promise<Response>,
): Promise<Response> {
  const { siteUrl } = context.locals.env
  const place = url.searchParams.get(placeParameter) ?? ''
  const response = await answer()
  const headers = new Headers(response.headers)
  const location = headers.get('location')
  if (location) {
    const { pathname, search, hash } = new URL(location, siteUrl)
    headers.set('location', toDesk(pathname + search + hash, place) ?? '/balie')
  }
  if (!headers.get('content-type')?.startsWith('text/html'))
    return new Response(response.body, { status: response.status, headers })
  headers.delete('content-length')
  const html = deskPage(await response.text(), { origin: new URL(siteUrl).origin, place })
  return new Response(html, { status: response.status, headers })
}
