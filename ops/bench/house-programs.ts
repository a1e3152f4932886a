import { type Servers, siteEnvironment } from '../child-environment.ts'
import { startChild } from '../child-process.ts'
import { type Environment, root, type Vars } from '../environment.ts'
import { Fault } from '../fault.ts'
import type { Running } from '../running.ts'
import { answers, waitUntilReady } from '../wait-until-ready.ts'

type Site = { env: Environment; servers: Servers; port: number; cache: boolean; running: Running }

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
    },
    running,
  })
  await waitUntilReady(child, 'De site', () => answers(`${url}/api/v1/status`))
  return url
}

const patience = 20 * 60_000

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
