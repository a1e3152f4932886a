import type pg from 'pg'
import { addDays, type LocalDate } from '#search/time/local-date.ts'

/** What people asked who then opened a listing: a theme by its slug, or their words. */
export type Led = { listing: string; by: 'theme' | 'words'; what: string; amount: number }

/** What is asked changes with the season. */
const lookBackDays = 89
const most = 60

const statement = `
  select subject as listing, case kind when 'led-theme' then 'theme' else 'words' end as by, detail as what,
    sum(amount)::float8 as amount
  from usage.day_count
  where kind in ('led-theme', 'led-words') and day >= $2 and ($1::text[] is null or subject = any ($1))
  group by 1, 2, 3 order by 4 desc, 3, 1 limit ${most}`

/**
 * With what these listings were found in the last three months, the most asked first. `null` is all listings.
 * @param today in Amsterdam
 */
export async function wordsThatLed(
  db: Pick<pg.Pool, 'query'>,
  listings: string[] | null,
  today: LocalDate,
): Promise<Led[]> {
  return (await db.query<Led>(statement, [listings, addDays(today, -lookBackDays)])).rows
}
