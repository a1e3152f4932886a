import { sql } from '@payloadcms/db-postgres'
import { Forbidden, type PayloadRequest } from 'payload'
import { isEditor, isSomeone } from '../access/roles.ts'
import { connectionOf } from '../connection-of.ts'
import type { StoredListing } from '../outbox/stored.ts'

type Row = Partial<StoredListing> & { id: string }

/** Remembers what an editor threw away, and refuses when somebody else takes it out of the bin. */
export async function watchBin(req: PayloadRequest, row: Row | null, next: Partial<Row>): Promise<void> {
  if (!row || !isSomeone(req) || next.deletedAt === undefined) return
  const [was, willBe] = [Boolean(row.deletedAt), Boolean(next.deletedAt)]
  if (was === willBe) return
  const connection = await connectionOf(req)
  if (willBe && isEditor(req))
    await connection.execute(sql`
      insert into trust.binned_by_desk (listing) values (${row.id}::uuid) on conflict do nothing`)
  if (willBe) return
  if (!isEditor(req) && (await isBinnedByDesk(req, row.id))) throw new Forbidden(req.t)
  await connection.execute(sql`delete from trust.binned_by_desk where listing = ${row.id}::uuid`)
}

/** Whether it lies in the bin because an editor threw it away. */
export async function isBinnedByDesk(req: PayloadRequest, listing: string): Promise<boolean> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(
    sql`select 1 from trust.binned_by_desk where listing = ${listing}::uuid`,
  )
  return rows.length > 0
}
