import { sql } from '@payloadcms/db-postgres'
import { holdLock } from '../../hold-lock.ts'
import { locks } from '../../locks.ts'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { keepWorking, type Worker } from '../../keep-working.ts'
import { UnreadableFile } from '../reading/unreadable-file.ts'
import type { ImportState } from '../states.ts'
import { compareFile } from './compare-file.ts'
import { doRow, type Surroundings } from './do-row.ts'
import { faultInWords } from './fault-in-words.ts'
import { House } from './house.ts'
import type { ImportRow } from './import-row.ts'
import { inTransaction } from '../../in-transaction.ts'
import { readTown } from './read-town.ts'
import { importChannel, moveTo, noteRow, run, takeRow } from './store.ts'
import { tidyMade } from './tidy-made.ts'
import { undoRow } from './undo-row.ts'

type Job = { id: string; state: ImportState; source: string; publish: boolean }
type Options = { databaseUrl: string; everyMs?: number; patienceMs?: number }

const ours = 'Er ging bij ons iets mis. Probeer het nog eens, of vraag de beheerder.'

/**
 * Compares, does and undoes imports for as long as it runs, one at a time. Every row is done in a transaction with the
 * note that it was done: whenever this stops or dies, each row is done once or not yet.
 */
export function startImporter(payload: Payload, { databaseUrl, ...timing }: Options): Worker {
  const isMine = holdLock(locks.import)

  return keepWorking({
    ...timing,
    databaseUrl,
    channel: importChannel,
    turn: async (client, isStopping) => {
      if (!(await isMine(client))) return
      for (let job = await nextJob(payload); job && !isStopping(); job = await nextJob(payload))
        await work(payload, job, isStopping)
    },
    onTrouble: (err) => payload.logger.warn({ err, msg: 'import: wacht en probeert het opnieuw' }),
  })
}

async function nextJob(payload: Payload): Promise<Job | undefined> {
  const req = await createLocalReq({}, payload)
  const jobs = await run<Job>(
    req,
    sql`select id::text, state, source, coalesce(publish, false) as publish from imports
      where state in ('comparing', 'running', 'undoing') order by updated_at limit 1`,
  )
  return jobs[0]
}

async function lookAround(payload: Payload): Promise<Surroundings> {
  const req = await createLocalReq({ locale: 'nl' }, payload)
  const house = await House.read(req)
  return { house, organisations: house.organisations, venues: house.venues, town: await readTown(req) }
}

async function work(payload: Payload, job: Job, isStopping: () => boolean): Promise<void> {
  const around = await lookAround(payload)
  if (job.state === 'comparing') return compare(payload, job, around)
  const step = job.state === 'running' ? doNext : undoNext
  while (!isStopping()) if (!(await step(payload, job, around))) return
}

async function compare(payload: Payload, job: Job, around: Surroundings): Promise<void> {
  try {
    await inTransaction(payload, async (req) => {
      await compareFile(req, job, around)
      await moveTo(req, job.id, 'compared', ['comparing'])
    })
  } catch (err) {
    const fault = err instanceof UnreadableFile ? err.message : ours
    payload.logger.error({ err, msg: `import ${job.id}: vergelijken lukte niet` })
    await inTransaction(payload, (req) => moveTo(req, job.id, 'failed', ['comparing'], fault))
  }
}

/** @returns whether there may be more to do. */
async function doNext(payload: Payload, job: Job, around: Surroundings): Promise<boolean> {
  let taken: ImportRow | undefined
  const attempt = (publish: boolean, remark?: string) =>
    inTransaction(payload, async (req) => {
      taken = await takeRow(req, job.id, 'running', 'waiting', 'first')
      if (!taken) {
        await moveTo(req, job.id, 'done', ['running'])
        return undefined
      }
      const row = remark ? withRemark(taken, remark) : taken
      return doRow(req, row, { source: job.source, publish, importId: job.id }, around)
    })
  try {
    const remember = await settle(attempt, job.publish)
    remember?.()
    return remember !== undefined
  } catch (err) {
    if (!taken) throw err
    await noteFailure(payload, taken, err)
    return true
  }
}

type Attempt = (publish: boolean, remark?: string) => Promise<(() => void) | undefined>

/** What cannot be shown yet comes in as a draft, and that is said. */
async function settle(attempt: Attempt, publish: boolean) {
  try {
    return await attempt(publish)
  } catch (err) {
    const fault = publish && faultInWords(err)
    if (!fault) throw err
    return attempt(false, `Nog niet getoond, maar als concept bewaard. ${fault}`)
  }
}

const withRemark = (row: ImportRow, text: string): ImportRow => ({
  ...row,
  remarks: [...row.remarks, { level: 'warning', line: row.line ?? 0, column: '', text }],
})

async function noteFailure(payload: Payload, row: ImportRow, err: unknown): Promise<void> {
  const fault = faultInWords(err)
  if (!fault) payload.logger.error({ err, msg: `import: rij ${row.id} lukte niet` })
  // When the database is away this fails as well, and the row is tried again later.
  await inTransaction(payload, (req) => noteRow(req, { ...row, state: 'failed', fault: fault ?? ours }))
}

/** @returns whether there may be more to undo. The last one first. */
async function undoNext(payload: Payload, job: Job): Promise<boolean> {
  let taken: ImportRow | undefined
  try {
    return await inTransaction(payload, async (req) => {
      taken = await takeRow(req, job.id, 'undoing', 'done', 'last')
      if (taken) await undoRow(req, taken, job.source)
      else await finishUndo(req, job.id)
      return taken !== undefined
    })
  } catch (err) {
    if (!taken) throw err
    const fault = faultInWords(err) ?? ours
    payload.logger.error({ err, msg: `import: rij ${taken.id} kon niet terug` })
    const row = taken
    await inTransaction(payload, (req) => noteRow(req, { ...row, state: 'kept', fault }))
    return true
  }
}

async function finishUndo(req: PayloadRequest, id: string): Promise<void> {
  await tidyMade(req, id)
  await moveTo(req, id, 'undone', ['undoing'])
}
