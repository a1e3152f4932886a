import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/** Where a statement belongs to the transaction of this request: what it writes is kept with the edit or not at all. */
export async function connectionOf(req: PayloadRequest): Promise<PostgresAdapter['drizzle']> {
  const db = req.payload.db as unknown as PostgresAdapter
  const session = req.transactionID ? db.sessions[await req.transactionID] : undefined
  return (session?.db ?? db.drizzle) as PostgresAdapter['drizzle']
}
