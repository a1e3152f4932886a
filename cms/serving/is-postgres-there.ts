import type { Payload } from 'payload'
import { poolOf } from '../pool-of.ts'

/** In milliseconds: longer than one waits for a free connection on a busy day. */
const patience = 10_000

/** Whether Postgres answers the cms. False as well while Payload could not start for want of it. */
export async function isPostgresThere(opening: Promise<Payload>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), patience)))
  const asked = opening.then((payload) => poolOf(payload).query('select 1')).then(() => true)
  return Promise.race([asked.catch(() => false), late]).finally(() => clearTimeout(timer))
}
