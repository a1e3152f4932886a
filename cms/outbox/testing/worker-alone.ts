import { openPayload } from '../../open-payload.ts'
import { openSearch } from '../search.ts'
import { startWorker } from '../worker.ts'

/** A worker in a process of its own, so that a test can kill it. Says when it is at work. */
const { payload, databaseUrl } = await openPayload()
startWorker(payload, openSearch(), { databaseUrl, everyMs: 200, patienceMs: 200 })
console.log('aan het werk')
