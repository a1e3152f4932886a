import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import type pg from 'pg'
import type { SearchConnection } from '#search/connection.ts'
import { indexShape } from '#search/index-shape.ts'
import { prepareIndexes } from '#search/prepare-indexes.ts'
import { migrations } from './migrations/index.ts'
import { compareIndex, queueDifferences } from './outbox/compare-index.ts'
import { drainOnce } from './outbox/drain.ts'
import { isOwnIndex, rememberIndex } from './outbox/own-index.ts'
import { AlreadyRebuilding, rebuildIndex } from './outbox/rebuild-index.ts'
import { shapeOf } from './outbox/shape-of.ts'

export type Tell = (step: string) => void

/** Brings the tables to what this version of the software needs. */
export const migrateTables = (payload: Payload): Promise<void> =>
  payload.db.migrate({ migrations: migrations as never })

/** Until there is a user anyone could become the first, so there must be one before the doors open. */
export async function isWithoutUsers(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  return totalDocs === 0
}

type FirstAdmin = { email: string; password: string } | null

/** @throws in words when a real site has no first admin to make. */
export async function makeFirstAdmin(payload: Payload, admin: FirstAdmin): Promise<void> {
  if (!admin || admin.password.length < 12)
    throw new Error(
      'Er zijn nog geen gebruikers. Zet ADMIN_EMAIL en ADMIN_PASSWORD (12 tekens of meer) voor de eerste beheerder.',
    )
  await payload.create({
    collection: 'users',
    data: { ...admin, name: 'Beheer', role: 'admin' },
    overrideAccess: true,
  })
}

/** A worker that is filling it at this moment goes first. */
async function rebuildInTurn(rebuild: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      return void (await rebuild())
    } catch (err) {
      if (!(err instanceof AlreadyRebuilding)) throw err
      await sleep(1_000)
    }
  }
}

/**
 * An index that is new, emptied, of another database or made by another version of the software is filled anew; one
 * that only lags is brought in line.
 */
export async function catchUp(
  payload: Payload,
  search: SearchConnection,
  client: pg.Client,
  tell: Tell,
): Promise<void> {
  const now = () => new Date()
  const isOurs = await isOwnIndex(search, client)
  await prepareIndexes(search)
  const differences = await compareIndex(search, client)
  const { missing, orphans, compared } = differences
  const { numberOfDocuments } = await search.client.index(search.town).getStats()
  const isOther = !isOurs || numberOfDocuments === 0 || missing.length + orphans.length > compared / 2
  if (isOther || (await shapeOf(client)) !== indexShape()) {
    const onProgress = (done: number, all: number) => tell(`de zoekindex vullen: ${done} van ${all}`)
    await rebuildInTurn(() => rebuildIndex(payload, search, client, { now, onProgress }))
  } else {
    await queueDifferences(client, differences)
    await rememberIndex(search, client)
  }
  while (await drainOnce(payload, search, client, now()));
}
