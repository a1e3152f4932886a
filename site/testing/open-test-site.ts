import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { inject } from 'vitest'
import { connectSearch, type SearchConnection } from '#search/connection.ts'
import { putListings } from '#search/listing-index.ts'
import { prepareIndexes } from '#search/prepare-indexes.ts'
import { putTown } from '#search/town-index.ts'
import type { ListingDocument } from '#search/document.ts'
import { readEnv, type SiteEnv } from '../env.ts'
import type { Records } from '#search/last-copy/records.ts'
import { openRecords } from '#search/last-copy/open-records.ts'
import { openDoor } from '../open-door.ts'
import type { AstroHandler } from '../serving/catch-page.ts'
import { createSite } from '../serving/create-site.ts'
import type { TurnLimits } from '../serving/open-turns.ts'
import type { StaticFiles } from '../serving/static-files.ts'
import type { Usage } from '../usage/open-usage.ts'
import { type FrailWire, frailWire } from './frail-wire.ts'
import { someTown } from './some-town.ts'

export type TestSite = {
  url: string
  /** To the same index, past the wire and with the right to write. */
  search: SearchConnection
  /** To the same index through the wire, with the right to read. */
  reading: SearchConnection
  wire: FrailWire
  /** The last good copy that it keeps. */
  records: Records
  put: (...listings: ListingDocument[]) => Promise<void>
  close: () => Promise<void>
}

type Wishes = {
  handler?: AstroHandler
  files?: StaticFiles
  env?: Partial<SiteEnv>
  clock?: () => Date
  usage?: Usage
  turns?: TurnLimits
  /** Where the last good copy is kept; in memory when nothing is said. */
  copyDir?: string
}

const nothing: AstroHandler = (_req, _res, next) => next()

/** A whole site on a port of its own, with an index of its own behind a wire that can be cut. */
export async function openTestSite(listings: ListingDocument[], wishes: Wishes = {}): Promise<TestSite> {
  const prefix = `site-${randomUUID().slice(0, 8)}`
  const search = connectSearch({ url: inject('meiliUrl'), key: inject('meiliKey'), prefix })
  await prepareIndexes(search)
  const put = (...documents: ListingDocument[]) => putListings(search, documents, new Date())
  await Promise.all([put(...listings), putTown(search, someTown)])

  const wire = await frailWire(inject('meiliUrl'))
  const given = { MEILI_URL: wire.url, MEILI_SEARCH_KEY: inject('meiliSearchKey'), MEDIA_DIR: tmpdir() }
  const env = { ...readEnv(given), ...wishes.env }
  const reading = connectSearch({ url: wire.url, key: env.meiliSearchKey, prefix, timeoutMs: 1_500 })
  const records = openRecords(wishes.copyDir)
  const door = openDoor(reading, wishes.clock, { records })
  const { handler = nothing, files = new Map(), usage, turns } = wishes
  const server = createSite({ handler, files, door, env, usage, build: 'test', ...(turns && { turns }) })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    search,
    reading,
    wire,
    records,
    put,
    close: async () => {
      server.close().closeAllConnections()
      await wire.close()
      await Promise.all([search.client.deleteIndex(search.listings), search.client.deleteIndex(search.town)])
      await Promise.all([search.close(), reading.close().catch(() => {})])
      records.close()
    },
  }
}
