import config from '@payload-config'
import { getPayload } from 'payload'
import { startCalendarReader } from './calendars/running/calendar-reader.ts'
import { env } from './env.ts'
import { startImporter } from './import/running/importer.ts'
import { startKeepingFresh } from './freshness/keep-fresh.ts'
import { startHelpDesk } from './help/help-desk.ts'
import { startLinkChecker } from './links/link-checker.ts'
import { startMailman } from './mail/mailman.ts'
import { openSearch } from './outbox/search.ts'
import { startWorker, type Worker } from './outbox/worker.ts'
import { letAskPostgres } from './serving/ask-postgres.ts'
import { isPostgresThere } from './serving/is-postgres-there.ts'
import { startKeepingUsage } from './usage/keep-usage.ts'

const held = globalThis as {
  outboxWorker?: Worker
  mailman?: Worker
  importer?: Worker
  freshness?: Worker
  helpDesk?: Worker
  calendars?: Worker
  links?: Worker
  usage?: Worker
}

/** Payload with its timed publishing, and one worker for each kind of work, also after a hot reload. */
export async function start(): Promise<void> {
  letAskPostgres(() => isPostgresThere(getPayload({ config })))
  const payload = await getPayload({ config, cron: true })
  await held.outboxWorker?.stop()
  held.outboxWorker = startWorker(payload, openSearch(), { databaseUrl: env.databaseUrl })

  await held.importer?.stop()
  held.importer = startImporter(payload, { databaseUrl: env.databaseUrl })

  await held.freshness?.stop()
  held.freshness = startKeepingFresh(payload, { databaseUrl: env.databaseUrl })

  await held.helpDesk?.stop()
  held.helpDesk = startHelpDesk(payload, env.databaseUrl)

  await held.calendars?.stop()
  held.calendars = startCalendarReader(payload, { databaseUrl: env.databaseUrl })

  await held.links?.stop()
  held.links = startLinkChecker(payload, { databaseUrl: env.databaseUrl })

  await held.usage?.stop()
  held.usage = startKeepingUsage(payload, env.databaseUrl)

  await held.mailman?.stop()
  if (env.smtp || !env.isProduction)
    held.mailman = startMailman(payload, { databaseUrl: env.databaseUrl, smtp: env.smtp })
  else payload.logger.warn('SMTP_URL is leeg: mails blijven liggen tot er een mailserver is.')
}
