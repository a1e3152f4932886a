import type pg from 'pg'
import type { PayloadRequest } from 'payload'
import type { LocalDate } from '#search/time/local-date.ts'
import { isEditor, organisationsOf } from '../access/roles.ts'

const mostShown = 100
const daysShown = 30

/** One saved widget: how often it was shown, searched in and opened from, this long and by day, the newest day first. */
export type WidgetFigures = {
  id: string
  name: string
  total: WidgetCounts
  days: ({ day: LocalDate } & WidgetCounts)[]
}
export type WidgetCounts = { shown: number; searched: number; opened: number }

const statement = `
  select subject, to_char(day, 'YYYY-MM-DD') as day,
    coalesce(sum(amount) filter (where kind = 'widget-shown'), 0)::float8 as shown,
    coalesce(sum(amount) filter (where kind = 'widget-searched'), 0)::float8 as searched,
    coalesce(sum(amount) filter (where kind = 'widget-opened'), 0)::float8 as opened
  from usage.day_count
  where subject = any ($1::text[]) and kind in ('widget-shown', 'widget-searched', 'widget-opened')
    and day > $2::date - ${daysShown} and day <= $2
  group by 1, 2 order by 2 desc`

/**
 * The widgets that one may see, those of one's own organisations (an editor sees all), with their figures of the last 30 days.
 *
 * @param today in Amsterdam
 */
export async function widgetsInView(
  req: PayloadRequest,
  db: Pick<pg.Pool, 'query'>,
  today: LocalDate,
): Promise<WidgetFigures[]> {
  if (!isEditor(req) && organisationsOf(req).length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'widgets',
    ...{ overrideAccess: false, user: req.user, req },
    ...{ depth: 0, limit: mostShown, pagination: false, sort: 'name', select: { name: true } },
  })
  if (docs.length === 0) return []
  type Row = { subject: string; day: LocalDate } & WidgetCounts
  const { rows } = await db.query<Row>(statement, [docs.map(({ id }) => String(id)), today])
  return docs.map(({ id, name }) => {
    const days = rows.filter(({ subject }) => subject === String(id)).map(({ subject: _, ...day }) => day)
    return { id: String(id), name, total: sum(days), days }
  })
}

const sum = (days: WidgetCounts[]): WidgetCounts =>
  days.reduce(
    (all, { shown, searched, opened }) => ({
      shown: all.shown + shown,
      searched: all.searched + searched,
      opened: all.opened + opened,
    }),
    { shown: 0, searched: 0, opened: 0 },
  )
