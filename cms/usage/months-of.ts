import type pg from 'pg'
import type { LocalDate } from '#search/time/local-date.ts'
import type { Figures } from './figures-of.ts'

export type Month = { month: LocalDate } & Figures

const statement = `
  with counts as (
    select month, kind, subject, amount from usage.month_count
    union all select date_trunc('month', day)::date, kind, subject, amount from usage.day_count
  )
  select to_char(month, 'YYYY-MM-DD') as month,
    coalesce(sum(amount) filter (where kind = 'shown'), 0)::float8 as seen,
    coalesce(sum(amount) filter (where kind = 'opened'), 0)::float8 as opened,
    coalesce(sum(amount) filter (where kind in ('called', 'mailed', 'chatted', 'visited')), 0)::float8 as contacted
  from counts
  where kind in ('shown', 'opened', 'called', 'mailed', 'chatted', 'visited')
    and ($1::text[] is null or subject = any ($1))
    and month > $2::date - interval '1 year'
  group by 1 order by 1 desc`

/** These listings together by month, the newest first, of a year at most. `null` is all listings. */
export async function monthsOf(
  db: Pick<pg.Pool, 'query'>,
  listings: string[] | null,
  today: LocalDate,
): Promise<Month[]> {
  return (await db.query<Month>(statement, [listings, today])).rows
}
