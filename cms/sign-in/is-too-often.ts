import type pg from 'pg'

/** How many times an hour. An office behind one address asks more often than one person. */
export const mostAnHour = { address: 5, network: 30 } as const

/**
 * Counts this time with the others of the last hour (or of so many `minutes`), in Postgres, so that all processes count
 * together. Counted before it is judged: who asks many times at once is not let through by that.
 */
export async function isTooOften(
  db: pg.Pool,
  key: string,
  most: number,
  now: Date,
  minutes = 60,
): Promise<boolean> {
  await db.query(
    `with past as (delete from sign_in.asked where at < $2::timestamptz - interval '1 day')
     insert into sign_in.asked (key, at) values ($1, $2)`,
    [key, now.toISOString()],
  )
  const { rows } = await db.query<{ times: number }>(
    `select count(*)::int as times from sign_in.asked where key = $1
       and at > $2::timestamptz - $3 * interval '1 minute'`,
    [key, now.toISOString(), minutes],
  )
  return rows[0]!.times > most
}
