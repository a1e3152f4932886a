import type pg from 'pg'
import type { Bounce } from './to-bounce.ts'

/**
 * Writes down that a mail which the server had taken did not arrive after all, just as when the server refuses it at once:
 * the loop of freshness then leaves the address alone and has the editors call. Said twice it counts once.
 * @returns whether there was such a mail and this was news.
 */
export async function noteBounce(
  db: pg.Pool,
  mail: string,
  { is, answer }: Bounce,
  now: Date,
): Promise<boolean> {
  if (is === 'delayed') return false
  const { rowCount } = await db.query(
    `update mails set state = $2::text::enum_mails_state, answer = $3, updated_at = $4
     where id = $1 and state in ('sent', 'unclear')`,
    [mail, is, answer, now.toISOString()],
  )
  return rowCount === 1
}
