import { openPayload } from '../../open-payload.ts'
import { startImporter } from '../running/importer.ts'

/** An importer in a process of its own, so that a test can kill it. */
const { payload, databaseUrl } = await openPayload()
startImporter(payload, { databaseUrl, everyMs: 50, patienceMs: 50 })
