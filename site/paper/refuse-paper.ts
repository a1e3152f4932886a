import { plainPage } from '#site/serving/plain-page.ts'
import { nl } from '#site/text/nl.ts'

/** Why there is no paper, as a page: there is nothing of ours around a PDF to say it in. */
export const refusePaper = (
  status: 400 | 503,
  title: string,
  texts: string[],
  headers: Record<string, string> = {},
): Response =>
  new Response(plainPage(title, ...texts), {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  })

/** The index does not answer. */
export const unavailablePaper = (): Response =>
  refusePaper(503, nl.unavailable.title, [nl.unavailable.lead], { 'Retry-After': '60' })
