import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload'
import { isEditor, isSomeone } from '../access/roles.ts'
import type { StoredListing } from '../outbox/stored.ts'
import { noteDeskMade } from './desk-made.ts'
import { withdrawWaiting } from '../reviews/withdraw-waiting.ts'
import { asShown, ownSpots } from './as-shown.ts'
import { cleanPictures } from './clean-pictures.ts'
import { editorsOwn } from './editors-own.ts'
import { hideAtOnce, hidePlace } from './hide-place.ts'
import { holdFields } from './hold-fields.ts'
import { judge } from './judge.ts'
import { keepLastShown } from './last-shown.ts'
import { isLive } from './live.ts'
import { newestConfirmed } from './newest-confirmed.ts'
import { noteAct } from './note-act.ts'
import { watchBin } from './watch-bin.ts'
import { tellStillTold } from './tell-still-told.ts'
import { noteVerdict, type Verdict } from './verdict.ts'

type Row = Partial<StoredListing> & { id: string }

/**
 * Stands before the tables. Whatever road a save comes by (form, REST, Local API, a set time, an old version, many at
 * once, a copy), it ends in one of these two calls, after all rules and checks, with the whole listing in all languages.
 * What has to wait is answered as Payload answers when a draft is saved: the row that residents see is not touched, and
 * what was asked becomes a draft version. A hook could not: by then Payload has decided to write the row.
 */
export function holdBack<T extends BaseDatabaseAdapter>(made: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> {
  return {
    ...made,
    init: (args) => {
      const db = made.init(args)
      guardCreate(db)
      guardUpdate(db)
      holdFields(db)
      noteDeskMade(db)
      return db
    },
  }
}

/** Work without a user (the seed, imports, upkeep) is not judged: it never comes from outside. */
const isJudged = (req: Partial<PayloadRequest> | undefined): req is PayloadRequest =>
  isSomeone((req ?? {}) as PayloadRequest)

function guardCreate(db: BaseDatabaseAdapter) {
  const { create } = db
  db.create = async (args) => {
    const { collection, req, data } = args
    if (collection !== 'listings') return create.call(db, args)
    const spots = ownSpots(data as Row)
    const written = { ...args, data: asShown(null, data as Row, spots) }
    if (!isJudged(req)) return create.call(db, written)
    const verdict = await judge(req, { id: null, row: null, next: data as Row })
    const asDraft = { ...data, _status: 'draft' }
    const made = await create.call(db, verdict?.is === 'held' ? { ...args, data: asDraft } : written)
    if (isLive(made as Row)) await cleanPictures(db, req, spots, made as Row)
    await note(req, String(made.id), verdict)
    return made
  }
}

function guardUpdate(db: BaseDatabaseAdapter) {
  const { updateOne } = db
  db.updateOne = async (args) => {
    const { collection, req, id } = args
    if (collection !== 'listings' || !id || !req) return updateOne.call(db, args)
    const row = await db.findOne<Row>({ collection, where: { id: { equals: id } }, req })
    const isPartner = isJudged(req) && !isEditor(req)
    await watchBin(req as PayloadRequest, row, args.data as Row)
    const asked = isPartner ? withEditorsOwn(row, args.data as Row) : (args.data as Row)
    const hiding = await hidePlace(db, req as PayloadRequest, row, asked)
    const next = hiding?.next ?? asked
    if (hiding) await tellStillTold(req as PayloadRequest, { ...row, ...hiding.atOnce })
    // What goes at once is no change of words any more; who told it by mail hears of the place.
    const known = hiding && { ...hiding.atOnce, ...(!isPartner && { whereabouts: row?.whereabouts }) }
    const verdict = isJudged(req)
      ? await judge(req, { id: String(id), row: (known as Row | undefined) ?? row, next })
      : undefined
    await note(req as PayloadRequest, String(id), verdict)
    if (verdict?.is !== 'held') {
      if (row && isLive(row) && !isLive({ ...row, ...next })) await keepLastShown(req as PayloadRequest, row)
      const spots = hiding?.spots ?? ownSpots({ ...row, ...next })
      const written = await updateOne.call(db, { ...args, data: asShown(row, next, spots) })
      await cleanPictures(db, req as PayloadRequest, spots, row, next)
      // What residents never saw asks nothing when it goes, but may wait.
      if (!verdict && next.deletedAt && !row?.deletedAt)
        await withdrawWaiting(req as PayloadRequest, String(id))
      return written
    }
    if (hiding && verdict.isLiveNow)
      await hideAtOnce(db, req as PayloadRequest, hiding, (data) => updateOne.call(db, { ...args, data }))
    const asDraft = { ...next, _status: 'draft', ...(verdict.wish === 'bin' && { deletedAt: null }) }
    return verdict.isLiveNow ? { ...asDraft, id } : updateOne.call(db, { ...args, data: asDraft })
  }
}

function withEditorsOwn(row: Row | null, saved: Row): Row {
  if (!row) return saved
  return { ...saved, ...editorsOwn(row), confirmed: newestConfirmed(row.confirmed, saved.confirmed) }
}

async function note(req: PayloadRequest, id: string, verdict: Verdict | undefined) {
  if (!verdict) return
  noteVerdict(req, id, verdict)
  if (verdict.is !== 'held' && !isEditor(req)) await noteAct(req, id, verdict.is)
}
