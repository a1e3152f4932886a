import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { isEditor, isSomeone } from '../access/roles.ts'
import { askChange } from '../reviews/ask-change.ts'
import { closeChange } from '../reviews/close-change.ts'
import { changeRules, type Guarded, type Row } from './change-rules.ts'
import { gatherChangeFacts } from './gather-change-facts.ts'
import { judgeChange, pick } from './judge-change.ts'

const isGuarded = (collection: string): collection is Guarded => collection in changeRules

/**
 * Organisations and venues have no drafts. What of a partner's save has to wait is taken out of it, in the last step
 * before the tables, and kept in the queue; the rest is written. So the row, its versions and the index never hold what
 * nobody let through, by whatever road it came.
 */
export function holdFields(db: BaseDatabaseAdapter): void {
  const { updateOne } = db
  db.updateOne = async (args) => {
    const { collection, id, req } = args
    if (!isGuarded(collection) || !id || !isSomeone((req ?? {}) as PayloadRequest))
      return updateOne.call(db, args)
    const asked = { req: req as PayloadRequest, about: collection, id: String(id) }
    if (isEditor(asked.req)) {
      const written = await updateOne.call(db, args)
      await closeChange(asked.req, asked.about, written as Row)
      return written
    }
    return updateOne.call(db, { ...args, data: await withoutHeld(db, asked, args.data) })
  }
}

type Asked = { req: PayloadRequest; about: Guarded; id: string }

async function withoutHeld(db: BaseDatabaseAdapter, { req, about, id }: Asked, data: Row): Promise<Row> {
  const row = await db.findOne<Row & { id: string }>({
    collection: about,
    where: { id: { equals: id } },
    req,
  })
  if (!row) return data
  const after = { ...row, ...data }
  const held = judgeChange(about, row, after, await gatherChangeFacts(req, about, row))
  if (held.fields.length === 0) return data
  await askChange(req, { about, row, wanted: pick(after, held.fields), reasons: held.reasons })
  return { ...data, ...pick(row, held.fields) }
}
