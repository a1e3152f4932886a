import type pg from 'pg'
import { addDays, type LocalDate } from '#search/time/local-date.ts'

/**
 * What was asked in an area (by its code, or `town`) and not found: a theme by its slug, residents' words, or everything
 * together. `nothing` found nothing at all, `wider` only something near it.
 */
export type Unmet = {
  area: string
  by: 'theme' | 'words' | 'all'
  what: string
  nothing: number
  wider: number
}

const lookBackDays = 89
const most = 100

const statement = `
  select subject as area,
    case when kind like '%-theme' then 'theme' when kind like '%-words' then 'words' else 'all' end as by,
    detail as what,
    coalesce(sum(amount) filter (where kind like 'nothing%'), 0)::float8 as nothing,
    coalesce(sum(amount) filter (where kind like 'wider%'), 0)::float8 as wider
  from usage.day_count
  where kind in ('nothing', 'nothing-theme', 'nothing-words', 'wider', 'wider-theme', 'wider-words')
    and day >= $2 and ($1::text[] is null or subject = any ($1))
  group by 1, 2, 3 order by sum(amount) desc, 1, 3 limit ${most}`

/**
 * What was not found in the last three months, the most asked first. `null` is everywhere.
 * @param today in Amsterdam
 */
export async function unmetIn(
  db: Pick<pg.Pool, 'query'>,
  areas: string[] | null,
  today: LocalDate,
): Promise<Unmet[]> {
  return (await db.query<Unmet>(statement, [areas, addDays(today, -lookBackDays)])).rows
}
