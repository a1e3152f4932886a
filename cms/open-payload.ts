import { getPayload, type Payload } from 'payload'
import pg from 'pg'

/** For commands: Payload without its timers, and a connection of its own for locks. Imports the config only now. */
export async function openPayload(): Promise<{ payload: Payload; client: pg.Client; databaseUrl: string }> {
  const { env } = await import('./env.ts')
  const { default: config } = await import('./payload.config.ts')
  const payload = await getPayload({ config })
  const client = new pg.Client({ connectionString: env.databaseUrl })
  client.on('error', (err) => console.error(`Postgres: ${err.message}`))
  await client.connect()
  return { payload, client, databaseUrl: env.databaseUrl }
}
