// `npm run build`: what `npm start` would build, and nothing else.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildAll } from './build-all.ts'
import { endWith } from './end-with.ts'
import { hireWarden } from './hire-warden.ts'
import { createProgress } from './progress.ts'
import { openRunning, stopNoted } from './running.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'sociale-kaart-build-'))
const running = openRunning(dir)
hireWarden(running, dir)

async function stop(code: number) {
  running.isStopping = true
  await stopNoted(dir, running.launcher)
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(1))
await buildAll({ progress: createProgress(), running }).then(
  () => stop(0),
  (err) => stop(endWith(err)),
)
