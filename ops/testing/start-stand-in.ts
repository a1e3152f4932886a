import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export type StandIn = {
  pids: Record<'launcher' | 'warden' | 'postgres' | 'meilisearch', number>
  pgUrl: string
  meiliUrl: string
  meiliKey: string
}

const script = fileURLToPath(new URL('launcher-stand-in.ts', import.meta.url))

/** A launcher in a process of its own; rejects with what it said when it does not come up. */
export async function startStandIn(dataDir: string, pgPort: number, meiliPort: number): Promise<StandIn> {
  const child = spawn(process.execPath, [script, dataDir, String(pgPort), String(meiliPort)])
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  const up = once(child.stdout, 'data').then(([line]) => JSON.parse(String(line)) as StandIn)
  const down = once(child, 'close').then(() => Promise.reject(new Error(said.trim())))
  return Promise.race([up, down])
}
