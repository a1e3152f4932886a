import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Servers, siteEnvironment } from '../child-environment.ts'
import { startChild } from '../child-process.ts'
import { type Environment, root, type Vars } from '../environment.ts'
import { Fault } from '../fault.ts'
import type { Running } from '../running.ts'
import { answers, waitUntilReady } from '../wait-until-ready.ts'

type Site = { env: Environment; servers: Servers; port: number; cache: boolean; running: Running }

/** Opens the metrics of both sites, to whoever is on this machine. */
const metricsKey = randomBytes(24).toString('base64url')

/** A site that is not started again when it dies: that would hide what a benchmark should show. */
export async function startSite({ env, servers, port, cache, running }: Site): Promise<string> {
  const url = `http://127.0.0.1:${port}`
  const child = await startChild({
    name: 'site',
    command: process.execPath,
    args: ['site/server.ts'],
    cwd: root,
    env: {
      ...siteEnvironment(env, servers, false),
      PORT: String(port),
      SITE_URL: url,
      SITE_CACHE: cache ? 'on' : 'off',
      // two that write in one file keep each other waiting
      COPY_DIR: `${env.copyDir}-${port}`,
      // whether somebody else's map can be reached is not what is measured
      MAP_STYLE_URL: '',
      METRICS_KEY: metricsKey,
    },
    running,
  })
  await waitUntilReady(child, 'De site', () => answers(`${url}/api/v1/status`))
  return url
}

/** Resolves when a site has read all there is: until then it is slower than it will be. A hundred thousand take a minute. */
export async function untilSettled(siteUrl: string): Promise<void> {
  const headers = { authorization: `Bearer ${metricsKey}` }
  for (const end = Date.now() + patience; Date.now() < end; await sleep(500)) {
    const metrics = await fetch(`${siteUrl}/metrics`, { headers }).then((answer) => answer.text())
    if (/^index_copy_current 1$/m.test(metrics)) return
  }
  throw new Fault(`${siteUrl} heeft het aanbod nog niet gelezen.`)
}

const patience = 60 * 60_000

/** Runs a script to its end; resolves with the last that it said. */
export async function runCommand(
  script: string,
  env: Record<string, string | undefined>,
  running: Running,
): Promise<string> {
  const child = await startChild({
    name: 'prepare',
    command: process.execPath,
    args: [script],
    cwd: root,
    env,
    running,
  })
  const late = setTimeout(() => void child.stop(), patience)
  const word = await child.exited
  clearTimeout(late)
  if (word !== 'code 0') throw new Fault(`${script} is mislukt (${word}).\n${child.tail()}`)
  return child.tail()
}
