import type pg from 'pg'
import type { LocalDate } from '#search/time/local-date.ts'
import { stretchesOf } from './figures-of.ts'

const most = 100

/** The listings (ids) that were opened most this month, the most opened first; a hundred at most. */
export async function busiest(db: Pick<pg.Pool, 'query'>, today: LocalDate): Promise<string[]> {
  const { rows } = await db.query<{ subject: string }>(
    `select subject from usage.day_count where kind = 'opened' and day >= $1
     group by 1 order by sum(amount) desc, 1 limit ${most}`,
    [stretchesOf(today).begin],
  )
  return rows.map(({ subject }) => subject)
}
