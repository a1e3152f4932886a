import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { toLogLine } from '#search/watch/log-line.ts'
import { makeMetrics } from '#search/watch/metrics.ts'
import { addProcessGauges } from '#search/watch/process-gauges.ts'
import { connectSearch } from '#search/connection.ts'
import { openRecords } from '#search/last-copy/open-records.ts'
import { emptyQuery } from '#search/query.ts'
import { EnvironmentFault, readEnv } from './env.ts'
import { openDoor } from './open-door.ts'
import type { AstroHandler } from './serving/catch-page.ts'
import { createSite } from './serving/create-site.ts'
import { report } from './serving/report.ts'
import { readStaticFiles } from './serving/static-files.ts'
import { stopGracefully } from './serving/stop-gracefully.ts'
import { handOver } from './usage/hand-over.ts'
import { openUsage } from './usage/open-usage.ts'
import { sendUsage } from './usage/send-usage.ts'

/** The copy is brought up to date this often, when no visitor does it sooner. */
const followMs = 5_000
const dist = new URL('../dist/', import.meta.url)

/** Starts the site on what `astro build` made; one door, one cache and one pool for pages and API together. */
async function start(): Promise<void> {
  const env = readEnv()
  const { handler, build } = await readBuild()
  const search = connectSearch({
    url: env.meiliUrl,
    key: env.meiliSearchKey,
    prefix: env.meiliPrefix,
    timeoutMs: 1_500,
  })
  const records = openRecords(env.copyDir, (err) => report(err, 'the last good copy'))
  const metrics = makeMetrics()
  addProcessGauges(metrics)
  const door = openDoor(search, undefined, { cache: env.isCacheOn, records, metrics })
  void door.words()
  // Without visitors too: what was hidden must not come back out of the copy, and this finds the index when it is back.
  const following = setInterval(() => void door.cards(emptyQuery).catch(() => {}), followMs)
  const files = await readStaticFiles(new URL('client/', dist).pathname)
  const usage = env.cmsUrl && env.helpKey ? openUsage(env.siteUrl) : undefined
  const handing = usage && handOver(usage, (batch) => sendUsage(env, batch))
  const server = createSite({
    handler,
    door,
    env,
    build: `${build} ${env.siteUrl} ${env.mapStyleUrl}`,
    files,
    usage,
    metrics,
  })
  const stop = async () => {
    clearInterval(following)
    await stopGracefully(server)
    await handing?.stop()
    await search.close().catch(() => {})
    records.close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
  server.on('error', (err: NodeJS.ErrnoException) => refuse(explain(err, env.port)))
  const opened = () => console.log(toLogLine('info', 'site', { msg: 'open', url: env.siteUrl }))
  server.listen(env.port, env.host, opened)
}

async function readBuild(): Promise<{ handler: AstroHandler; build: string }> {
  const entry = new URL('server/entry.mjs', dist)
  const code = await readFile(entry).catch(() => {
    throw new EnvironmentFault(['De site is nog niet gebouwd. Draai eerst: npm run build'])
  })
  const { handler } = (await import(entry.href)) as { handler: AstroHandler }
  // Astro's own listener writes the whole address down, with what someone searched for.
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', (err) => report(err, 'behind the scenes'))
  return { handler, build: hash('sha1', code, 'base64url') }
}

const explain = (err: NodeJS.ErrnoException, port: number) =>
  err.code === 'EADDRINUSE' ? `Poort ${port} is al in gebruik. Kies een andere met PORT.` : err.message

function refuse(sentences: string): never {
  console.error(sentences)
  process.exit(1)
}

start().catch((err: unknown) => {
  if (err instanceof EnvironmentFault) refuse(err.message)
  throw err
})
