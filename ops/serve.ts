import { startChild } from './child-process.ts'
import { cmsEnvironment, type Servers, siteEnvironment } from './child-environment.ts'
import { root, type Vars } from './environment.ts'
import type { House } from './house.ts'
import { keepRunning } from './keep-running.ts'
import { program } from './program.ts'
import { answers, waitUntilReady } from './wait-until-ready.ts'

type Serving = { name: 'cms' | 'site'; args: string[]; env: Vars; health: string }

export function serveCms(house: House, servers: Servers, payloadSecret: string): Promise<void> {
  const port = String(house.env.ports.cms)
  return serve(house, {
    name: 'cms',
    args: [program.next, house.dev ? 'dev' : 'start', 'cms', '-p', port, '-H', '127.0.0.1'],
    env: cmsEnvironment(house.env, servers, payloadSecret, house.dev),
    health: `http://127.0.0.1:${port}/api/health`,
  })
}

export function serveSite(house: House, servers: Servers): Promise<void> {
  const port = String(house.env.ports.site)
  return serve(house, {
    name: 'site',
    args: house.dev ? [program.astro, 'dev', '--port', port, '--host', '127.0.0.1'] : ['site/server.ts'],
    env: siteEnvironment(house.env, servers, house.dev),
    health: `http://127.0.0.1:${port}/api/v1/status`,
  })
}

// a development server compiles its first page while it is asked for it
const patience = 300_000

async function serve(house: House, { name, args, env, health }: Serving): Promise<void> {
  const { running } = house.claim
  const log = house.log(name)
  const echo = (line: string) => {
    log(line)
    if (!running.isStopping && (house.dev || isTrouble.test(line)))
      house.progress.say(`${name.padEnd(4)} | ${line}`)
  }
  await keepRunning({
    name: name === 'cms' ? 'Het cms' : 'De site',
    start: () => startChild({ name, command: process.execPath, args, cwd: root, env, log: echo, running }),
    untilReady: (child) => waitUntilReady(child, name, () => answers(health, 60_000), patience),
    running,
    say: house.progress.say,
    giveUp: house.giveUp,
  })
}

const isTrouble = /\b(warn(ing)?|error|fatal|panic)\b|[⚠⨯✖]/i
