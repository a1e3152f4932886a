import type { Payload } from 'payload'
import { locks } from '../locks.ts'
import type pg from 'pg'
import type { SearchConnection } from '#search/connection.ts'
import { type Beside, dropBeside, makeBeside, swapBeside } from '#search/rebuild.ts'
import { bringInLine, type Refusal } from './bring-in-line.ts'
import { fillListings } from './fill-listings.ts'
import { type ChangeKind, changeKinds } from './queue-change.ts'
import { rememberIndex } from './own-index.ts'
import { rememberShape } from './shape-of.ts'
import { nothingRead, readLists } from './surroundings.ts'

const batchSize = 1_000

/** Another process fills a fresh index at this moment. */
export class AlreadyRebuilding extends Error {
  constructor() {
    super('Er wordt al een nieuwe index gemaakt. Wacht tot die klaar is.')
    this.name = 'AlreadyRebuilding'
  }
}

export type Progress = (done: number, all: number) => void
export type Rebuilt = { listings: number; refusals: Refusal[] }

/**
 * Fills fresh indexes beside the old ones, does again what changed meanwhile, and swaps. The old ones answer until
 * that moment. Killed half-way it leaves the old ones as they were; the next run starts clean.
 * @param client a connection of its own: it holds the locks.
 * @throws AlreadyRebuilding when another is running, or did what was needed a moment ago (`isNeeded`).
 */
export async function rebuildIndex(
  payload: Payload,
  search: SearchConnection,
  client: pg.Client,
  options: { now: () => Date; onProgress?: Progress; isNeeded?: () => Promise<boolean> },
): Promise<Rebuilt> {
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
    locks.rebuild,
  ])
  if (!rows[0]?.mine) throw new AlreadyRebuilding()
  try {
    if (options.isNeeded && !(await options.isNeeded())) throw new AlreadyRebuilding()
    await beginReplay(client)
    const beside = await makeBeside(search)
    try {
      const rebuild = new Rebuild(payload, search, client, beside, options)
      return await rebuild.run()
    } catch (err) {
      await dropBeside(search, beside).catch(() => {})
      throw err
    }
  } finally {
    await client.query("delete from outbox.state where name = 'rebuild'").catch(() => {})
    await client.query('select pg_advisory_unlock($1)', [locks.rebuild]).catch(() => {})
  }
}

async function beginReplay(client: pg.Client) {
  await client.query('truncate outbox.replay')
  await client.query(
    "insert into outbox.state (name, value) values ('rebuild', now()::text) on conflict (name) do update set value = excluded.value",
  )
}

class Rebuild {
  private readonly refusals: Refusal[] = []
  private readonly payload: Payload
  private readonly search: SearchConnection
  private readonly client: pg.Client
  private readonly beside: Beside
  private readonly now: () => Date
  private readonly onProgress: Progress

  constructor(
    payload: Payload,
    search: SearchConnection,
    client: pg.Client,
    beside: Beside,
    options: { now: () => Date; onProgress?: Progress },
  ) {
    this.payload = payload
    this.search = search
    this.client = client
    this.beside = beside
    this.now = options.now
    this.onProgress = options.onProgress ?? (() => {})
  }

  async run(): Promise<Rebuilt> {
    for (const kind of changeKinds) if (kind !== 'listings') await this.fillTown(kind)
    const listings = await this.fillListings()
    // First without holding anybody up; what came in meanwhile is little, and is done with the worker waiting.
    await this.replay()
    await this.client.query('select pg_advisory_lock($1)', [locks.drain])
    try {
      await this.replay()
      await swapBeside(this.search, this.beside)
      await rememberShape(this.client)
      await rememberIndex(this.search, this.client)
    } finally {
      await this.client.query('select pg_advisory_unlock($1)', [locks.drain])
    }
    return { listings, refusals: this.refusals }
  }

  private async put(kind: ChangeKind, ids: string[], lists?: Awaited<ReturnType<typeof readLists>>) {
    const uid = kind === 'listings' ? this.beside.listings : this.beside.town
    const options = { now: this.now(), uid, ...(lists && { lists }) }
    this.refusals.push(...(await bringInLine(this.payload, this.search, kind, ids, options)))
  }

  private async fillTown(kind: ChangeKind) {
    if (kind === 'municipality') return this.put(kind, [kind])
    for await (const ids of this.idsOf(kind)) await this.put(kind, ids)
  }

  private async fillListings(): Promise<number> {
    const lists = { ...(await readLists(this.payload)), read: nothingRead() }
    const { rows } = await this.client.query<{ all: string }>(
      "select count(*) as all from listings where _status = 'published'",
    )
    let done = 0
    const { payload, search, beside } = this
    const into = { payload, search, uid: beside.listings, now: this.now(), lists }
    const refusals = await fillListings(into, this.idsOf('listings', "_status = 'published'"), (count) => {
      done += count
      this.onProgress(done, Number(rows[0]!.all))
    })
    this.refusals.push(...refusals)
    return done
  }

  private async *idsOf(kind: ChangeKind, where = 'true'): AsyncGenerator<string[]> {
    const table = kind.replaceAll('-', '_')
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const { rows } = await this.client.query<{ id: string }>(
        `select id from ${table} where id > $1 and ${where} order by id limit $2`,
        [after, batchSize],
      )
      if (rows.length === 0) return
      after = rows.at(-1)!.id
      yield rows.map((row) => row.id)
    }
  }

  private async replay() {
    for (;;) {
      const { rows } = await this.client.query<{ kind: ChangeKind; docs: string[] }>(
        `with taken as (delete from outbox.replay where ctid in (select ctid from outbox.replay limit $1) returning kind, doc)
         select kind, array_agg(doc) as docs from taken group by kind`,
        [batchSize],
      )
      if (rows.length === 0) return
      for (const { kind, docs } of rows) await this.put(kind, docs)
    }
  }
}
