import { env } from '../../env.ts'
import { openPayload } from '../../open-payload.ts'
import { startMailman } from '../mailman.ts'

/** A mailman in a process of its own, so that a test can kill it. Its clock stands at the moment it is given. */
const { payload, databaseUrl } = await openPayload()
const now = new Date(process.argv[2]!)
startMailman(payload, { databaseUrl, smtp: env.smtp, clock: () => now, everyMs: 50, patienceMs: 50 })
