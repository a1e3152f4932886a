import type pg from 'pg'
import { addDays, localNow } from '#search/time/local-date.ts'

/** Days that are kept as days, and months of months. */
const keptDays = 90
const keptMonths = 25

/**
 * Adds up days of more than 90 days ago by month, and forgets months of more than two years ago. May be done at any time and
 * by several at once: what one takes away another no longer finds.
 */
export async function rollUp(db: Pick<pg.Pool, 'query'>, now: Date): Promise<void> {
  const { date } = localNow(now)
  await db.query(
    `with old as (delete from usage.day_count where day < $1 returning *)
     insert into usage.month_count as known (month, kind, subject, detail, amount)
     select date_trunc('month', day)::date, kind, subject, detail, sum(amount) from old group by 1, 2, 3, 4
     order by 3, 2, 1, 4
     on conflict (subject, kind, month, detail) do update set amount = known.amount + excluded.amount`,
    [addDays(date, -keptDays)],
  )
  await db.query(
    `delete from usage.month_count where month < date_trunc('month', $1::date) - interval '${keptMonths} months'`,
    [date],
  )
  await db.query('delete from usage.batch where day < $1', [addDays(date, -keptDays)])
}
