import type pg from 'pg'

/**
 * Keeps a piece of work for one process at a time, as long as the connection lives: Postgres frees the lock when it dies.
 *
 * @param lock one of `locks`
 * @param onTaken done once, when the work has just become ours
 * @returns whether the work is ours on this connection; takes it when nobody has it
 */
export function holdLock(
  lock: number,
  onTaken?: (client: pg.Client) => Promise<void>,
): (client: pg.Client) => Promise<boolean> {
  let holder: pg.Client | undefined
  return async (client) => {
    if (holder === client) return true
    const asked = 'select pg_try_advisory_lock($1) as mine'
    const { rows } = await client.query<{ mine: boolean }>(asked, [lock])
    if (!rows[0]?.mine) return false
    holder = client
    await onTaken?.(client)
    return true
  }
}
