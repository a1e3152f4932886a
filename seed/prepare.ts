import { locks } from '#cms/locks.ts'
import { openPayload } from '#cms/open-payload.ts'
import { catchUp, isWithoutUsers, makeFirstAdmin, migrateTables } from '#cms/prepare-cms.ts'
import { growTown } from './grow-town.ts'

/** All that must be there before the doors open: tables, in an empty house the first town or admin, and the index. */
const tell = (step: string) => console.log(`stap: ${step}`)

async function prepare() {
  const { payload, client } = await openPayload()
  const { env } = await import('#cms/env.ts')
  const { openSearch } = await import('#cms/outbox/search.ts')
  // Two that start at once take turns: the second finds all of it done. Postgres frees the lock when the first dies.
  await client.query('select pg_advisory_lock($1)', [locks.prepare])
  tell('de tabellen bijwerken')
  await migrateTables(payload)
  if (await isWithoutUsers(payload)) {
    if (env.isProduction) await makeFirstAdmin(payload, env.firstAdmin)
    else if (env.seedPassword) await growTown(payload, { password: env.seedPassword, now: new Date(), tell })
    else throw new Error('SEED_PASSWORD ontbreekt: het wachtwoord van de drie voorbeeldaccounts.')
  }
  tell('de zoekindex nakijken')
  await catchUp(payload, openSearch(), client, tell)
}

try {
  await prepare()
} catch (err) {
  console.error(err instanceof Error ? err.message : err)
  process.exit(1)
}
// Payload keeps its pool open.
process.exit(0)
