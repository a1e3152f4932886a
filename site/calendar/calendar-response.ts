import { entityTag, isKnown } from '#site/serving/entity-tag.ts'

type Asked = { request: Request; isStale: boolean; name: string }

/**
 * A calendar that is fetched again and again by thousands: who has it already is told so. By its tag alone: a moment in
 * whole seconds (Last-Modified) takes two changes of one second for one, and who came between them would keep what was
 * hidden by the second (RFC 9110, 8.8.2.1). Leaving out the last seconds does not mend that: Meilisearch gives a change its
 * moment before it is done writing it.
 */
export function calendarResponse(ics: string, { request, isStale, name }: Asked): Response {
  const headers: Record<string, string> = {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `inline; filename="${name.replace(/[^\w-]/g, '')}.ics"`,
  }
  if (isStale) return new Response(ics, { headers: { ...headers, 'Cache-Control': 'no-store' } })
  const tag = entityTag(ics)
  const keeping = { ETag: tag, 'Cache-Control': 'public, max-age=300, must-revalidate' }
  return isKnown(request.headers.get('if-none-match') ?? undefined, tag)
    ? new Response(null, { status: 304, headers: keeping })
    : new Response(ics, { headers: { ...headers, ...keeping } })
}
