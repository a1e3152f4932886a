import { sql } from '@payloadcms/db-postgres'
import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { isEditor, isSomeone } from '../access/roles.ts'
import { connectionOf } from '../connection-of.ts'

type Asked = { collection: string; req?: Partial<PayloadRequest> | undefined }

/**
 * Remembers of which listings the words are the city's own: an editor began them, or an import brought them as a draft.
 * From the first save of somebody of the organisation on they are the organisation's.
 */
export function noteDeskMade(db: BaseDatabaseAdapter): void {
  const { create, createVersion, updateVersion, updateOne } = db
  db.create = async (args) => {
    const made = await create.call(db, args)
    if (isOfDesk(args, args.data)) await mark(args.req as PayloadRequest, String(made.id))
    return made
  }
  db.createVersion = (async (args: Parameters<typeof createVersion>[0]) => {
    await unmark({ ...args, collection: args.collectionSlug }, args.parent)
    return createVersion.call(db, args)
  }) as typeof createVersion
  db.updateVersion = (async (args: Parameters<typeof updateVersion>[0]) => {
    await unmark(args, (args.versionData as { parent?: unknown }).parent)
    return updateVersion.call(db, args)
  }) as typeof updateVersion
  db.updateOne = async (args) => {
    await unmark(args, args.id)
    return updateOne.call(db, args)
  }
}

function isOfDesk({ collection, req }: Asked, data: { _status?: unknown }): boolean {
  if (collection !== 'listings' || !req?.payload) return false
  return isSomeone(req as PayloadRequest) ? isEditor(req as PayloadRequest) : data._status === 'draft'
}

async function mark(req: PayloadRequest, listing: string) {
  const connection = await connectionOf(req)
  await connection.execute(
    sql`insert into trust.desk_made (listing) values (${listing}::uuid) on conflict do nothing`,
  )
}

async function unmark({ collection, req }: Asked, listing: unknown) {
  const isPartner = isSomeone((req ?? {}) as PayloadRequest) && !isEditor(req as PayloadRequest)
  if (collection !== 'listings' || !isPartner || typeof listing !== 'string') return
  const connection = await connectionOf(req as PayloadRequest)
  await connection.execute(sql`delete from trust.desk_made where listing = ${listing}::uuid`)
}
