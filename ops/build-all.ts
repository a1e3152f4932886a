import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildEnvironment } from './child-environment.ts'
import { root } from './environment.ts'
import { type Lock, tryLock } from './file-lock.ts'
import { program } from './program.ts'
import type { Progress } from './progress.ts'
import type { Running } from './running.ts'
import { runToEnd } from './run-to-end.ts'
import { sourceStamp } from './source-stamp.ts'

type Build = { name: string; args: string[]; sources: string[]; output: string; stamp: string }

const shared = ['search', 'package.json', 'package-lock.json', 'tsconfig.json']

const builds: Build[] = [
  {
    name: 'Het cms',
    args: [program.next, 'build', 'cms'],
    sources: ['cms', ...shared],
    output: 'cms/.next/BUILD_ID',
    stamp: 'cms/.next/sources',
  },
  {
    name: 'De site',
    args: [program.astro, 'build'],
    sources: ['site', 'astro.config.mjs', ...shared],
    output: 'dist/server/entry.mjs',
    stamp: 'dist/sources',
  },
]

type Options = { progress: Progress; running?: Running; log?: (line: string) => void }

/** Builds what changed since it was last built. Starts side by side share the result, so one builds at a time. */
export async function buildAll(o: Options): Promise<void> {
  if (builds.every(isFresh)) return
  const lock = await takeTurn(o.progress)
  try {
    for (const build of builds.filter((each) => !isFresh(each))) {
      await o.progress.step(`${build.name} bouwen (alleen als er iets veranderd is)`, () =>
        runBuild(build, o),
      )
    }
  } finally {
    lock.release()
  }
}

function isFresh({ output, stamp, sources }: Build): boolean {
  const [made, mark] = [path.join(root, output), path.join(root, stamp)]
  return existsSync(made) && existsSync(mark) && readFileSync(mark, 'utf8') === sourceStamp(root, sources)
}

async function takeTurn(progress: Progress): Promise<Lock> {
  const file = path.join(root, 'node_modules/.cache/sociale-kaart/build.lock')
  const lock = tryLock(file)
  if ('release' in lock) return lock
  return progress.step('Wachten: een andere start is aan het bouwen', async () => {
    for (;;) {
      const later = tryLock(file)
      if ('release' in later) return later
      await sleep(500)
    }
  })
}

/** The stamp goes first and comes back last, so that half a build is never taken for a whole one. */
async function runBuild(build: Build, { running, log }: Options) {
  const stamp = sourceStamp(root, build.sources)
  rmSync(path.join(root, build.stamp), { force: true })
  const { args, name } = build
  const command = process.execPath
  const env = buildEnvironment()
  await runToEnd(`${name} bouwen`, { name: 'build', command, args, cwd: root, env, log, running })
  writeFileSync(path.join(root, build.stamp), stamp)
}
