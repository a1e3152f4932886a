import type pg from 'pg'
import { addDays, type LocalDate } from '#search/time/local-date.ts'

/** How often something was seen in a list, opened, and used to call, mail, chat or go to the website. */
export type Figures = { seen: number; opened: number; contacted: number }
/** This month so far, and as many days of the month before. */
export type MonthFigures = { now: Figures; before: Figures }

const none: Figures = { seen: 0, opened: 0, contacted: 0 }
export const noFigures: MonthFigures = { now: none, before: none }

const statement = `
  select subject, day >= $2 as "isNow",
    coalesce(sum(amount) filter (where kind = 'shown'), 0)::float8 as seen,
    coalesce(sum(amount) filter (where kind = 'opened'), 0)::float8 as opened,
    coalesce(sum(amount) filter (where kind in ('called', 'mailed', 'chatted', 'visited')), 0)::float8 as contacted
  from usage.day_count
  where subject = any ($1::text[]) and kind in ('shown', 'opened', 'called', 'mailed', 'chatted', 'visited')
    and (day >= $2 or day between $3 and $4)
  group by 1, 2`

/**
 * The figures of these listings (ids), each by its id; who had none is not in it. The caller sees to it that one may see them.
 * @param today in Amsterdam
 */
export async function figuresOf(
  db: Pick<pg.Pool, 'query'>,
  listings: string[],
  today: LocalDate,
): Promise<Map<string, MonthFigures>> {
  const { begin, earlierBegin, earlierEnd } = stretchesOf(today)
  type Row = { subject: string; isNow: boolean } & Figures
  const { rows } = await db.query<Row>(statement, [listings, begin, earlierBegin, earlierEnd])
  const all = new Map<string, MonthFigures>()
  for (const { subject, isNow, ...figures } of rows)
    all.set(subject, { ...(all.get(subject) ?? noFigures), [isNow ? 'now' : 'before']: figures })
  return all
}

/** Half a month beside a whole one would always look like less: of the month before up to the same day. */
export function stretchesOf(today: LocalDate) {
  const begin = `${today.slice(0, 8)}01`
  const lastOfEarlier = addDays(begin, -1)
  const sameDay = `${lastOfEarlier.slice(0, 8)}${today.slice(8)}`
  const earlierEnd = sameDay < lastOfEarlier ? sameDay : lastOfEarlier
  return { begin, earlierBegin: `${lastOfEarlier.slice(0, 8)}01`, earlierEnd }
}
