import { plainPage } from '../plain-page.ts'
import { away } from './away.ts'

/**
 * What somebody who opens a page of the admin sees while Postgres is away: Next has by then begun to answer, and would leave a
 * blank page, or an English one. Nothing when Postgres is there, and for what the scripts of an open page ask: a form that
 * somebody types in must not be thrown away for it.
 */
export async function pageWhenAway(
  request: Request,
  isThere: () => Promise<boolean>,
): Promise<Response | undefined> {
  const opensPage = request.method === 'GET' && request.headers.get('accept')?.includes('text/html')
  if (!opensPage || (await isThere())) return undefined
  return plainPage(away.title, `<p>${away.said}</p>`, 503, away.headers)
}
