import { localNow, toInstant } from '#search/time/local-date.ts'
import type { Door } from '#site/door.ts'
import { entityTag, isKnown } from '#site/serving/entity-tag.ts'

/** The last moment at which anything in a calendar can have changed: the index did, or a month began. */
export async function changedAt(door: Door, now: Date): Promise<Date> {
  const month = toInstant(`${localNow(now).date.slice(0, 7)}-01`, '00:00').getTime()
  const index = Date.parse((await door.generation().catch(() => '')).split(' ')[0] ?? '')
  return new Date(Math.max(month, Number.isNaN(index) ? now.getTime() : index))
}

type Asked = { request: Request; changed: Date; isStale: boolean; name: string }

/** A calendar that is fetched again and again by thousands: who has it already is told so. */
export function calendarResponse(ics: string, { request, changed, isStale, name }: Asked): Response {
  const headers: Record<string, string> = {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `inline; filename="${name.replace(/[^\w-]/g, '')}.ics"`,
  }
  if (isStale) return new Response(ics, { headers: { ...headers, 'Cache-Control': 'no-store' } })
  const tag = entityTag(ics)
  const keeping = {
    ETag: tag,
    'Last-Modified': changed.toUTCString(),
    'Cache-Control': 'public, max-age=300, must-revalidate',
  }
  return isUnchanged(request.headers, tag, changed)
    ? new Response(null, { status: 304, headers: keeping })
    : new Response(ics, { headers: { ...headers, ...keeping } })
}

/** A tag says it for certain; only without one does the moment count, in whole seconds. */
function isUnchanged(asked: Headers, tag: string, changed: Date): boolean {
  const known = asked.get('if-none-match')
  if (known !== null) return isKnown(known, tag)
  const since = Date.parse(asked.get('if-modified-since') ?? '')
  return since >= Math.floor(changed.getTime() / 1000) * 1000
}
