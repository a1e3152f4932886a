import { openPayload } from './open-payload.ts'
import { migrations } from './migrations/index.ts'

/**
 * `node cms/migrate.ts`: brings the tables to what this version of the software needs.
 * `node cms/migrate.ts NAME NAME …`: only these, for putting a backup of an older version back.
 */
async function migrate(names: string[]) {
  const wanted = migrations.filter(({ name }) => names.length === 0 || names.includes(name))
  const { payload } = await openPayload()
  await payload.db.migrate({ migrations: wanted as never })
}

try {
  await migrate(process.argv.slice(2))
} catch (err) {
  console.error(err instanceof Error ? err.message : err)
  process.exit(1)
}
// Payload keeps its pool open.
process.exit(0)
