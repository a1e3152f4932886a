import { orUnavailable } from '#site/results/or-unavailable.ts'

/** XML as an answer, or that it is not there, or not now. */
export async function xmlAnswer(made: Promise<string | null>): Promise<Response> {
  const xml = await orUnavailable(made)
  if (xml) return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
  return new Response('', { status: xml === null ? 404 : 503, headers: { 'content-type': 'text/plain' } })
}
