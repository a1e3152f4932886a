import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { viewerOf } from '../../access/roles.ts'
import { run } from '../running/store.ts'

/** Whether whoever asks is the one who brought the list of this import. */
export async function isBroughtBy(req: PayloadRequest, id: string): Promise<boolean> {
  const [about] = await run<{ by: string | null }>(
    req,
    sql`select by_id::text as by from imports where id = ${id}`,
  )
  return about?.by != null && about.by === viewerOf(req)?.id
}
