import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import { freePort } from '#ops/free-port.ts'

const root = path.join(import.meta.dirname, '../..')

/** One more site in the house, told something else than the first; on the same index, with the same pages and a copy of its own. */
export async function openAnotherSite(told: Record<string, string>) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const copyDir = mkdtempSync(path.join(tmpdir(), 'copy-'))
  const site = spawn(process.execPath, ['site/server.ts'], {
    cwd: root,
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      MEILI_URL: inject('meiliUrl'),
      MEILI_SEARCH_KEY: inject('meiliSearchKey'),
      MEDIA_DIR: path.join(inject('dataDir'), 'media'),
      PORT: String(port),
      HOST: '127.0.0.1',
      COPY_DIR: copyDir,
      ...told,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve, reject) => {
    site.stdout.once('data', resolve)
    site.once('exit', (code) => reject(new Error(`De site ging dicht (${code}).`)))
  })
  const close = async () => {
    const gone = new Promise((resolve) => site.once('exit', resolve))
    site.kill('SIGTERM')
    await gone
    rmSync(copyDir, { recursive: true, force: true })
  }
  return { url, close }
}
