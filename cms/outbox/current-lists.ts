import type { Payload } from 'payload'
import { poolOf } from '../pool-of.ts'
import { type Lists, readLists } from './surroundings.ts'

const tables = ['themes', 'audiences', 'life_domains', 'areas', 'municipality']
const kept = new WeakMap<Payload, { mark: string; lists: Lists }>()

/**
 * The lists as the database has them now: read anew only when a row of one of them changed. Reading them takes longer than
 * reading the listing that was edited, and they change a few times a year.
 */
export async function currentLists(payload: Payload): Promise<Lists> {
  // First: what changes while they are read is read again the next time.
  const mark = await markOf(payload)
  const known = kept.get(payload)
  if (known?.mark === mark) return known.lists
  const lists = await readLists(payload)
  kept.set(payload, { mark, lists })
  return lists
}

/** Another one as soon as a row is put, changed or taken out: Postgres gives each version of a row a transaction of its own. */
async function markOf(payload: Payload): Promise<string> {
  const marks = tables.map(
    (table) =>
      `select '${table}' as name, count(*), sum(hashtextextended(id::text || ' ' || xmin::text, 0)) as rows from ${table}`,
  )
  const { rows } = await poolOf(payload).query(marks.join(' union all '))
  return JSON.stringify(rows)
}
