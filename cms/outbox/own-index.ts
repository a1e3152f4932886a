import type pg from 'pg'
import { indexShape } from '#search/index-shape.ts'
import { type SearchConnection, SearchRefused } from '#search/connection.ts'
import { TaskFailed } from '#search/finish-task.ts'
import { shapeOf } from './shape-of.ts'

/**
 * Whether Meilisearch still has the very indexes that we filled. One that lost its data, was emptied, or got its disk from
 * elsewhere would otherwise be filled on with single changes, without settings and without all the rest.
 */

type Db = pg.Client

/** When an index was made tells it from every other under the same name. */
async function markOf(search: SearchConnection): Promise<string> {
  const made = async (uid: string) => {
    try {
      return String((await search.client.getRawIndex(uid)).createdAt)
    } catch (err) {
      if (SearchRefused.in(err)?.code === 'index_not_found') return 'missing'
      throw err
    }
  }
  // One after the other: what goes wrong is then the same each time, and is said once.
  return `${await made(search.listings)} ${await made(search.town)}`
}

/** Writes down which indexes are ours: to be called when they are full. */
export async function rememberIndex(search: SearchConnection, db: Db): Promise<void> {
  await keep(db, await markOf(search))
}

/** Another worker, or this one, will fill it anew. */
export const distrustIndex = (db: Db): Promise<void> => keep(db, 'broken')

async function keep(db: Db, mark: string) {
  await db.query(
    `insert into outbox.state (name, value) values ('index', $1)
     on conflict (name) do update set value = excluded.value`,
    [mark],
  )
}

/** False when it must be filled anew. Where nobody ever wrote it down it is taken as it is. */
export async function isOwnIndex(search: SearchConnection, db: Db): Promise<boolean> {
  const { rows } = await db.query<{ value: string }>("select value from outbox.state where name = 'index'")
  return rows[0] === undefined || rows[0].value === (await markOf(search))
}

/**
 * During an upgrade the workers of two versions run. What only the old one writes would be in the old shape, in an index
 * that the new one filled; so it leaves the work to who made that index.
 */
export async function isOwnShape(db: Db): Promise<boolean> {
  const shape = await shapeOf(db)
  return shape === undefined || shape === indexShape()
}

/** Meilisearch cannot read or write its own files: no document is at fault, and trying each apart would refuse them all. */
export function isBrokenIndex(err: unknown): boolean {
  const no = toNo(err)
  return no !== undefined && brokenCodes.includes(no.code) && !isOfMachine(err)
}

/** What its machine refuses (a full disk, too many files) passes by itself; that a file is not there does not. */
export function isOfMachine(err: unknown): boolean {
  const no = toNo(err)
  return /os error (?!2\b)\d+|No space left|no_space|too_many_open|io_error/.test(
    `${no?.code} ${no?.message}`,
  )
}

const toNo = (err: unknown) => SearchRefused.in(err) ?? (err instanceof TaskFailed ? err : undefined)
const brokenCodes = ['internal', 'invalid_store', 'invalid_store_file']
