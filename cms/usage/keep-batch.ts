import type pg from 'pg'
import { localNow } from '#search/time/local-date.ts'
import { countKinds, wholeTown } from '#search/usage/count-kinds.ts'
import type { DayCount, UsageBatch } from '#search/usage/usage-batch.ts'
import { wordsToKeep } from '#search/usage/words-to-keep.ts'

/** The site may have waited so many days for us; older sums belong to nothing that is shown by day. */
const latestDays = 31

/** One statement: the number of the batch and its sums are kept together or not at all. */
const statement = `
  with fresh as (
    insert into usage.batch (id, day) values ($1, $2) on conflict do nothing returning id
  )
  insert into usage.day_count as known (day, kind, subject, detail, amount)
  select c.day, c.kind, coalesce(l.id::text, c.subject), c.detail, sum(c.amount)
  from fresh
  cross join jsonb_to_recordset($3::jsonb)
    as c (day date, kind text, about text, subject text, beside text, detail text, amount bigint)
  left join listings l on c.about = 'listing' and l.slug = c.subject
  left join areas a on c.about = 'area' and a.code = c.subject
  left join widgets w on c.about = 'widget' and w.id::text = c.subject
  left join themes t on c.beside = 'theme' and t.slug = c.detail
  where c.day between $2::date - ${latestDays} and $2::date + 1
    and case c.about
      when 'listing' then l.id is not null
      when 'area' then a.id is not null or c.subject = '${wholeTown}'
      when 'widget' then w.id is not null
      else false end
    and (c.beside <> 'theme' or t.id is not null)
  group by 1, 2, 3, 4
  -- Always in the same order: two batches at once never wait for each other.
  order by 3, 2, 1, 4
  on conflict (subject, kind, day, detail) do update set amount = known.amount + excluded.amount`

/**
 * Adds the sums of a batch to those that are there; nothing when it was taken in before. Only about listings, areas,
 * widgets and themes that we have ourselves, and only words that say nothing about anybody: whatever else stands in it is not kept.
 */
export async function keepBatch(db: Pick<pg.Pool, 'query'>, batch: UsageBatch, now: Date): Promise<void> {
  const { date } = localNow(now)
  const counts = batch.counts.filter(isFit).map((count) => ({
    ...count,
    about: countKinds[count.kind].about,
    beside: countKinds[count.kind].detail,
  }))
  await db.query(statement, [batch.id, date, JSON.stringify(counts)])
}

function isFit({ kind, detail }: DayCount): boolean {
  const rule = countKinds[kind].detail
  if (rule === 'words') return wordsToKeep(detail) === detail
  return rule === 'theme' || detail === ''
}
