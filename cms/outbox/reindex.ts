import type { Payload } from 'payload'
import type pg from 'pg'
import type { SearchConnection } from '#search/connection.ts'
import { prepareIndexes } from '#search/prepare-indexes.ts'
import { giveWay } from '../give-way.ts'
import { openPayload } from '../open-payload.ts'
import { compareIndex, queueDifferences } from './compare-index.ts'
import { drainOnce } from './drain.ts'
import { rebuildIndex } from './rebuild-index.ts'

/**
 * `npm run reindex`: a fresh index beside the old one, swapped in when it is full.
 * `npm run reindex -- --check`: compares the index with the database and repairs what differs.
 */
async function rebuild(payload: Payload, search: SearchConnection, client: pg.Client) {
  const began = performance.now()
  let told = began
  const { listings, refusals } = await rebuildIndex(payload, search, client, {
    now: () => new Date(),
    onProgress: (done, all) => {
      if (performance.now() - told < 2_000) return
      told = performance.now()
      console.log(`${done} van ${all} in de nieuwe index`)
    },
  })
  const seconds = (performance.now() - began) / 1000
  console.log(
    `Klaar: ${listings} keer aanbod in ${seconds.toFixed(1)} s (${Math.round(listings / seconds)} per seconde).`,
  )
  for (const { kind, doc, reason } of refusals) console.error(`Niet opgenomen: ${kind} ${doc}: ${reason}`)
}

async function check(payload: Payload, search: SearchConnection, client: pg.Client) {
  await prepareIndexes(search)
  // What still waits in the outbox is not a difference.
  while (await drainOnce(payload, search, client, new Date()));
  const differences = await compareIndex(search, client)
  const { missing, stale, orphans, compared } = differences
  console.log(
    `${compared} vergeleken: ${missing.length} ontbreken, ${stale.length} verouderd, ${orphans.length} te veel.`,
  )
  if ((await queueDifferences(client, differences)) === 0) return
  while (await drainOnce(payload, search, client, new Date()));
  const left = await compareIndex(search, client)
  const count = left.missing.length + left.stale.length + left.orphans.length
  console.log(
    count === 0 ? 'Alles is hersteld.' : `${count} verschillen zijn gebleven: kijk bij "Apart gezet".`,
  )
  if (count > 0) process.exitCode = 1
}

giveWay()
const { payload, client } = await openPayload()
const { openSearch } = await import('./search.ts')
try {
  await (process.argv.includes('--check') ? check : rebuild)(payload, openSearch(), client)
} catch (err) {
  console.error(err instanceof Error ? err.message : err)
  process.exitCode = 1
}
// Payload keeps its pool open.
process.exit()
